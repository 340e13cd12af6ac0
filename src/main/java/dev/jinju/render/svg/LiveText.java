package dev.jinju.render.svg;

import dev.jinju.font.GlyphRun;
import dev.jinju.frame.FrameItem;
import dev.jinju.render.Decimals;
import dev.jinju.render.XmlWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A run as real text: each character with the glyph that shaping chose and at the place that layout
 * gave it. Only for runs whose clusters are one glyph each, from left to right or from top to
 * bottom; others stay outlines.
 */
final class LiveText {
  /** Stands for a glyph that draws nothing: the later characters of a ligature. */
  static final int BLANK = -1;

  private final SvgFonts.SvgFont font;

  private LiveText(SvgFonts.SvgFont font) {
    this.font = font;
  }

  /** The run as text, or null where it has to be outlines. */
  static @Nullable LiveText of(FrameItem.Text text, SvgFonts fonts) {
    Map<Integer, Integer> glyphs = glyphs(text);
    if (glyphs == null || glyphs.isEmpty()) {
      return null;
    }
    SvgFonts.SvgFont font = fonts.find(text.run().face(), glyphs);
    return font == null ? null : new LiveText(font);
  }

  void write(XmlWriter out, FrameItem.Text text, SvgDefinitions definitions) {
    GlyphRun run = text.run();
    out.start("text")
        .attribute("x", places(text.origin().x(), run.x(), run))
        .attribute("y", isLevel(run) ? level(text) : places(text.origin().y(), run.y(), run))
        .attribute("font-family", font.name())
        .attribute("font-size", run.size(), SvgNumbers.PX);
    SvgPaint.fill(out, text.paint(), definitions);
    out.attribute("xml:space", "preserve").text(text.text()).end();
  }

  private static @Nullable Map<Integer, Integer> glyphs(FrameItem.Text text) {
    GlyphRun run = text.run();
    Map<Integer, Integer> glyphs = new LinkedHashMap<>();
    int end = 0;
    for (int i = 0; i < run.glyphs().length; i++) {
      if (run.starts()[i] != end || run.ends()[i] <= run.starts()[i]) {
        return null;
      }
      end = run.ends()[i];
      int glyph = run.glyphs()[i];
      for (int at = run.starts()[i]; at < end; at++) {
        int codePoint = text.text().codePointAt(at);
        // Viewers disagree on how many places a character outside the BMP takes.
        if (codePoint > 0xffff || !agree(glyphs, codePoint, glyph)) {
          return null;
        }
        glyph = BLANK;
      }
    }
    return endsWell(text, end, glyphs) ? glyphs : null;
  }

  /** What follows the last glyph is nothing, or the space that ended the line. */
  private static boolean endsWell(FrameItem.Text text, int end, Map<Integer, Integer> glyphs) {
    String rest = text.text().substring(end);
    return rest.isEmpty()
        || rest.chars().allMatch(c -> c == ' ')
            && (glyphs.containsKey((int) ' ') || agree(glyphs, ' ', text.run().face().glyph(' ')));
  }

  private static boolean agree(Map<Integer, Integer> glyphs, int codePoint, int glyph) {
    Integer known = glyphs.putIfAbsent(codePoint, glyph);
    return known == null || known == glyph;
  }

  /** Whether all glyphs lie on one line, which then needs to be said once. */
  private static boolean isLevel(GlyphRun run) {
    for (double y : run.y()) {
      if (Math.abs(y - run.y()[0]) >= 0.005) {
        return false;
      }
    }
    return true;
  }

  private static String level(FrameItem.Text text) {
    return Decimals.format(text.origin().y() + text.run().y()[0], SvgNumbers.PX);
  }

  /** One value a UTF-16 unit. */
  private static String places(double origin, double[] offsets, GlyphRun run) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < offsets.length; i++) {
      for (int at = run.starts()[i]; at < run.ends()[i]; at++) {
        Decimals.append(out, origin + offsets[i], SvgNumbers.PX);
        out.append(' ');
      }
    }
    return out.substring(0, out.length() - 1);
  }
}
