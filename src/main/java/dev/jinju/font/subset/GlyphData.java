package dev.jinju.font.subset;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Rewrites glyph descriptions (OpenType {@code glyf}): without instructions, whose programs are not
 * embedded, and with the new ids of composites' parts. A description that breaks off draws nothing,
 * as everywhere. Stateless.
 */
final class GlyphData {
  private static final int WORDS = 0x1;
  private static final int ARGS_ARE_XY = 0x2;
  private static final int SCALE = 0x8;
  private static final int MORE = 0x20;
  private static final int TWO_SCALES = 0x40;
  private static final int TWO_BY_TWO = 0x80;
  private static final int INSTRUCTIONS = 0x100;

  /** Number of contours and the box. */
  private static final int HEADER = 10;

  private GlyphData() {}

  /** The description with its parts renumbered, asked for in order. */
  static byte[] rewrite(byte[] glyph, IntUnaryOperator newId) {
    if (glyph.length < HEADER) {
      return new byte[0];
    }
    return Bytes.s16(glyph, 0) < 0 ? composite(glyph, newId) : simple(glyph);
  }

  /** A composite that draws another glyph as it is. */
  static byte[] alias(byte[] glyph, int newId) {
    if (glyph.length < HEADER) {
      return new byte[0];
    }
    return new Bytes(16).u16(-1).put(glyph, 2, 8).u16(ARGS_ARE_XY).u16(newId).u8(0).u8(0).toBytes();
  }

  private static byte[] simple(byte[] glyph) {
    int instructions = HEADER + 2 * Bytes.s16(glyph, 0);
    if (instructions + 2 > glyph.length) {
      return new byte[0];
    }
    int rest = instructions + 2 + Bytes.u16(glyph, instructions);
    if (rest > glyph.length) {
      return new byte[0];
    }
    return new Bytes(glyph.length)
        .put(glyph, 0, instructions)
        .u16(0)
        .put(glyph, rest, glyph.length - rest)
        .toBytes();
  }

  private static byte[] composite(byte[] glyph, IntUnaryOperator newId) {
    byte[] copy = glyph.clone();
    int at = HEADER;
    int flags = MORE;
    while ((flags & MORE) != 0) {
      flags = at + 4 <= copy.length ? Bytes.u16(copy, at) : 0;
      if (at + length(flags) > copy.length) {
        return new byte[0];
      }
      Bytes.putU16(copy, at, flags & ~INSTRUCTIONS);
      Bytes.putU16(copy, at + 2, newId.applyAsInt(Bytes.u16(copy, at + 2)));
      at += length(flags);
    }
    return Arrays.copyOf(copy, at);
  }

  /** Bytes of a part: flags, glyph, place and scale. */
  private static int length(int flags) {
    return 4 + ((flags & WORDS) != 0 ? 4 : 2) + scaleBytes(flags);
  }

  private static int scaleBytes(int flags) {
    if ((flags & SCALE) != 0) {
      return 2;
    }
    if ((flags & TWO_SCALES) != 0) {
      return 4;
    }
    return (flags & TWO_BY_TWO) != 0 ? 8 : 0;
  }
}
