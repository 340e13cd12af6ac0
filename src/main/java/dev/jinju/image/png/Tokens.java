package dev.jinju.image.png;

import java.util.Arrays;

/**
 * Collects literals and matches and writes them as deflate blocks with codes of their own (RFC 1951
 * 3.2.7). A card fits in one block; a block ends after {@value #BLOCK} tokens so that memory stays
 * bounded. Not thread-safe.
 */
final class Tokens {
  /** The shortest and the longest match of deflate (RFC 1951 3.2.5). */
  static final int LEAST = 3;

  static final int MOST = 258;
  private static final int BLOCK = 1 << 18;
  private static final int END_OF_BLOCK = 256;

  private final BitSink out;
  private int[] tokens = new int[1 << 14];
  private int count;

  Tokens(BitSink out) {
    this.out = out;
  }

  void literal(int value) {
    add(value);
  }

  /** A repetition of any length from {@link #LEAST} on; long ones become several tokens. */
  void match(int length, int distance) {
    int left = length;
    while (left > MOST) {
      int part = left - MOST < LEAST ? MOST - LEAST : MOST;
      add(part << 16 | distance - 1);
      left -= part;
    }
    add(left << 16 | distance - 1);
  }

  /** Writes the last block. */
  void finish() {
    write(true);
  }

  private void add(int token) {
    if (count == BLOCK) {
      write(false);
    }
    if (count == tokens.length) {
      tokens = Arrays.copyOf(tokens, count * 2);
    }
    tokens[count++] = token;
  }

  private void write(boolean last) {
    int[] literalUses = new int[286];
    int[] distanceUses = new int[30];
    literalUses[END_OF_BLOCK] = 1;
    for (int i = 0; i < count; i++) {
      int length = tokens[i] >>> 16;
      if (length == 0) {
        literalUses[tokens[i]]++;
      } else {
        literalUses[Lengths.symbol(length)]++;
        distanceUses[Distances.symbol(tokens[i] & 0xffff)]++;
      }
    }
    Huffman literals = Huffman.of(literalUses, 15);
    Huffman distances = Huffman.of(distanceUses, 15);
    out.bits(last ? 1 : 0, 1);
    out.bits(2, 2);
    BlockHeader.write(out, literals, distances);
    writeTokens(literals, distances);
    count = 0;
  }

  private void writeTokens(Huffman literals, Huffman distances) {
    for (int i = 0; i < count; i++) {
      int length = tokens[i] >>> 16;
      if (length == 0) {
        literals.write(out, tokens[i]);
      } else {
        int symbol = Lengths.symbol(length);
        literals.write(out, symbol);
        out.bits(Lengths.extra(length, symbol), Lengths.extraBits(symbol));
        int less = tokens[i] & 0xffff;
        int code = Distances.symbol(less);
        distances.write(out, code);
        out.bits(Distances.extra(less, code), Distances.extraBits(code));
      }
    }
    literals.write(out, END_OF_BLOCK);
  }
}
