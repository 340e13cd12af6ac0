package dev.jinju.episode.internal.speech;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What may be a speaker's label at a line's start.
 *
 * @param name without brackets, role and time; empty when the line has only a time
 * @param role what stands in brackets behind the name; empty when nothing does
 * @param start the time beside the name
 * @param nameStart UTF-16 offset in the line behind a time that stands first; 0 without one
 * @param textStart UTF-16 offset in the line at which the words begin
 * @param form how it is written, which says how likely it is to be a label
 */
public record Label(
    String name, String role, @Nullable Duration start, int nameStart, int textStart, Form form) {

  /** The ways to write a label, from the least telling to the most. */
  public enum Form {
    /** Bold words alone on a line, which may as well be a caption. */
    ALONE,
    /** Words before a colon. */
    PLAIN,
    /** Words before a colon in bold, in a heading or in brackets. */
    DRESSED,
    /** A name with a time behind it: nothing else looks so. */
    SURE
  }

  Label withForm(Form other) {
    return new Label(name, role, start, nameStart, textStart, other);
  }
}
