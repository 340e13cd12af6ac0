package dev.jinju.render.svg;

import dev.jinju.frame.FrameItem;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Size;
import dev.jinju.geom.Transform;
import dev.jinju.image.Picture;
import dev.jinju.image.PictureEncoder;
import dev.jinju.render.XmlWriter;
import java.util.Base64;

/** Writes pictures: vectors as paths, pixels as embedded files. For one file; not thread-safe. */
final class SvgImage {
  private final SvgDefinitions definitions;

  private final PictureEncoder encoder;

  SvgImage(SvgDefinitions definitions, PictureEncoder encoder) {
    this.definitions = definitions;
    this.encoder = encoder;
  }

  void write(XmlWriter out, FrameItem.Image image) {
    Rect box = image.box();
    if (image.picture() instanceof Picture.Vector vector) {
      Size size = vector.size();
      String id = definitions.picture(vector, inner -> layers(inner, vector));
      out.start("use").attribute("xlink:href", "#" + id);
      SvgNumbers.transform(
          out,
          new Transform(
              box.width() / size.width(), 0, 0, box.height() / size.height(), box.x(), box.y()));
      out.end();
    } else {
      raster(out, (Picture.Raster) image.picture(), box);
    }
  }

  private void layers(XmlWriter out, Picture.Vector vector) {
    // A picture is stretched by its box, so its own units may be larger than a pixel.
    int decimals = Math.max(vector.size().width(), vector.size().height()) > 400 ? 2 : 3;
    for (Picture.Layer layer : vector.layers()) {
      out.start("path").attribute("d", PathText.of(layer.path(), decimals));
      SvgPaint.fill(out, layer.fill(), definitions);
      if (layer.evenOdd()) {
        out.attribute("fill-rule", "evenodd");
      }
      if (layer.clip() != null) {
        out.attribute("clip-path", "url(#" + definitions.clip(layer.clip()) + ")");
      }
      out.end();
    }
  }

  private void raster(XmlWriter out, Picture.Raster raster, Rect box) {
    PictureEncoder.Encoded file = encoder.encode(raster, box.width(), box.height());
    out.start("image")
        .attribute("x", box.x(), SvgNumbers.PX)
        .attribute("y", box.y(), SvgNumbers.PX)
        .attribute("width", box.width(), SvgNumbers.PX)
        .attribute("height", box.height(), SvgNumbers.PX)
        .attribute("preserveAspectRatio", "none")
        .attribute(
            "xlink:href",
            "data:"
                + file.format().mediaType()
                + ";base64,"
                + Base64.getEncoder().encodeToString(file.bytes()))
        .end();
  }
}
