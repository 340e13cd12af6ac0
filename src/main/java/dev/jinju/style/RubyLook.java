package dev.jinju.style;

import org.jspecify.annotations.Nullable;

/**
 * How readings look.
 *
 * @param size of their em as a share of their base's, above 0 and at most 1
 * @param color null: as the base
 * @param font null: as the base
 */
public record RubyLook(double size, @Nullable Fill color, @Nullable FontSpec font) {
  /** JLREQ 3.3.3: half of the base's size. */
  public static final RubyLook STANDARD = new RubyLook(0.5, null, null);
}
