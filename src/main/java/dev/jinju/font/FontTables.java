package dev.jinju.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tables of an OpenType file that HarfBuzz does not read for us: weights, rights, line heights.
 * Checks that every table lies inside the file. Immutable and thread-safe.
 */
final class FontTables {
  private static final int COLLECTION = tag("ttcf");
  private static final Set<Integer> FLAVOURS =
      Set.of(0x00010000, tag("OTTO"), tag("true"), tag("ttcf"));

  /** The tables that every face needs, and the shortest that they can be. */
  private static final Map<String, Integer> REQUIRED =
      new TreeMap<>(
          Map.of("cmap", 4, "head", 54, "hhea", 36, "hmtx", 4, "maxp", 6, "name", 6, "OS/2", 72));

  private static final int RECORD = 16;
  private static final int MOST_FACES = 64;

  /** The axis along which a variable font changes its weight. */
  static final int WEIGHT_AXIS = tag("wght");

  /** A font with more axes than this was not made for text. */
  private static final int MOST_AXES = 64;

  private static final int AXIS = 20;
  private static final double FIXED = 65536;

  /** {@code OS/2.fsType}: what its lowest bits say, and what the value 2 of them says. */
  private static final int USAGE = 0xF;

  private static final int RESTRICTED = 2;

  /** {@code OS/2.fsType}: no subsets, or nothing but bitmaps. */
  private static final int NO_SUBSET_OF_OUTLINES = 0x300;

  private final ByteBuffer bytes;
  private final Map<String, ByteBuffer> tables = new TreeMap<>();

  private FontTables(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /** The number of faces in the file: more than one only in a collection. */
  static int count(ByteBuffer bytes) throws DamagedFont {
    need(bytes, 0, 12);
    if (!FLAVOURS.contains(bytes.getInt(0))) {
      throw new DamagedFont("it does not begin like a TrueType or OpenType file");
    }
    int count = bytes.getInt(0) == COLLECTION ? bytes.getInt(8) : 1;
    if (count < 1 || count > MOST_FACES) {
      throw new DamagedFont("it says that it holds " + Integer.toUnsignedString(count) + " faces");
    }
    return count;
  }

  /** Reads the list of tables of one face. */
  static FontTables read(ByteBuffer bytes, int index) throws DamagedFont {
    if (index >= count(bytes)) {
      throw new DamagedFont("it has no face number " + index);
    }
    FontTables font = new FontTables(bytes);
    int directory = 0;
    if (bytes.getInt(0) == COLLECTION) {
      need(bytes, 12L + 4L * index, 4);
      directory = bytes.getInt(12 + 4 * index);
    }
    need(bytes, directory, 12);
    int count = Short.toUnsignedInt(bytes.getShort(directory + 4));
    need(bytes, directory + 12L, (long) count * RECORD);
    for (int i = 0; i < count; i++) {
      font.addTable(directory + 12 + i * RECORD);
    }
    for (Map.Entry<String, Integer> required : REQUIRED.entrySet()) {
      font.table(required.getKey(), required.getValue());
    }
    if (!font.has("glyf") && !font.has("CFF ") && !font.has("CFF2")) {
      throw new DamagedFont("it has no outlines: neither a `glyf` nor a `CFF` table");
    }
    return font;
  }

  private void addTable(int at) throws DamagedFont {
    long offset = Integer.toUnsignedLong(bytes.getInt(at + 8));
    long length = Integer.toUnsignedLong(bytes.getInt(at + 12));
    need(bytes, offset, length);
    tables.put(tagAt(bytes, at), bytes.slice((int) offset, (int) length));
  }

  boolean has(String name) {
    return tables.containsKey(name);
  }

  /**
   * The tags of all features in {@code GSUB} and {@code GPOS}. Read here because the binding of
   * HarfBuzz's OpenType calls in LWJGL 3.3.6 asks for a function that does not exist.
   */
  Set<String> features() throws DamagedFont {
    Set<String> tags = new TreeSet<>();
    for (String name : List.of("GSUB", "GPOS")) {
      if (has(name)) {
        addFeatures(table(name, 10), tags);
      }
    }
    return tags;
  }

  private static void addFeatures(ByteBuffer table, Set<String> tags) throws DamagedFont {
    int list = Short.toUnsignedInt(table.getShort(6));
    need(table, list, 2);
    int count = Short.toUnsignedInt(table.getShort(list));
    need(table, list + 2L, count * 6L);
    for (int i = 0; i < count; i++) {
      tags.add(tagAt(table, list + 2 + i * 6));
    }
  }

  private static String tagAt(ByteBuffer table, int at) {
    byte[] letters = new byte[4];
    table.get(at, letters);
    return new String(letters, StandardCharsets.ISO_8859_1);
  }

  private ByteBuffer table(String name, int length) throws DamagedFont {
    ByteBuffer table = tables.get(name);
    if (table == null) {
      throw new DamagedFont("its table `" + name + "` is missing");
    }
    if (table.limit() < length) {
      throw new DamagedFont("its table `" + name + "` is too short");
    }
    return table;
  }

  /** The family that all weights share: the typographic family, or else the family. */
  String family() throws DamagedFont {
    return NameTable.family(table("name", 6));
  }

  /** The range of the axis of weights, or {@code usWeightClass} where there is none. */
  Weights weights() throws DamagedFont {
    ByteBuffer axes = has("fvar") ? table("fvar", 16) : ByteBuffer.allocate(16);
    int first = Short.toUnsignedInt(axes.getShort(4));
    int count = Short.toUnsignedInt(axes.getShort(8));
    int size = Short.toUnsignedInt(axes.getShort(10));
    if (count > MOST_AXES || count > 0 && size < AXIS) {
      throw new DamagedFont("it says that it has " + count + " axes of " + size + " bytes");
    }
    need(axes, first, (long) count * size);
    for (int at = first; at < first + count * size; at += size) {
      if (axes.getInt(at) == WEIGHT_AXIS) {
        return weights(
            axes.getInt(at + 4) / FIXED, axes.getInt(at + 8) / FIXED, axes.getInt(at + 12) / FIXED);
      }
    }
    return Weights.only(
        Math.max(1, Math.min(1000, Short.toUnsignedInt(table("OS/2", 72).getShort(4)))));
  }

  private static Weights weights(double lightest, double usual, double heaviest)
      throws DamagedFont {
    if (lightest > usual || usual > heaviest) {
      throw new DamagedFont(
          "its weight varies from " + lightest + " over " + usual + " to " + heaviest);
    }
    return Weights.between(lightest, usual, heaviest);
  }

  OutlineFormat outlineFormat() {
    if (has("glyf")) {
      return OutlineFormat.TRUETYPE;
    }
    return has("CFF2") ? OutlineFormat.CFF2 : OutlineFormat.CFF;
  }

  /**
   * Whether a subset may be embedded. Of several permissions the widest counts, so that only
   * restriction alone forbids it.
   */
  boolean mayBeEmbedded() throws DamagedFont {
    int type = table("OS/2", 72).getShort(8);
    return (type & USAGE) != RESTRICTED && (type & NO_SUBSET_OF_OUTLINES) == 0;
  }

  /** Whether the face slants; upright faces are preferred. */
  boolean italic() throws DamagedFont {
    return (table("OS/2", 72).getShort(62) & 1) != 0;
  }

  /** The East Asian languages whose code pages the face says to cover, see {@code OS/2}. */
  List<String> languages() throws DamagedFont {
    ByteBuffer os2 = table("OS/2", 72);
    List<String> languages = new ArrayList<>();
    if (os2.getShort(0) >= 1 && os2.limit() >= 86) {
      int pages = os2.getInt(78);
      String[] names = {"ja", "zh-Hans", "ko", "zh-Hant"};
      for (int i = 0; i < names.length; i++) {
        if ((pages & 1 << (17 + i)) != 0) {
          languages.add(names[i]);
        }
      }
    }
    return languages;
  }

  FaceMetrics metrics() throws DamagedFont {
    double em = unitsPerEm();
    ByteBuffer os2 = table("OS/2", 72);
    boolean heights = os2.getShort(0) >= 2 && os2.limit() >= 90;
    // Where they are left out, as in old fonts, the heights of `hhea` stand in.
    boolean typographic = os2.getShort(68) > os2.getShort(70);
    int ascent = typographic ? os2.getShort(68) : table("hhea", 36).getShort(4);
    int descent = typographic ? os2.getShort(70) : table("hhea", 36).getShort(6);
    double x = heights ? os2.getShort(86) / em : 0;
    double cap = heights ? os2.getShort(88) / em : 0;
    ByteBuffer post = has("post") ? table("post", 12) : ByteBuffer.allocate(12);
    int thickness = post.getShort(10);
    return new FaceMetrics(
        ascent / em,
        -descent / em,
        cap > 0 ? cap : 0.7,
        x > 0 ? x : 0.5,
        thickness > 0 ? -post.getShort(8) / em : 0.1,
        thickness > 0 ? thickness / em : 0.05);
  }

  int unitsPerEm() throws DamagedFont {
    int units = Short.toUnsignedInt(table("head", 20).getShort(18));
    if (units < 16 || units > 16384) {
      throw new DamagedFont("it says that its em has " + units + " units");
    }
    return units;
  }

  static void need(ByteBuffer bytes, long offset, long length) throws DamagedFont {
    if (offset < 0 || offset + length > bytes.limit()) {
      throw new DamagedFont("it ends too early");
    }
  }

  static int tag(String name) {
    return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
  }
}
