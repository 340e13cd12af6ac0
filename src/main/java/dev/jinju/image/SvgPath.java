package dev.jinju.image;

import dev.jinju.geom.PathData;

/** Skeleton that layout is written against: replaced by the image room. */
public final class SvgPath {
  private SvgPath() {}

  /** Reads the {@code d} attribute of an SVG path; throws IllegalArgumentException on bad data. */
  public static PathData parse(String data) {
    throw new UnsupportedOperationException(data);
  }
}
