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

  /** Below this length a table lookup pays: about what two of its tokens would cover. */
  private static final int SHORT = 24;

  /** A match from the table costs about 25 bits, as much as five literals. */
  private static final int LEAST_FAR = 6;

  private static final int HASH_BITS = 14;
  private static final long SIX_BYTES = 0xffff_ffff_ffffL;

  private final byte[] data;
  private final int near;
  private final int above;
  private final Tokens tokens;
  private final int[] heads = new int[1 << HASH_BITS];
  private int length;
  private int distance;

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
      compare(at, near);
      if (above <= WINDOW) {
        compare(at, above);
      }
      if (length < SHORT && at + Long.BYTES <= data.length) {
        lookUp(at);
      }
      if (length >= Tokens.LEAST) {
        tokens.match(length, distance);
        at += length;
      } else {
        tokens.literal(data[at] & 255);
        at++;
      }
    }
  }

  private void compare(int at, int back) {
    if (at < back) {
      return;
    }
    int end = data.length;
    int same = Arrays.mismatch(data, at, end, data, at - back, end - back);
    int found = same < 0 ? end - at : same;
    if (found > length) {
      length = found;
      distance = back;
    }
  }

  private void lookUp(int at) {
    long six = (long) LONGS.get(data, at) & SIX_BYTES;
    int slot = (int) (six * 0x9E3779B97F4A7C15L >>> (64 - HASH_BITS));
    int candidate = heads[slot] - 1;
    heads[slot] = at + 1;
    if (candidate < 0 || at - candidate > WINDOW) {
      return;
    }
    int before = length;
    int beforeDistance = distance;
    compare(at, at - candidate);
    if (length != before && length < LEAST_FAR) {
      length = before;
      distance = beforeDistance;
    }
  }
}
