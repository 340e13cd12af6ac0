package dev.jinju.render.png;

import dev.jinju.frame.Document;
import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.geom.Transform;
import dev.jinju.image.Picture;
import dev.jinju.image.png.PngEncoder;
import dev.jinju.render.ItemVisitor;
import dev.jinju.render.RenderFormat;
import dev.jinju.render.RenderOptions;
import dev.jinju.render.Renderer;

/**
 * Paints a card as a PNG file of exactly the canvas's size times the scale, in sRGB.
 *
 * <p>Outlines are filled with antialiasing and without hinting or snapping, so that the picture
 * agrees with the SVG and the PDF. Thread-safe: the caches for grounds, glyphs and pictures are
 * shared and bounded.
 */
public final class PngRenderer implements Renderer {
  /** 100 megapixels: far above any canvas, and still below what one array can hold. */
  private static final double MOST_PIXELS = 100e6;

  private final Grounds grounds = new Grounds();
  private final PngText texts = new PngText();
  private final PngImage images = new PngImage();

  @Override
  public RenderFormat format() {
    return RenderFormat.PNG;
  }

  @Override
  public byte[] render(Document document, RenderOptions options) {
    if (document.frames().size() != 1) {
      throw new IllegalArgumentException("a PNG holds one frame, not " + document.frames().size());
    }
    Frame frame = document.frames().get(0);
    PngCanvas canvas = paint(frame, options.scale());
    return PngEncoder.encode(canvas.width(), canvas.height(), canvas.toStraight());
  }

  /** Paints a card without writing a file: its pixels, one for each px of the canvas. */
  public Picture.Raster pixels(Frame frame) {
    return pixels(frame, 1);
  }

  /**
   * The same at another size.
   *
   * @param scale pixels for each px of the canvas
   */
  public Picture.Raster pixels(Frame frame, double scale) {
    PngCanvas canvas = paint(frame, scale);
    return new Picture.Raster(canvas.width(), canvas.height(), canvas.toStraight());
  }

  private PngCanvas paint(Frame frame, double scale) {
    double width = Math.rint(frame.size().width() * scale);
    double height = Math.rint(frame.size().height() * scale);
    if (!(width >= 1 && height >= 1 && width * height <= MOST_PIXELS)) {
      throw new IllegalArgumentException(
          "a canvas of " + frame.size() + " at scale " + scale + " has no usable size in pixels");
    }
    PngCanvas canvas = new PngCanvas(0, 0, (int) width, (int) height);
    Painting painting = new Painting(canvas, Transform.scale(scale, scale));
    int painted = grounds.paint(frame, scale, canvas, painting);
    painting.draw(frame.items().subList(painted, frame.items().size()));
    return canvas;
  }

  /** Draws items onto one canvas under one transform. */
  private final class Painting implements ItemVisitor {
    private final PngCanvas canvas;
    private final Transform transform;

    private Painting(PngCanvas canvas, Transform transform) {
      this.canvas = canvas;
      this.transform = transform;
      canvas.setTransform(transform);
    }

    @Override
    public void group(FrameItem.Group group) {
      Transform inner = transform.after(group.transform());
      if (group.clip() == null && group.opacity() >= 1) {
        new Painting(canvas, inner).draw(group.items());
      } else if (group.opacity() > 0) {
        PngLayer layer = PngLayer.over(canvas, inner, group.clip());
        if (!layer.isEmpty()) {
          new Painting(layer.canvas(), inner).draw(group.items());
          layer.merge(group.opacity());
        }
      }
      canvas.setTransform(transform);
    }

    @Override
    public void text(FrameItem.Text text) {
      texts.paint(text, canvas, transform);
    }

    @Override
    public void shape(FrameItem.Shape shape) {
      PngShape.paint(shape, canvas);
    }

    @Override
    public void image(FrameItem.Image image) {
      images.paint(image, canvas, transform);
      canvas.setTransform(transform);
    }

    /** A picture cannot lead anywhere. */
    @Override
    public void link(FrameItem.Link link) {}
  }
}
