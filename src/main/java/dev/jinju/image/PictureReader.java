package dev.jinju.image;

import dev.jinju.diag.SourceSpan;
import java.nio.file.Path;

/** Skeleton that layout is written against: replaced by the image room. */
public final class PictureReader {
  /**
   * Decodes a picture file; a diagnostic about it points at {@code asked}, where it was asked for.
   */
  public Picture read(Path file, SourceSpan asked) {
    throw new UnsupportedOperationException(file + " " + asked);
  }

  /** Decodes an emoji of the bundled set; pictures are kept by their grapheme. */
  public Picture emoji(String grapheme, byte[] svg) {
    throw new UnsupportedOperationException(grapheme + svg.length);
  }
}
