package dev.jinju.image.png;

/**
 * Writes the two codes of a dynamic block, run-length coded and with a third code of their own (RFC
 * 1951 3.2.7).
 */
final class BlockHeader {
  /** The order in which the lengths of the third code are sent. */
  private static final int[] ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  private static final int COPY = 16;
  private static final int ZEROS = 17;
  private static final int MANY_ZEROS = 18;

  private final int[] uses = new int[19];
  private final int[] runs = new int[320];
  private int count;

  private BlockHeader() {}

  static void write(BitSink out, Huffman literals, Huffman distances) {
    int literalCount = literals.used(257);
    int distanceCount = distances.used(1);
    byte[] all = new byte[literalCount + distanceCount];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) (i < literalCount ? literals.length(i) : distances.length(i - literalCount));
    }
    out.bits(literalCount - 257, 5);
    out.bits(distanceCount - 1, 5);
    BlockHeader header = new BlockHeader();
    header.collect(all);
    header.send(out);
  }

  private void collect(byte[] lengths) {
    int at = 0;
    while (at < lengths.length) {
      int end = at;
      while (end < lengths.length && lengths[end] == lengths[at]) {
        end++;
      }
      if (lengths[at] == 0) {
        zeros(end - at);
      } else {
        repeat(lengths[at], end - at);
      }
      at = end;
    }
  }

  private void zeros(int length) {
    int left = length;
    while (left >= 3) {
      int part = Math.min(left, 138);
      add(part > 10 ? MANY_ZEROS : ZEROS, part > 10 ? part - 11 : part - 3);
      left -= part;
    }
    for (; left > 0; left--) {
      add(0, 0);
    }
  }

  private void repeat(int value, int length) {
    add(value, 0);
    int left = length - 1;
    while (left >= 3) {
      int part = Math.min(left, 6);
      add(COPY, part - 3);
      left -= part;
    }
    for (; left > 0; left--) {
      add(value, 0);
    }
  }

  private void add(int symbol, int extra) {
    uses[symbol]++;
    runs[count++] = extra << 8 | symbol;
  }

  private void send(BitSink out) {
    Huffman code = Huffman.of(uses, 7);
    int sent = ORDER.length;
    while (sent > 4 && code.length(ORDER[sent - 1]) == 0) {
      sent--;
    }
    out.bits(sent - 4, 4);
    for (int i = 0; i < sent; i++) {
      out.bits(code.length(ORDER[i]), 3);
    }
    for (int i = 0; i < count; i++) {
      int symbol = runs[i] & 255;
      code.write(out, symbol);
      out.bits(runs[i] >> 8, extraBits(symbol));
    }
  }

  private static int extraBits(int symbol) {
    return switch (symbol) {
      case COPY -> 2;
      case ZEROS -> 3;
      case MANY_ZEROS -> 7;
      default -> 0;
    };
  }
}
