package dev.jinju.episode;

import dev.jinju.diag.SourceSpan;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person said without a break.
 *
 * @param id {@code t1}, {@code t2} … in document order
 * @param speaker the name as the document writes it, without the mark-up and the role round it
 * @param text verbatim; {@code \n} stands between paragraphs, never within one
 * @param span the line of the speaker's name
 * @param start when it was said, from the beginning of the episode; null when the document has no
 *     times
 */
public record Turn(
    String id,
    String speaker,
    String text,
    List<TextMark> marks,
    SourceSpan span,
    @Nullable Duration start) {
  public Turn {
    marks = List.copyOf(marks);
  }

  public MarkedText words() {
    return new MarkedText(text, marks);
  }
}
