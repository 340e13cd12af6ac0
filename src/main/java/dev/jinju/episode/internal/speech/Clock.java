package dev.jinju.episode.internal.speech;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as transcripts write them: {@code 0:12}, {@code 12:33}, {@code 1:02:33}, {@code
 * 00:02:33.500}.
 */
public final class Clock {
  /** A time without any group, to build other patterns from. */
  public static final String TIME = "(?:\\d{1,3}:)?\\d{1,3}:\\d{2}(?:[.,]\\d{1,3})?";

  private static final Pattern PARTS =
      Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{2})(?:[.,](\\d{1,3}))?");

  private Clock() {}

  /** Reads what {@link #TIME} matched. */
  public static Duration read(String time) {
    Matcher parts = PARTS.matcher(time);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a time: " + time);
    }
    String fraction = parts.group(4) == null ? "0" : (parts.group(4) + "00").substring(0, 3);
    return Duration.ofHours(parts.group(1) == null ? 0 : Long.parseLong(parts.group(1)))
        .plusMinutes(Long.parseLong(parts.group(2)))
        .plusSeconds(Long.parseLong(parts.group(3)))
        .plusMillis(Long.parseLong(fraction));
  }
}
