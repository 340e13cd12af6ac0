package dev.jinju.font;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A face's map from code points to glyphs, filled a page of 256 code points at a time, since
 * coverage is asked for every character and a call into HarfBuzz costs more than an array.
 * Thread-safe: a page that two threads fill at once has the same content.
 */
final class GlyphPages {
  private static final int BITS = 8;
  private static final int PAGE = 1 << BITS;

  private final AtomicReferenceArray<int[]> pages =
      new AtomicReferenceArray<>((Character.MAX_CODE_POINT + 1) >> BITS);

  /** Looks the glyphs of {@code into.length} code points up, from {@code first} on. */
  interface Source {
    void fill(int first, int[] into);
  }

  int glyph(int codePoint, Source source) {
    if (!Character.isValidCodePoint(codePoint)) {
      return 0;
    }
    int number = codePoint >> BITS;
    int[] page = pages.get(number);
    if (page == null) {
      page = new int[PAGE];
      source.fill(number << BITS, page);
      pages.set(number, page);
    }
    return page[codePoint & (PAGE - 1)];
  }
}
