package dev.jinju.font.subset;

/**
 * The smallest TrueType file there can be: text that is there to be read and searched, while what
 * is seen is drawn as paths, needs a font too.
 */
final class BlankFont {
  private static final int UNITS = 1000;

  private BlankFont() {}

  static byte[] bytes() {
    byte[] dot =
        new Bytes(32)
            .u16(1) // one contour of three points in a box of one unit
            .u16(0)
            .u16(0)
            .u16(1)
            .u16(1)
            .u16(2)
            .u16(0)
            .u8(1)
            .u8(1)
            .u8(1)
            .u16(0)
            .u16(1)
            .u16(0)
            .u16(0)
            .u16(0)
            .u16(1)
            .toBytes();
    return new FontFile()
        .put("glyf", new Bytes(32).put(dot).align(4).toBytes())
        .put("loca", new Bytes(8).u32(0).u32((dot.length + 3) & ~3).toBytes())
        .put("hmtx", new Bytes(4).u16(UNITS).u16(0).toBytes())
        .put("head", head())
        .put("hhea", hhea())
        .put("maxp", maxp())
        .toBytes();
  }

  private static byte[] head() {
    Bytes head = new Bytes(54).u32(0x00010000).u32(0x00010000).u32(0).u32(0x5F0F3CF5);
    head.u16(3).u16(UNITS).u32(0).u32(0).u32(0).u32(0);
    return head.u16(0).u16(0).u16(1).u16(1).u16(0).u16(8).u16(2).u16(1).u16(0).toBytes();
  }

  private static byte[] hhea() {
    Bytes hhea = new Bytes(36).u32(0x00010000).u16(880).u16(-120).u16(0).u16(UNITS);
    while (hhea.length() < 34) {
      hhea.u16(0);
    }
    return hhea.u16(1).toBytes();
  }

  private static byte[] maxp() {
    Bytes maxp = new Bytes(32).u32(0x00010000).u16(1).u16(3).u16(1).u16(0).u16(0).u16(1);
    return maxp.u32(0).u32(0).u32(0).u32(0).toBytes();
  }
}
