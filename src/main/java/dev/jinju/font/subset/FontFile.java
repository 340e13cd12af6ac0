package dev.jinju.font.subset;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Puts tables together to an OpenType file with its directory and checksums. Not thread-safe. */
final class FontFile {
  private static final int TRUE_TYPE = 0x00010000;

  /** What the file's checksum and {@code head.checkSumAdjustment} add up to. */
  private static final int MAGIC = 0xB1B0AFBA;

  private final Map<String, byte[]> tables = new TreeMap<>();

  FontFile put(String tag, byte[] table) {
    tables.put(tag, table);
    return this;
  }

  byte[] toBytes() {
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    int total = tables.values().stream().mapToInt(table -> table.length + 4).sum();
    Bytes out = new Bytes(12 + 16 * count + total);
    out.u32(TRUE_TYPE)
        .u16(count)
        .u16(16 * power)
        .u16(Integer.numberOfTrailingZeros(power))
        .u16(16 * (count - power));
    int offset = 12 + 16 * count;
    int head = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      byte[] data = table.getValue();
      out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1))
          .u32(checksum(data))
          .u32(offset)
          .u32(data.length);
      head = table.getKey().equals("head") ? offset : head;
      offset += (data.length + 3) & ~3;
    }
    tables.values().forEach(data -> out.put(data).align(4));
    byte[] file = out.toBytes();
    Bytes.putU32(file, head + 8, MAGIC - checksum(file));
    return file;
  }

  private static int checksum(byte[] data) {
    int sum = 0;
    for (int i = 0; i < data.length; i++) {
      sum += (data[i] & 255) << (24 - 8 * (i & 3));
    }
    return sum;
  }
}
