package dev.jinju.render.svg;

import dev.jinju.frame.Document;
import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.image.PictureEncoder;
import dev.jinju.render.ItemVisitor;
import dev.jinju.render.LinkTarget;
import dev.jinju.render.RenderFormat;
import dev.jinju.render.RenderOptions;
import dev.jinju.render.Renderer;
import dev.jinju.render.XmlWriter;
import java.nio.charset.StandardCharsets;

/**
 * Writes a card as an SVG file; 1 px of the canvas is one user unit. Outlines are the default,
 * since every viewer draws them alike; real text is selectable, in viewers that know
 * {@code @font-face}. Thread-safe.
 */
public final class SvgRenderer implements Renderer {
  private final GlyphPaths glyphs = new GlyphPaths();
  private final PictureEncoder pictures = new PictureEncoder();

  @Override
  public RenderFormat format() {
    return RenderFormat.SVG;
  }

  @Override
  public byte[] render(Document document, RenderOptions options) {
    if (document.frames().size() != 1) {
      throw new IllegalArgumentException("an SVG holds one frame, not " + document.frames().size());
    }
    Frame frame = document.frames().get(0);
    Writing writing = new Writing(options.svgText());
    if (options.svgText()) {
      writing.definitions.fonts().collect(frame.items());
    }
    writing.draw(frame.items());
    return SvgPage.of(frame, writing.definitions, writing.body).getBytes(StandardCharsets.UTF_8);
  }

  /** Writes items, and what they refer to. */
  private final class Writing implements ItemVisitor {
    private final XmlWriter body = new XmlWriter();
    private final SvgDefinitions definitions = new SvgDefinitions(glyphs);
    private final SvgImage images = new SvgImage(definitions, pictures);
    private final SvgText texts;

    private Writing(boolean live) {
      this.texts = new SvgText(definitions, live);
    }

    @Override
    public void group(FrameItem.Group group) {
      boolean plain =
          group.transform().isIdentity()
              && group.clip() == null
              && group.opacity() >= 1
              && group.language() == null;
      if (plain) {
        draw(group.items());
        return;
      }
      body.start("g");
      SvgNumbers.transform(body, group.transform());
      if (group.clip() != null) {
        body.attribute("clip-path", "url(#" + definitions.clip(group.clip()) + ")");
      }
      if (group.opacity() < 1) {
        body.attribute("opacity", Math.max(0, group.opacity()), 3);
      }
      if (group.language() != null) {
        body.attribute("xml:lang", group.language());
      }
      draw(group.items());
      body.end();
    }

    @Override
    public void text(FrameItem.Text text) {
      texts.write(body, text);
    }

    @Override
    public void shape(FrameItem.Shape shape) {
      SvgShape.write(body, shape, definitions);
    }

    @Override
    public void image(FrameItem.Image image) {
      images.write(body, image);
    }

    @Override
    public void link(FrameItem.Link link) {
      if (LinkTarget.isSafe(link.uri())) {
        SvgShape.writeLink(body, link);
      }
    }
  }
}
