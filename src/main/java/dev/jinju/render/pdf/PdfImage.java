package dev.jinju.render.pdf;

import dev.jinju.frame.FrameItem;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Size;
import dev.jinju.geom.Transform;
import dev.jinju.image.Picture;
import dev.jinju.image.PictureEncoder;
import dev.jinju.paint.Color;
import dev.jinju.render.GradientStops;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Paints pictures: vectors as paths, pixels as image XObjects (PDF 32000 8.9.5) that a file holds
 * once. For one file; not thread-safe.
 */
final class PdfImage {
  private final PictureEncoder encoder;
  private final IdentityHashMap<Picture.Raster, COSStream> embedded = new IdentityHashMap<>();

  PdfImage(PictureEncoder encoder) {
    this.encoder = encoder;
  }

  void paint(FrameItem.Image image, PdfContent content, Transform toPage, double alpha) {
    Rect box = image.box();
    content.save();
    if (image.picture() instanceof Picture.Vector vector) {
      vector(vector, box, content, toPage, alpha);
    } else {
      COSStream pixels = embed((Picture.Raster) image.picture(), box);
      // The unit square of an image has its origin at the lower left (PDF 32000 8.9.3).
      content.fillColor(Color.BLACK.fade(alpha));
      content.concat(new Transform(box.width(), 0, 0, -box.height(), box.x(), box.bottom()));
      content.operators("/" + content.resources().name(COSName.XOBJECT, "X", pixels) + " Do");
    }
    content.restore();
  }

  private static void vector(
      Picture.Vector vector, Rect box, PdfContent content, Transform toPage, double alpha) {
    Size size = vector.size();
    Transform place =
        new Transform(
            box.width() / size.width(), 0, 0, box.height() / size.height(), box.x(), box.y());
    for (Picture.Layer layer : vector.layers()) {
      if (layer.clip() != null) {
        content.save();
        content.clip(layer.clip().transform(place));
      }
      layer(layer, place, content, toPage, alpha);
      if (layer.clip() != null) {
        content.restore();
      }
    }
  }

  /** One colour needs no matrix; a gradient lies in the picture's own coordinates. */
  private static void layer(
      Picture.Layer layer, Transform place, PdfContent content, Transform toPage, double alpha) {
    if (GradientStops.flat(layer.fill()) != null) {
      PathData path = layer.path().transform(place);
      PdfPaint.filling(
          content, layer.fill(), toPage, alpha, () -> content.fill(path, layer.evenOdd()));
      return;
    }
    content.save();
    content.concat(place);
    PdfPaint.filling(
        content,
        layer.fill(),
        toPage.after(place),
        alpha,
        () -> content.fill(layer.path(), layer.evenOdd()));
    content.restore();
  }

  private COSStream embed(Picture.Raster raster, Rect box) {
    COSStream known = embedded.get(raster);
    if (known != null) {
      return known;
    }
    PictureEncoder.Encoded file = encoder.encode(raster, box.width(), box.height());
    Picture.Raster pixels = file.pixels();
    COSStream stream;
    if (file.format() == PictureEncoder.Format.JPEG) {
      stream = PdfObjects.raw(file.bytes(), file.bytes().length);
      stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
    } else {
      stream = PdfObjects.deflated(channels(pixels, 16, 8, 0));
      if (hasAlpha(pixels)) {
        COSStream mask = PdfObjects.deflated(channels(pixels, 24));
        describe(mask, pixels, COSName.DEVICEGRAY);
        stream.setItem(COSName.SMASK, mask);
      }
    }
    describe(stream, pixels, COSName.DEVICERGB);
    embedded.put(raster, stream);
    return stream;
  }

  private static void describe(COSStream stream, Picture.Raster pixels, COSName space) {
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
    stream.setInt(COSName.WIDTH, pixels.width());
    stream.setInt(COSName.HEIGHT, pixels.height());
    stream.setItem(COSName.COLORSPACE, space);
    stream.setInt(COSName.BITS_PER_COMPONENT, 8);
  }

  private static boolean hasAlpha(Picture.Raster pixels) {
    for (int pixel : pixels.argb()) {
      if (pixel >>> 24 != 255) {
        return true;
      }
    }
    return false;
  }

  private static byte[] channels(Picture.Raster pixels, int... shifts) {
    byte[] samples = new byte[pixels.argb().length * shifts.length];
    int at = 0;
    for (int pixel : pixels.argb()) {
      for (int shift : shifts) {
        samples[at++] = (byte) (pixel >>> shift);
      }
    }
    return samples;
  }
}
