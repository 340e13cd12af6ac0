package dev.jinju.image.png;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Finds repetitions in scanlines (RFC 1951 2: LZ77). Flat pictures with text repeat the pixel to
 * the left and the row above; both are found by comparing, which the JVM does many bytes at a time.
 * Other repetitions, such as a second stem of the same width, are looked up in a table of six-byte
 * beginnings, only where those two gave little. Not thread-safe.
 */
final class Matcher {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The longest distance that deflate can say. */
  private static final int WINDOW = 32768;

  /** Below this length a look into the table pays: about what two of its tokens would cover. */
  private static final int SHORT = 24;

  /** A match from the table costs about 25 bits, as much as five literals. */
  private static final int LEAST_FAR = 6;

  /**
   * What a byte is worth against the extra bits of a distance: measured on cards, where a byte less
   * in one match is a byte more in the next.
   */
  private static final int BITS_A_BYTE = 3;

  private static final int HASH_BITS = 14;
  private static final long SIX_BYTES = 0xffff_ffff_ffffL;

  private final byte[] data;
  private final int near;
  private final int above;
  private final Tokens tokens;
  private final int[] heads = new int[1 << HASH_BITS];

  /** Up to where the data is known to be the same as one pixel, or one row, before it. */
  private int nearEnd;

  private int aboveEnd;
  private int length;
  private int distance;
  private int score;

  Matcher(Scanlines lines, Tokens tokens) {
    this.data = lines.samples();
    this.near = lines.pixel();
    this.above = lines.row();
    this.tokens = tokens;
  }

  void run() {
    int at = 0;
    while (at < data.length) {
      length = 0;
      score = 0;
      compare(at);
      if (length < SHORT && at + Long.BYTES <= data.length) {
        lookUp(at);
      }
      if (length >= Tokens.LEAST) {
        tokens.match(length, distance);
        enter(at, at + length);
        at += length;
      } else {
        tokens.literal(data[at] & 255);
        at++;
      }
    }
  }

  /**
   * A repetition of the row above costs ten bits more a token than one of the pixel to the left. So
   * the left wins as soon as it fills a token, and the row above is taken one token at a time.
   */
  private void compare(int at) {
    if (at >= near && nearEnd <= at) {
      nearEnd = same(at, near);
    }
    if (at >= above && aboveEnd <= at && above <= WINDOW) {
      aboveEnd = same(at, above);
    }
    int left = nearEnd - at;
    int up = aboveEnd - at;
    if (left >= up && left >= Tokens.LEAST) {
      choose(left, near);
    } else if (left >= Tokens.MOST) {
      choose(left - left % Tokens.MOST, near);
    } else if (up >= Tokens.MOST) {
      choose(Tokens.MOST, above);
    } else {
      consider(left, near, Tokens.LEAST);
      consider(up, above, Tokens.LEAST);
    }
  }

  private void lookUp(int at) {
    int slot = slot(at);
    int candidate = heads[slot] - 1;
    heads[slot] = at + 1;
    if (candidate >= 0 && at - candidate <= WINDOW) {
      int found = same(at, at - candidate) - at;
      consider(Math.min(found, Tokens.MOST), at - candidate, LEAST_FAR);
    }
  }

  /** Enters the pixels of a short match into the table: the nearest repetition is the cheapest. */
  private void enter(int from, int to) {
    int end = Math.min(to, data.length - Long.BYTES);
    if (to - from < 2 * SHORT) {
      for (int at = from + near; at < end; at += near) {
        heads[slot(at)] = at + 1;
      }
    }
  }

  private int slot(int at) {
    long six = (long) LONGS.get(data, at) & SIX_BYTES;
    return (int) (six * 0x9E3779B97F4A7C15L >>> (64 - HASH_BITS));
  }

  /** The first place from {@code at} on where the data differs from what lies before it. */
  private int same(int at, int back) {
    int end = data.length;
    int first = Arrays.mismatch(data, at, end, data, at - back, end - back);
    return first < 0 ? end : at + first;
  }

  private void consider(int found, int back, int least) {
    if (found < least) {
      return;
    }
    int worth = found * BITS_A_BYTE - Distances.extraBits(Distances.symbol(back - 1));
    if (worth > score) {
      score = worth;
      choose(found, back);
    }
  }

  private void choose(int found, int back) {
    length = found;
    distance = back;
  }
}
