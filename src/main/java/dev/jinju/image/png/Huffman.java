package dev.jinju.image.png;

import java.util.Arrays;

/**
 * A canonical prefix code (RFC 1951 3.2.2): for each symbol a length in bits, 0 where it is not
 * used, and its code with the bits in the order in which deflate writes them. Immutable.
 */
final class Huffman {
  private final byte[] lengths;
  private final int[] codes;

  private Huffman(byte[] lengths) {
    this.lengths = lengths;
    this.codes = codes(lengths);
  }

  /**
   * The shortest code for these numbers of uses whose lengths keep to the limit, or very nearly so.
   */
  static Huffman of(int[] uses, int limit) {
    return new Huffman(CodeLengths.of(uses, limit));
  }

  void write(BitSink out, int symbol) {
    out.bits(codes[symbol], lengths[symbol]);
  }

  int length(int symbol) {
    return lengths[symbol];
  }

  /** The number of symbols up to the last used one, at least the given one. */
  int used(int least) {
    int used = lengths.length;
    while (used > least && lengths[used - 1] == 0) {
      used--;
    }
    return used;
  }

  private static int[] codes(byte[] lengths) {
    int[] next = new int[17];
    for (byte length : lengths) {
      next[length + 1] += length == 0 ? 0 : 1;
    }
    int code = 0;
    int[] first = new int[17];
    for (int bits = 1; bits < 16; bits++) {
      code = (code + next[bits]) << 1;
      first[bits] = code;
    }
    int[] codes = new int[lengths.length];
    Arrays.setAll(
        codes,
        i -> lengths[i] == 0 ? 0 : Integer.reverse(first[lengths[i]]++) >>> (32 - lengths[i]));
    return codes;
  }
}
