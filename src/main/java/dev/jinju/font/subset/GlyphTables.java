package dev.jinju.font.subset;

import dev.jinju.font.FontFace;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a TrueType face that a subset is made of (OpenType 1.9: {@code loca}, {@code glyf},
 * {@code hmtx}). What lies outside its table is taken for empty or zero, as HarfBuzz does. Reads
 * the mapped file; thread-safe.
 */
final class GlyphTables {
  private static final int COLLECTION = 0x74746366;

  private final ByteBuffer file;
  private final Map<String, Table> tables = new TreeMap<>();
  private final boolean longOffsets;
  private final int metricCount;

  private record Table(int offset, int length) {}

  private GlyphTables(ByteBuffer file, int directory) {
    this.file = file;
    int count = file.getShort(directory + 4) & 0xffff;
    for (int i = 0; i < count; i++) {
      int entry = directory + 12 + 16 * i;
      byte[] tag = new byte[4];
      file.get(entry, tag);
      tables.put(
          new String(tag, StandardCharsets.ISO_8859_1),
          new Table(file.getInt(entry + 8), file.getInt(entry + 12)));
    }
    boolean outlines = has("glyf") && has("loca");
    this.longOffsets = outlines && file.getShort(at("head") + 50) != 0;
    this.metricCount = file.getShort(at("hhea") + 34) & 0xffff;
  }

  /** The tables of a font whose only glyph is a dot that nobody sees, 1000 units an em. */
  static GlyphTables blank() {
    return new GlyphTables(ByteBuffer.wrap(BlankFont.bytes()), 0);
  }

  static GlyphTables of(FontFace face) {
    ByteBuffer file = face.bytes().duplicate();
    int directory = file.getInt(0) == COLLECTION ? file.getInt(12 + 4 * face.index()) : 0;
    return new GlyphTables(file, directory);
  }

  /** Whether outlines are quadratic and fixed: neither CFF nor variable. */
  boolean isStaticTrueType() {
    return has("glyf") && has("loca") && !has("gvar") && !has("fvar");
  }

  boolean has(String tag) {
    return tables.containsKey(tag);
  }

  byte[] table(String tag) {
    Table table = tables.get(tag);
    if (table == null) {
      throw new IllegalArgumentException("the face has no table " + tag);
    }
    return bytes(table.offset, table.length);
  }

  /**
   * The first bytes of a table, padded with zeros where it is shorter; null where it is missing.
   */
  byte @Nullable [] table(String tag, int length) {
    Table table = tables.get(tag);
    if (table == null) {
      return null;
    }
    byte[] bytes = new byte[length];
    file.get(table.offset, bytes, 0, Math.min(length, table.length));
    return bytes;
  }

  /** A glyph's description, empty for one without an outline. */
  byte[] glyph(int glyph) {
    long start = offset(glyph);
    long end = offset(glyph + 1);
    Table glyf = tables.get("glyf");
    if (glyf == null || start > end || end > glyf.length) {
      return new byte[0];
    }
    return bytes(glyf.offset + (int) start, (int) (end - start));
  }

  /** Advance in font units. */
  int advance(int glyph) {
    int entry = Math.min(glyph, metricCount - 1);
    return number("hmtx", 4 * entry) & 0xffff;
  }

  /** Left side bearing in font units. */
  int bearing(int glyph) {
    int place = glyph < metricCount ? 4 * glyph + 2 : 4 * metricCount + 2 * (glyph - metricCount);
    return number("hmtx", place);
  }

  private long offset(int glyph) {
    if (!longOffsets) {
      return 2L * (number("loca", 2 * glyph) & 0xffff);
    }
    return (number("loca", 4 * glyph) & 0xffffL) << 16 | number("loca", 4 * glyph + 2) & 0xffff;
  }

  /** Two bytes of a table as a signed number. */
  private int number(String tag, int place) {
    Table table = tables.get(tag);
    if (table == null || place < 0 || place + 2 > table.length) {
      return 0;
    }
    return file.getShort(table.offset + place);
  }

  private int at(String tag) {
    Table table = tables.get(tag);
    return table == null ? 0 : table.offset;
  }

  private byte[] bytes(int offset, int length) {
    byte[] bytes = new byte[length];
    file.get(offset, bytes);
    return bytes;
  }
}
