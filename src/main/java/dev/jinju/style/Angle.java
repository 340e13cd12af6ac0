package dev.jinju.style;

import org.jspecify.annotations.Nullable;

/**
 * Degrees clockwise from 12 o'clock (for a turn: from the upright): a fixed value, or one between
 * {@code from} and {@code to} that a binding with a value from 0 to 1 chooses, such as {@code
 * {progress|or:0.5}}.
 */
public record Angle(double from, double to, @Nullable Template at) {
  public static Angle fixed(double degrees) {
    return new Angle(degrees, degrees, null);
  }
}
