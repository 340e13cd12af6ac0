package dev.jinju.font;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the names that a face gives itself (OpenType 1.9, {@code name}). Stateless. */
final class NameTable {
  private static final int FAMILY = 1;
  private static final int TYPOGRAPHIC_FAMILY = 16;

  private NameTable() {}

  /** The family that all weights share: the typographic family, or else the family. */
  static String family(ByteBuffer table) throws DamagedFont {
    String typographic = name(table, TYPOGRAPHIC_FAMILY);
    String family = typographic == null ? name(table, FAMILY) : typographic;
    if (family == null || family.isBlank()) {
      throw new DamagedFont("it has no family name");
    }
    return family.strip();
  }

  /** A name in English, from the Windows records or else the Unicode or Macintosh ones. */
  private static @Nullable String name(ByteBuffer table, int id) throws DamagedFont {
    int count = Short.toUnsignedInt(table.getShort(2));
    int strings = Short.toUnsignedInt(table.getShort(4));
    String best = null;
    int bestRank = 0;
    for (int at = 6; at < 6 + count * 12 && at + 12 <= table.limit(); at += 12) {
      int rank = table.getShort(at + 6) == id ? rank(table, at) : 0;
      if (rank > bestRank) {
        best = text(table, at, strings);
        bestRank = rank;
      }
    }
    return best;
  }

  private static int rank(ByteBuffer table, int at) {
    int platform = table.getShort(at);
    int language = table.getShort(at + 4);
    return switch (platform) {
      case 3 -> language == 0x409 ? 4 : 2;
      case 0 -> 3;
      case 1 -> language == 0 ? 1 : 0;
      default -> 0;
    };
  }

  private static String text(ByteBuffer table, int at, int strings) throws DamagedFont {
    int length = Short.toUnsignedInt(table.getShort(at + 8));
    int from = strings + Short.toUnsignedInt(table.getShort(at + 10));
    FontTables.need(table, from, length);
    byte[] raw = new byte[length];
    table.get(from, raw);
    Charset charset =
        table.getShort(at) == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
    return new String(raw, charset);
  }
}
