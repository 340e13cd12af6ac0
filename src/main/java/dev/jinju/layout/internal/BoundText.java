package dev.jinju.layout.internal;

import dev.jinju.card.InlineMark;
import dev.jinju.diag.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A template's words for one card.
 *
 * @param decoration whether the words only repeat what stands elsewhere (a monogram) and are not
 *     read
 */
public record BoundText(
    String text, List<InlineMark> marks, @Nullable SourceSpan span, boolean decoration) {
  public BoundText {
    marks = List.copyOf(marks);
  }

  /** The same words, which are only decoration if they were before or if it is said. */
  public BoundText decoration(boolean also) {
    return also && !decoration ? new BoundText(text, marks, span, true) : this;
  }

  public boolean isEmpty() {
    return text.isBlank();
  }
}
