package dev.jinju.render.svg;

import dev.jinju.font.GlyphRun;
import dev.jinju.frame.FrameItem;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Transform;
import dev.jinju.render.GradientStops;
import dev.jinju.render.XmlWriter;

/**
 * Writes glyphs: as uses of outlines that are defined once, as one path where a gradient runs over
 * them, or as real text. For one file; not thread-safe.
 */
final class SvgText {
  /** Above this many px a font unit, places are written to a tenth of a unit. */
  private static final double COARSE = 0.1;

  private final SvgDefinitions definitions;
  private final boolean live;

  SvgText(SvgDefinitions definitions, boolean live) {
    this.definitions = definitions;
    this.live = live;
  }

  void write(XmlWriter out, FrameItem.Text text) {
    if (live) {
      LiveText words = LiveText.of(text, definitions.fonts());
      if (words != null) {
        if (!words.isVisible()) {
          outlines(out, text);
        }
        words.write(out, definitions);
        return;
      }
    }
    outlines(out, text);
  }

  private void outlines(XmlWriter out, FrameItem.Text text) {
    if (GradientStops.flat(text.paint()) == null) {
      writePath(out, text);
    } else {
      writeUses(out, text);
    }
  }

  private void writeUses(XmlWriter out, FrameItem.Text text) {
    GlyphRun run = text.run();
    double scale = run.size() / run.face().unitsPerEm();
    int decimals = scale > COARSE ? 1 : 0;
    out.start("g");
    SvgPaint.fill(out, text.paint(), definitions);
    SvgNumbers.transform(
        out, new Transform(scale, 0, 0, -scale, text.origin().x(), text.origin().y()));
    for (int i = 0; i < run.glyphs().length; i++) {
      String id = definitions.glyph(new GlyphPaths.Glyph(run.face(), run.glyphs()[i]));
      if (id == null) {
        continue;
      }
      out.start("use").attribute("xlink:href", "#" + id);
      place(out, "x", run.x()[i] / scale, decimals);
      place(out, "y", -run.y()[i] / scale, decimals);
      out.end();
    }
    out.end();
  }

  private static void place(XmlWriter out, String name, double value, int decimals) {
    if (Math.abs(value) >= 0.05) {
      out.attribute(name, value, decimals);
    }
  }

  /** A gradient lies in the frame's coordinates, which a {@code use} with a transform leaves. */
  private void writePath(XmlWriter out, FrameItem.Text text) {
    GlyphRun run = text.run();
    double scale = run.size() / run.face().unitsPerEm();
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < run.glyphs().length; i++) {
      Transform place =
          new Transform(
              scale, 0, 0, -scale, text.origin().x() + run.x()[i], text.origin().y() + run.y()[i]);
      PathData outline = run.face().outline(run.glyphs()[i]).transform(place);
      String glyph = PathText.of(outline, SvgNumbers.PX);
      if (!glyph.isEmpty()) {
        // Each glyph starts from nowhere, not from where the one before ended.
        path.append('M').append(glyph, 1, glyph.length());
      }
    }
    out.start("path").attribute("d", path.toString());
    SvgPaint.fill(out, text.paint(), definitions);
    out.end();
  }
}
