package dev.jinju.font.subset;

import dev.jinju.font.FontFace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects glyphs of a face and writes them as a TrueType file of their own.
 *
 * <p>New ids are given in the order of asking, from 1 on; 0 is the face's own {@code .notdef}. For
 * one file; not thread-safe.
 */
public final class FontSubset {
  /** Parts of parts of parts; as deep as HarfBuzz draws them. */
  private static final int DEEPEST = 64;

  private final GlyphTables source;
  private final Map<Integer, Integer> ids = new HashMap<>();
  private final List<byte[]> descriptions = new ArrayList<>();
  private final List<Integer> advances = new ArrayList<>();
  private final List<Integer> bearings = new ArrayList<>();
  private final TreeMap<Integer, Integer> characters = new TreeMap<>();
  private int depth;

  /**
   * Starts a subset.
   *
   * @throws IllegalArgumentException when it is not {@linkplain #isPossible possible}
   */
  public FontSubset(FontFace face) {
    this(GlyphTables.of(face));
    if (!isPossible(face)) {
      throw new IllegalArgumentException("no subset of " + face.id() + " can be embedded");
    }
  }

  private FontSubset(GlyphTables source) {
    this.source = source;
    if (source.isStaticTrueType()) {
      glyph(0);
    }
  }

  /** A subset of nothing, 1000 units an em, for glyphs that {@link #blank} adds. */
  public static FontSubset invisible() {
    return new FontSubset(GlyphTables.blank());
  }

  /**
   * Whether the face can be embedded, as TrueType outlines that are neither CFF nor variable, and
   * may be, by what its owner wrote into the file.
   */
  public static boolean isPossible(FontFace face) {
    return face.mayBeEmbedded() && GlyphTables.of(face).isStaticTrueType();
  }

  /** The new id of a glyph. */
  public int glyph(int glyph) {
    Integer known = ids.get(glyph);
    if (known != null) {
      return known;
    }
    int id = add(source.advance(glyph), source.bearing(glyph));
    ids.put(glyph, id);
    if (depth < DEEPEST) {
      depth++;
      descriptions.set(id, GlyphData.rewrite(source.glyph(glyph), this::glyph));
      depth--;
    }
    return id;
  }

  /**
   * A further id that draws the same as a glyph, with an advance of its own.
   *
   * @param advance font units, not negative
   */
  public int alias(int glyph, int advance) {
    int original = glyph(glyph);
    int id = add(advance, source.bearing(glyph));
    descriptions.set(id, GlyphData.alias(descriptions.get(original), original));
    return id;
  }

  /** A further id that draws nothing. */
  public int blank(int advance) {
    return add(advance, 0);
  }

  /** Lets a character stand for an id, in the file that {@link #toFont} writes. */
  public void map(int codePoint, int id) {
    characters.put(codePoint, id);
  }

  /** The number of ids, {@code .notdef} included. */
  public int size() {
    return descriptions.size();
  }

  /** The box round all glyphs of the face in font units: left, bottom, right, top. */
  public int[] box() {
    byte[] head = header("head", 54, 50, 1);
    return new int[] {
      Bytes.s16(head, 36), Bytes.s16(head, 38), Bytes.s16(head, 40), Bytes.s16(head, 42)
    };
  }

  /** Advance of an id in font units. */
  public int advance(int id) {
    return advances.get(id);
  }

  /** Advance of a glyph of the face in font units, whether it is in the subset or not. */
  public int faceAdvance(int glyph) {
    return source.advance(glyph);
  }

  /**
   * The tables that a PDF viewer needs (PDF 32000 9.9: no {@code cmap}, {@code name}, {@code OS/2}
   * or {@code post} for a font that is addressed by glyph).
   */
  public byte[] toGlyphs() {
    return tables().toBytes();
  }

  /** A complete font with a character map, for {@code @font-face}. */
  public byte[] toFont(String name) {
    FontFile file = tables();
    byte[] post = source.table("post", 32);
    if (post == null) {
      post = new byte[32];
    }
    Bytes.putU32(post, 0, 0x00030000);
    byte[] os2 = source.has("OS/2") ? source.table("OS/2") : new byte[96];
    return file.put("cmap", CharacterMap.of(characters))
        .put("name", name(name))
        .put("OS/2", os2)
        .put("post", post)
        .toBytes();
  }

  private int add(int advance, int bearing) {
    descriptions.add(new byte[0]);
    advances.add(advance);
    bearings.add(bearing);
    return descriptions.size() - 1;
  }

  private FontFile tables() {
    Bytes glyf = new Bytes(200 * size());
    Bytes loca = new Bytes(4 * size() + 4);
    Bytes hmtx = new Bytes(4 * size());
    for (int id = 0; id < size(); id++) {
      loca.u32(glyf.length());
      glyf.put(descriptions.get(id)).align(4);
      hmtx.u16(advances.get(id)).u16(bearings.get(id));
    }
    loca.u32(glyf.length());
    return new FontFile()
        .put("glyf", glyf.toBytes())
        .put("loca", loca.toBytes())
        .put("hmtx", hmtx.toBytes())
        .put("head", header("head", 54, 50, 1))
        .put("hhea", header("hhea", 36, 34, size()))
        .put("maxp", maximums());
  }

  private byte[] header(String tag, int length, int field, int value) {
    byte @Nullable [] table = source.table(tag, length);
    if (table == null) {
      throw new IllegalArgumentException("the face has no table " + tag);
    }
    if (tag.equals("head")) {
      Bytes.putU32(table, 8, 0);
    }
    Bytes.putU16(table, field, value);
    return table;
  }

  /** Aliases nest composites one deeper; instructions and their storage are gone. */
  private byte[] maximums() {
    byte[] maxp = header("maxp", 32, 4, size());
    for (int field = 14; field <= 26; field += 2) {
      Bytes.putU16(maxp, field, field == 14 ? 1 : 0);
    }
    Bytes.putU16(maxp, 28, Math.max(1, Bytes.u16(maxp, 28)));
    Bytes.putU16(maxp, 30, Bytes.u16(maxp, 30) + 1);
    return maxp;
  }

  /** Family, subfamily, full and PostScript name, all the same. */
  private static byte[] name(String name) {
    byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
    int[] nameIds = {1, 2, 4, 6};
    Bytes out = new Bytes(100).u16(0).u16(nameIds.length).u16(6 + 12 * nameIds.length);
    for (int id : nameIds) {
      out.u16(3).u16(1).u16(0x409).u16(id).u16(text.length).u16(0);
    }
    return out.put(text).toBytes();
  }
}
