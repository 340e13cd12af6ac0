package dev.jinju.render.svg;

import dev.jinju.font.GlyphRun;
import dev.jinju.frame.FrameItem;
import dev.jinju.render.Decimals;
import dev.jinju.render.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run as real text: each character with the glyph that shaping chose and at the place that layout
 * gave it, in logical order. Only for runs whose clusters are one glyph each; others stay outlines.
 * Where the face cannot be embedded the text is transparent, to be laid over outlines.
 */
final class LiveText {
  private final FrameItem.Text text;
  private final List<Stretch> stretches = new ArrayList<>();

  private LiveText(FrameItem.Text text) {
    this.text = text;
  }

  /**
   * Characters that show their glyphs in one font.
   *
   * @param x place of each UTF-16 unit; empty where it follows the one before
   */
  private record Stretch(
      SvgFonts.SvgFont font, StringBuilder words, StringBuilder x, StringBuilder y) {}

  /** The run as text, or null where it has to be outlines. */
  static @Nullable LiveText of(FrameItem.Text text, SvgFonts fonts) {
    GlyphRun run = text.run();
    int n = run.glyphs().length;
    boolean backwards = n > 0 && run.starts()[n - 1] < run.starts()[0];
    int end = n == 0 ? 0 : run.ends()[backwards ? 0 : n - 1];
    boolean words = end > 0 && isSimple(run, text.text(), backwards);
    if (!words || !text.text().substring(end).chars().allMatch(c -> c == ' ')) {
      return null;
    }
    LiveText live = new LiveText(text);
    for (int i = 0; i < n; i++) {
      live.add(backwards ? n - 1 - i : i, fonts);
    }
    // The space that ended the line follows the last glyph.
    for (int at = end; at < text.text().length(); at++) {
      live.stretch(fonts.find(run.face(), ' ', run.face().glyph(' '))).words.append(' ');
    }
    return live;
  }

  /** Each glyph stands for a text of its own, and one follows the other. */
  private static boolean isSimple(GlyphRun run, String text, boolean backwards) {
    int end = 0;
    int n = run.glyphs().length;
    for (int at = 0; at < n; at++) {
      int i = backwards ? n - 1 - at : at;
      if (run.starts()[i] != end || run.ends()[i] <= end) {
        return false;
      }
      end = run.ends()[i];
    }
    // Viewers disagree on how many places a character outside the BMP takes.
    return text.chars().noneMatch(c -> Character.isSurrogate((char) c));
  }

  private void add(int i, SvgFonts fonts) {
    GlyphRun run = text.run();
    int glyph = run.glyphs()[i];
    for (int at = run.starts()[i]; at < run.ends()[i]; at++) {
      char c = text.text().charAt(at);
      Stretch stretch = stretch(fonts.find(run.face(), c, glyph));
      stretch.words.append(c);
      place(stretch.x, text.origin().x() + run.x()[i]);
      place(stretch.y, text.origin().y() + run.y()[i]);
      glyph = SvgFonts.BLANK;
    }
  }

  private Stretch stretch(SvgFonts.SvgFont font) {
    Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
    if (last != null && last.font == font) {
      return last;
    }
    Stretch next = new Stretch(font, new StringBuilder(), new StringBuilder(), new StringBuilder());
    stretches.add(next);
    return next;
  }

  private static void place(StringBuilder places, double value) {
    if (!places.isEmpty()) {
      places.append(' ');
    }
    Decimals.append(places, value, SvgNumbers.PX);
  }

  /** Whether the text shows its glyphs; if not, their outlines have to be drawn too. */
  boolean isVisible() {
    return stretches.stream().allMatch(stretch -> stretch.font.isVisible());
  }

  void write(XmlWriter out, SvgDefinitions definitions) {
    for (Stretch stretch : stretches) {
      out.start("text")
          .attribute("x", stretch.x.toString())
          .attribute("y", isLevel() ? level() : stretch.y.toString())
          .attribute("font-family", stretch.font.name())
          .attribute("font-size", text.run().size(), SvgNumbers.PX);
      if (stretch.font.isVisible()) {
        SvgPaint.fill(out, text.paint(), definitions);
      } else {
        // Not `none`, which could not be selected with a mouse (SVG 1.1, 16.6).
        out.attribute("fill-opacity", "0");
      }
      out.attribute("xml:space", "preserve").text(stretch.words.toString()).end();
    }
  }

  /** Whether all glyphs lie on one line, which then needs to be said once. */
  private boolean isLevel() {
    double[] y = text.run().y();
    for (double place : y) {
      if (Math.abs(place - y[0]) >= 0.005) {
        return false;
      }
    }
    return true;
  }

  private String level() {
    return Decimals.format(text.origin().y() + text.run().y()[0], SvgNumbers.PX);
  }
}
