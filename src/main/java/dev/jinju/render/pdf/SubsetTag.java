package dev.jinju.render.pdf;

import java.util.zip.CRC32;

/** Names subsets (PDF 32000 9.6.4): six capital letters, the same for the same glyphs. */
final class SubsetTag {
  private static final int LETTERS = 6;

  private SubsetTag() {}

  static String of(byte[] file) {
    CRC32 crc = new CRC32();
    crc.update(file);
    long value = crc.getValue();
    StringBuilder tag = new StringBuilder(LETTERS);
    for (int i = 0; i < LETTERS; i++) {
      tag.append((char) ('A' + value % 26));
      value /= 26;
    }
    return tag.toString();
  }
}
