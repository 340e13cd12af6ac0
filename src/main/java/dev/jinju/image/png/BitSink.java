package dev.jinju.image.png;

import java.util.Arrays;

/** Packs bits into bytes, the lowest bit first (RFC 1951 3.1.1). Not thread-safe. */
final class BitSink {
  private byte[] bytes;
  private int length;
  private long pending;
  private int pendingBits;

  BitSink(int expected) {
    bytes = new byte[Math.max(64, expected)];
  }

  /**
   * Appends the lowest {@code count} bits of a value that has no higher ones; at most 32 at a time.
   */
  void bits(long value, int count) {
    pending |= value << pendingBits;
    pendingBits += count;
    if (pendingBits >= 32) {
      flush();
    }
  }

  /** Fills the last byte with zero bits. */
  void align() {
    flush();
    if (pendingBits > 0) {
      pendingBits = 8;
      flush();
    }
  }

  byte[] toBytes() {
    flush();
    return Arrays.copyOf(bytes, length);
  }

  private void flush() {
    if (length + 8 > bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    while (pendingBits >= 8) {
      bytes[length++] = (byte) pending;
      pending >>>= 8;
      pendingBits -= 8;
    }
  }
}
