package dev.jinju.render.svg;

import dev.jinju.geom.PathData;
import dev.jinju.image.Picture;
import dev.jinju.paint.Paint;
import dev.jinju.render.XmlWriter;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the items of one file refer to, each defined once. Ids count up in the order of first use,
 * so that the same frame gives the same file. Not thread-safe.
 */
final class SvgDefinitions {
  private final GlyphPaths outlines;
  private final XmlWriter out = new XmlWriter();
  private final Map<GlyphPaths.Glyph, String> glyphs = new HashMap<>();
  private final Map<Paint, String> paints = new HashMap<>();
  private final Map<PathData, String> clips = new HashMap<>();
  private final IdentityHashMap<Picture, String> pictures = new IdentityHashMap<>();
  private final SvgFonts fonts = new SvgFonts();

  SvgDefinitions(GlyphPaths outlines) {
    this.outlines = outlines;
  }

  /** The id of a glyph's outline in font units, or null where it draws nothing. */
  @Nullable String glyph(GlyphPaths.Glyph glyph) {
    String known = glyphs.get(glyph);
    if (known != null) {
      return known.isEmpty() ? null : known;
    }
    String path = outlines.get(glyph);
    String id = path.isEmpty() ? "" : "g" + glyphs.size();
    glyphs.put(glyph, id);
    if (id.isEmpty()) {
      return null;
    }
    out.start("path").attribute("id", id).attribute("d", path).end();
    return id;
  }

  /** The id of a gradient. */
  String gradient(Paint paint) {
    return paints.computeIfAbsent(
        paint,
        p -> {
          String id = "p" + paints.size();
          SvgPaint.define(out, id, p);
          return id;
        });
  }

  /** The id of a clip path. */
  String clip(PathData path) {
    return clips.computeIfAbsent(
        path,
        p -> {
          String id = "c" + clips.size();
          out.start("clipPath").attribute("id", id);
          out.start("path").attribute("d", PathText.of(p, SvgNumbers.PX)).end().end();
          return id;
        });
  }

  /** The id of a picture, written by the given writer when it is met first. */
  String picture(Picture picture, Consumer<XmlWriter> content) {
    String known = pictures.get(picture);
    if (known != null) {
      return known;
    }
    String id = "i" + pictures.size();
    pictures.put(picture, id);
    XmlWriter inner = new XmlWriter();
    content.accept(inner);
    out.start("g").attribute("id", id).raw(inner.finished()).end();
    return id;
  }

  SvgFonts fonts() {
    return fonts;
  }

  /** All definitions, ready to stand in front of what refers to them. */
  CharSequence finished() {
    return out.finished();
  }
}
