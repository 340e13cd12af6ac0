package dev.jinju.image.png;

import java.util.zip.Adler32;

/** Wraps deflated scanlines in the zlib format (RFC 1950). */
final class Zlib {
  /**
   * Deflate with a window of 32 KiB, default level; the two bytes together are a multiple of 31
   * (RFC 1950 2.2).
   */
  private static final int HEADER = 0x789c;

  private Zlib() {}

  static byte[] compress(Scanlines lines) {
    BitSink out = new BitSink(lines.samples().length / 16 + 1024);
    out.bits(HEADER >> 8, 8);
    out.bits(HEADER & 255, 8);
    Tokens tokens = new Tokens(out);
    new Matcher(lines, tokens).run();
    tokens.finish();
    out.align();
    Adler32 adler = new Adler32();
    adler.update(lines.samples());
    int sum = (int) adler.getValue();
    for (int shift = 24; shift >= 0; shift -= 8) {
      out.bits(sum >>> shift & 255, 8);
    }
    return out.toBytes();
  }
}
