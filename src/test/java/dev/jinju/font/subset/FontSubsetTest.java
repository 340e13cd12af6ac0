package dev.jinju.font.subset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.font.FontFace;
import dev.jinju.render.SampleText;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Subsets are read back by two other readers: FontBox and the JDK's. */
class FontSubsetTest {
  private static final FontFace FACE = SampleText.face("Noto Serif SC", 700);

  @Test
  void glyphsKeepOutlineAndAdvance() throws IOException {
    FontSubset subset = new FontSubset(FACE);
    int[] ids = "永言ABé".codePoints().map(c -> subset.glyph(FACE.glyph(c))).toArray();
    try (TrueTypeFont font = parse(subset.toGlyphs())) {
      for (int i = 0; i < ids.length; i++) {
        int glyph = FACE.glyph("永言ABé".charAt(i));
        assertThat(font.getAdvanceWidth(ids[i])).isEqualTo(subset.faceAdvance(glyph));
        Rectangle2D box = font.getGlyph().getGlyph(ids[i]).getPath().getBounds2D();
        assertThat(box.getWidth()).isEqualTo(FACE.bounds(glyph).width());
        assertThat(box.getY()).isEqualTo(FACE.bounds(glyph).y());
      }
    }
  }

  @Test
  void aliasDrawsTheSameWithItsOwnAdvance() throws IOException {
    FontSubset subset = new FontSubset(FACE);
    int own = subset.glyph(FACE.glyph('永'));
    int wide = subset.alias(FACE.glyph('永'), 1125);
    assertThat(wide).isNotEqualTo(own);
    try (TrueTypeFont font = parse(subset.toGlyphs())) {
      assertThat(font.getAdvanceWidth(wide)).isEqualTo(1125);
      Area difference = new Area(font.getGlyph().getGlyph(wide).getPath());
      difference.subtract(new Area(font.getGlyph().getGlyph(own).getPath()));
      assertThat(difference.isEmpty()).isTrue();
    }
  }

  @Test
  void charactersShowTheGlyphsThatTheyWereGiven() throws IOException, FontFormatException {
    FontSubset subset = new FontSubset(FACE);
    subset.map('A', subset.glyph(FACE.glyph('永')));
    subset.map('B', subset.blank(0));
    subset.map(0x1F600, subset.glyph(FACE.glyph('言')));
    Font font =
        Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(subset.toFont("Test")));
    FontRenderContext context = new FontRenderContext(new AffineTransform(), true, true);
    GlyphVector glyphs =
        font.deriveFont(1000f).createGlyphVector(context, "AB" + Character.toString(0x1F600));
    Shape first = glyphs.getGlyphOutline(0);
    assertThat(first.getBounds2D().getWidth())
        .isCloseTo(FACE.bounds(FACE.glyph('永')).width(), Offset.offset(2.0));
    assertThat(glyphs.getGlyphMetrics(1).getAdvance()).isZero();
    assertThat(glyphs.getGlyphCode(2)).isEqualTo(3);
    assertThat(font.getFamily()).isEqualTo("Test");
  }

  @Test
  void subsetIsSmallAndItsChecksumIsRight() {
    FontSubset subset = new FontSubset(FACE);
    "用大模型重写软件".codePoints().forEach(c -> subset.glyph(FACE.glyph(c)));
    byte[] file = subset.toGlyphs();
    assertThat(file.length).isLessThan(4000);
    ByteBuffer words = ByteBuffer.wrap(file);
    int sum = 0;
    while (words.hasRemaining()) {
      sum += words.getInt();
    }
    assertThat(sum).isEqualTo(0xB1B0AFBA);
  }

  @Test
  void invisibleFontIsAFont() throws IOException {
    FontSubset subset = FontSubset.invisible();
    int id = subset.blank(700);
    try (TrueTypeFont font = parse(subset.toGlyphs())) {
      assertThat(font.getUnitsPerEm()).isEqualTo(1000);
      assertThat(font.getAdvanceWidth(id)).isEqualTo(700);
      assertThat(font.getGlyph().getGlyph(id).getPath().getBounds2D().isEmpty()).isTrue();
    }
  }

  private static TrueTypeFont parse(byte[] file) throws IOException {
    return new TTFParser(true).parse(new RandomAccessReadBuffer(file));
  }
}
