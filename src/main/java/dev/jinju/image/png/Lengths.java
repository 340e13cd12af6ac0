package dev.jinju.image.png;

/**
 * The length symbols 257 to 285 of RFC 1951 3.2.5: eight single lengths, then four symbols for each
 * number of extra bits.
 */
final class Lengths {
  private static final int FIRST = 257;
  private static final int LONGEST = 285;
  private static final short[] SYMBOL = new short[259];

  static {
    for (int length = Tokens.LEAST; length < SYMBOL.length; length++) {
      int less = length - Tokens.LEAST;
      int bits = Math.max(0, 29 - Integer.numberOfLeadingZeros(less | 1));
      SYMBOL[length] = (short) (FIRST + 4 * bits + (less >> bits));
    }
    SYMBOL[258] = LONGEST;
  }

  private Lengths() {}

  static int symbol(int length) {
    return SYMBOL[length];
  }

  static int extraBits(int symbol) {
    return symbol < FIRST + 8 || symbol == LONGEST ? 0 : (symbol - FIRST - 4) >> 2;
  }

  static int extra(int length, int symbol) {
    return (length - Tokens.LEAST) & ((1 << extraBits(symbol)) - 1);
  }
}
