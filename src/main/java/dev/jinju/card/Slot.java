package dev.jinju.card;

import dev.jinju.diag.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of text of a card.
 *
 * @param text plain text; {@code \n} is a line break by hand, and two stand between paragraphs
 * @param marks inline emphasis in the text, in rising order, not overlapping unless nested
 * @param span where the text comes from; null for a label of the program's own
 */
public record Slot(String text, List<InlineMark> marks, @Nullable SourceSpan span) {
  public static final Slot EMPTY = new Slot("", List.of(), null);

  public Slot {
    marks = List.copyOf(marks);
  }

  public static Slot of(String text) {
    return new Slot(text, List.of(), null);
  }
}
