package dev.jinju.render.svg;

import dev.jinju.font.FontFace;
import dev.jinju.font.subset.FontSubset;
import dev.jinju.frame.FrameItem;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * The fonts of a file with real text. A viewer picks glyphs by character alone, where shaping may
 * have picked two different glyphs for one character; a second font of the same face then holds the
 * second. A face that cannot be embedded has a font of the same widths that shows nothing. For one
 * file; not thread-safe.
 */
final class SvgFonts {
  /** Stands for a glyph that draws nothing: the later characters of a ligature. */
  static final int BLANK = -1;

  private final List<SvgFont> fonts = new ArrayList<>();

  /** A font in the making: which glyph each character shows. */
  static final class SvgFont {
    private final FontFace face;
    private final boolean visible;
    private final FontSubset subset;
    private final Map<Integer, Integer> glyphs = new HashMap<>();
    private String name = "";

    private SvgFont(FontFace face) {
      this.face = face;
      this.visible = FontSubset.isPossible(face);
      this.subset = visible ? new FontSubset(face) : FontSubset.invisible();
    }

    /** Whether the characters show glyphs. */
    boolean isVisible() {
      return visible;
    }

    /**
     * A name that no other font has: viewers share fonts by name between the pictures of a page.
     * For a font to which nothing is added any more.
     */
    String name() {
      if (name.isEmpty()) {
        CRC32 crc = new CRC32();
        crc.update(subset.toGlyphs());
        name = "J" + Long.toHexString(crc.getValue());
      }
      return name;
    }

    private boolean shows(int codePoint, int glyph) {
      Integer known = glyphs.get(codePoint);
      if (known == null) {
        subset.map(codePoint, id(glyph));
        glyphs.put(codePoint, glyph);
        return true;
      }
      return known == glyph;
    }

    private int id(int glyph) {
      if (glyph == BLANK) {
        return subset.blank(0);
      }
      return visible
          ? subset.glyph(glyph)
          : subset.blank(Math.round(face.advance(glyph) * 1000f / face.unitsPerEm()));
    }
  }

  /** Adds the characters of all texts, so that the fonts are complete before one is named. */
  void collect(List<FrameItem> items) {
    for (FrameItem item : items) {
      if (item instanceof FrameItem.Group group) {
        collect(group.items());
      } else if (item instanceof FrameItem.Text text) {
        LiveText.of(text, this);
      }
    }
  }

  /** The first font of a face in which a character shows a glyph, or {@link #BLANK}. */
  SvgFont find(FontFace face, int codePoint, int glyph) {
    for (SvgFont font : fonts) {
      if (font.face == face && font.shows(codePoint, glyph)) {
        return font;
      }
    }
    SvgFont font = new SvgFont(face);
    fonts.add(font);
    font.shows(codePoint, glyph);
    return font;
  }

  /** The style sheet with all fonts; empty where there is no real text. */
  CharSequence css() {
    StringBuilder css = new StringBuilder();
    for (SvgFont font : fonts) {
      css.append("@font-face{font-family:")
          .append(font.name())
          .append(";src:url(data:font/ttf;base64,")
          .append(Base64.getEncoder().encodeToString(font.subset.toFont(font.name())))
          .append(")}");
    }
    return css.isEmpty() ? css : css.append("text{white-space:pre}");
  }
}
