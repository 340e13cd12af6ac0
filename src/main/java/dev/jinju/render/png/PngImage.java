package dev.jinju.render.png;

import dev.jinju.frame.FrameItem;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Transform;
import dev.jinju.image.Picture;
import dev.jinju.image.RasterScaler;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Paints pictures: vectors as paths, pixels brought near their final size first. Thread-safe. */
final class PngImage {
  private final RasterScaler scaler = new RasterScaler();

  void paint(FrameItem.Image image, PngCanvas canvas, Transform toDevice) {
    Rect box = image.box();
    if (box.width() <= 0 || box.height() <= 0) {
      return;
    }
    if (image.picture() instanceof Picture.Vector vector) {
      vector(
          vector,
          canvas,
          toDevice.after(stretch(box, vector.size().width(), vector.size().height())));
    } else {
      raster((Picture.Raster) image.picture(), box, canvas, toDevice);
    }
  }

  private static Transform stretch(Rect box, double width, double height) {
    return new Transform(box.width() / width, 0, 0, box.height() / height, box.x(), box.y());
  }

  private static void vector(Picture.Vector vector, PngCanvas canvas, Transform toDevice) {
    canvas.setTransform(toDevice);
    for (Picture.Layer layer : vector.layers()) {
      if (layer.clip() == null) {
        canvas.fill(PngShape.path(layer.path(), layer.evenOdd()), PngPaint.of(layer.fill()));
        continue;
      }
      PngLayer clipped = PngLayer.over(canvas, toDevice, layer.clip());
      if (!clipped.isEmpty()) {
        clipped.canvas().setTransform(toDevice);
        clipped
            .canvas()
            .fill(PngShape.path(layer.path(), layer.evenOdd()), PngPaint.of(layer.fill()));
        clipped.merge(1);
      }
    }
  }

  private void raster(Picture.Raster raster, Rect box, PngCanvas canvas, Transform toDevice) {
    double across = Math.hypot(toDevice.a(), toDevice.b()) * box.width();
    double down = Math.hypot(toDevice.c(), toDevice.d()) * box.height();
    Picture.Raster near = scaler.shrink(raster, (int) Math.ceil(across), (int) Math.ceil(down));
    BufferedImage pixels =
        new BufferedImage(near.width(), near.height(), BufferedImage.TYPE_INT_ARGB);
    pixels.setRGB(0, 0, near.width(), near.height(), near.argb(), 0, near.width());
    Transform place = stretch(box, near.width(), near.height());
    AffineTransform at = PngCanvas.awt(place);
    canvas.graphics().drawImage(pixels, at, null);
  }
}
