package dev.jinju.image.png;

/**
 * The distance symbols 0 to 29 of RFC 1951 3.2.5: four single distances, then two symbols for each
 * number of extra bits. Distances are given less one, 0 to 32767.
 */
final class Distances {
  private Distances() {}

  static int symbol(int less) {
    if (less < 4) {
      return less;
    }
    int high = 31 - Integer.numberOfLeadingZeros(less);
    return 2 * high + (less >> (high - 1) & 1);
  }

  static int extraBits(int symbol) {
    return symbol < 4 ? 0 : (symbol >> 1) - 1;
  }

  static int extra(int less, int symbol) {
    return less & ((1 << extraBits(symbol)) - 1);
  }
}
