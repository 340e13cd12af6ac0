package dev.jinju.font.subset;

import java.util.Arrays;

/** A growing big-endian buffer. Not thread-safe. */
final class Bytes {
  private byte[] bytes;
  private int length;

  Bytes(int expected) {
    bytes = new byte[Math.max(16, expected)];
  }

  int length() {
    return length;
  }

  Bytes u8(int value) {
    room(1);
    bytes[length++] = (byte) value;
    return this;
  }

  Bytes u16(int value) {
    return u8(value >> 8).u8(value);
  }

  Bytes u32(long value) {
    return u16((int) (value >> 16)).u16((int) value);
  }

  Bytes put(byte[] more) {
    return put(more, 0, more.length);
  }

  Bytes put(byte[] more, int from, int count) {
    room(count);
    System.arraycopy(more, from, bytes, length, count);
    length += count;
    return this;
  }

  /** Zero bytes up to a multiple. */
  Bytes align(int multiple) {
    while (length % multiple != 0) {
      u8(0);
    }
    return this;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  static int u16(byte[] from, int at) {
    return (from[at] & 255) << 8 | from[at + 1] & 255;
  }

  static int s16(byte[] from, int at) {
    return (short) u16(from, at);
  }

  static void putU16(byte[] into, int at, int value) {
    into[at] = (byte) (value >> 8);
    into[at + 1] = (byte) value;
  }

  static void putU32(byte[] into, int at, int value) {
    putU16(into, at, value >>> 16);
    putU16(into, at + 2, value);
  }

  private void room(int count) {
    if (length + count > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + count, 2 * bytes.length));
    }
  }
}
