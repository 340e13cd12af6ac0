package dev.jinju.render.pdf;

import dev.jinju.font.FaceMetrics;
import dev.jinju.font.FontFace;
import dev.jinju.font.subset.FontSubset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * A composite font in the making (PDF 32000 9.7): a CIDFont of TrueType outlines whose codes are
 * the glyph ids of its subset.
 *
 * <p>A code stands for a glyph, the text it was set for, and its advance. A glyph with two texts or
 * two advances gets two codes, so the card's words can be extracted exactly: readers neither see
 * gaps that are no spaces, nor mix up two characters that look the same. Not thread-safe.
 */
final class PdfFont {
  /** Thousandths of an em, the unit of widths (PDF 32000 9.7.4.3). */
  private static final double UNIT = 1000;

  /** Symbolic: the codes follow no standard encoding (PDF 32000 9.8.2). */
  private static final int SYMBOLIC = 4;

  /** A plausible stem; viewers use it only to find a substitute, and the font is embedded. */
  private static final int STEM = 80;

  private final FontSubset subset;
  private final String baseName;
  private final double unitsPerEm;
  private final FaceMetrics metrics;
  private final boolean vertical;
  private final boolean visible;
  private final COSDictionary dictionary = PdfObjects.dictionary("Font");
  private final Map<Key, Integer> codes = new HashMap<>();
  private final Set<Integer> given = new HashSet<>();
  private final TreeMap<Integer, String> texts = new TreeMap<>();
  private final TreeMap<Integer, Integer> heights = new TreeMap<>();
  private String name = "";

  private record Key(int glyph, String text, int advance) {}

  private PdfFont(
      FontSubset subset,
      String baseName,
      int unitsPerEm,
      FaceMetrics metrics,
      boolean vertical,
      boolean visible) {
    this.subset = subset;
    this.baseName = baseName;
    this.unitsPerEm = unitsPerEm;
    this.metrics = metrics;
    this.vertical = vertical;
    this.visible = visible;
  }

  static PdfFont of(FontFace face, FontSubset subset, boolean vertical) {
    String name = face.id().replaceAll("[^A-Za-z0-9-]", "");
    return new PdfFont(subset, name, face.unitsPerEm(), face.metrics(), vertical, true);
  }

  static PdfFont invisible(FontSubset subset, boolean vertical) {
    FaceMetrics metrics = new FaceMetrics(0.88, 0.12, 0.7, 0.5, 0.1, 0.05);
    return new PdfFont(subset, "Invisible", 1000, metrics, vertical, false);
  }

  /** Whether it shows glyphs; if not, they have to be drawn by other means. */
  boolean isVisible() {
    return visible;
  }

  boolean isVertical() {
    return vertical;
  }

  COSDictionary dictionary() {
    return dictionary;
  }

  /** The name with the tag of the subset, once finished. */
  String name() {
    return name;
  }

  /** How wide the font says that a glyph is which stands in a column, in thousandths of an em. */
  double width(int glyph) {
    return visible ? subset.faceAdvance(glyph) * UNIT / unitsPerEm : UNIT;
  }

  /**
   * The code for a glyph.
   *
   * @param text what it stands for; empty if another glyph stands for it too
   * @param advance along the line, in thousandths of an em
   */
  int code(int glyph, String text, int advance) {
    Key key = new Key(glyph, text, advance);
    Integer known = codes.get(key);
    if (known != null) {
      return known;
    }
    int code = newCode(glyph, advance);
    codes.put(key, code);
    if (!text.isEmpty()) {
      texts.put(code, text);
    }
    if (vertical && advance != UNIT) {
      heights.put(code, advance);
    }
    return code;
  }

  private int newCode(int glyph, int advance) {
    if (!visible) {
      return subset.blank(vertical ? (int) UNIT : advance);
    }
    int units =
        vertical ? subset.faceAdvance(glyph) : (int) Math.round(advance * unitsPerEm / UNIT);
    boolean own = Math.abs(units - subset.faceAdvance(glyph)) <= unitsPerEm / UNIT;
    int id = subset.glyph(glyph);
    return own && given.add(id) ? id : subset.alias(glyph, own ? subset.faceAdvance(glyph) : units);
  }

  /** Fills the dictionary; no glyph can be added afterwards. */
  void finish() {
    byte[] file = subset.toGlyphs();
    name = SubsetTag.of(file) + "+" + baseName;
    COSDictionary descendant = PdfObjects.dictionary("Font");
    descendant.setItem(COSName.SUBTYPE, PdfObjects.name("CIDFontType2"));
    descendant.setItem(COSName.BASE_FONT, PdfObjects.name(name));
    descendant.setItem(COSName.CIDSYSTEMINFO, systemInfo());
    descendant.setItem(COSName.CID_TO_GID_MAP, PdfObjects.name("Identity"));
    descendant.setItem(COSName.W, widths());
    if (vertical) {
      vertical(descendant);
    }
    descendant.setItem(COSName.FONT_DESC, descriptor(file));
    dictionary.setItem(COSName.SUBTYPE, PdfObjects.name("Type0"));
    dictionary.setItem(COSName.BASE_FONT, PdfObjects.name(name));
    dictionary.setItem(COSName.ENCODING, PdfObjects.name(vertical ? "Identity-V" : "Identity-H"));
    dictionary.setItem(COSName.DESCENDANT_FONTS, PdfObjects.array(descendant));
    dictionary.setItem(COSName.TO_UNICODE, PdfObjects.deflated(ToUnicode.of(texts)));
  }

  private static COSDictionary systemInfo() {
    COSDictionary info = PdfObjects.dictionary("");
    info.setItem(COSName.REGISTRY, new COSString("Adobe"));
    info.setItem(COSName.ORDERING, new COSString("Identity"));
    info.setInt(COSName.SUPPLEMENT, 0);
    return info;
  }

  private COSArray widths() {
    COSArray widths = new COSArray();
    for (int id = 0; id < subset.size(); id++) {
      widths.add(PdfObjects.number(Math.rint(subset.advance(id) * UNIT / unitsPerEm)));
    }
    return PdfObjects.array(COSInteger.ZERO, widths);
  }

  /** Vertical metrics: a full em down, from the middle of the top (PDF 32000 9.7.4.3). */
  private void vertical(COSDictionary descendant) {
    descendant.setItem(PdfObjects.name("DW2"), PdfObjects.numbers(PdfText.ASCENT, -UNIT));
    COSArray exceptions = new COSArray();
    heights.forEach(
        (code, height) -> {
          exceptions.add(COSInteger.get(code));
          double middle = Math.rint(subset.advance(code) * UNIT / unitsPerEm) / 2;
          exceptions.add(PdfObjects.numbers(-height, middle, PdfText.ASCENT));
        });
    if (exceptions.size() > 0) {
      descendant.setItem(PdfObjects.name("W2"), exceptions);
    }
  }

  private COSDictionary descriptor(byte[] file) {
    COSStream program = PdfObjects.deflated(file);
    program.setInt(COSName.LENGTH1, file.length);
    COSDictionary descriptor = PdfObjects.dictionary("FontDescriptor");
    descriptor.setItem(COSName.FONT_NAME, PdfObjects.name(name));
    descriptor.setInt(COSName.FLAGS, SYMBOLIC);
    double scale = UNIT / unitsPerEm;
    int[] box = subset.box();
    descriptor.setItem(
        COSName.FONT_BBOX,
        PdfObjects.numbers(
            Math.floor(box[0] * scale),
            Math.floor(box[1] * scale),
            Math.ceil(box[2] * scale),
            Math.ceil(box[3] * scale)));
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setItem(COSName.ASCENT, PdfObjects.number(Math.rint(metrics.ascent() * UNIT)));
    descriptor.setItem(COSName.DESCENT, PdfObjects.number(-Math.rint(metrics.descent() * UNIT)));
    descriptor.setItem(
        COSName.CAP_HEIGHT, PdfObjects.number(Math.rint(metrics.capHeight() * UNIT)));
    descriptor.setInt(COSName.STEM_V, STEM);
    descriptor.setItem(COSName.FONT_FILE2, program);
    return descriptor;
  }
}
