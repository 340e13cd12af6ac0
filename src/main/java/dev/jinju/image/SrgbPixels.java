package dev.jinju.image;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import org.jspecify.annotations.Nullable;

/** Brings decoded pixels into sRGB, eight bits a channel, not premultiplied. Stateless. */
final class SrgbPixels {
  private SrgbPixels() {}

  /**
   * The pixels of a decoded image.
   *
   * @param profile what the file says of its colours where the decoder has not read it itself
   */
  static Picture.Raster of(BufferedImage image, @Nullable ICC_Profile profile) {
    int width = image.getWidth();
    int height = image.getHeight();
    ColorModel model = image.getColorModel();
    int[] argb;
    if (model.getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
      argb = gray(image);
    } else if (profile != null && profile.getColorSpaceType() == ColorSpace.TYPE_RGB) {
      argb = convert(image.getRGB(0, 0, width, height, null, 0, width), width, height, profile);
    } else if (model.getColorSpace().isCS_sRGB() || model instanceof IndexColorModel) {
      argb = image.getRGB(0, 0, width, height, null, 0, width);
    } else {
      BufferedImage srgb = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
      new ColorConvertOp(null).filter(image, srgb);
      argb = srgb.getRGB(0, 0, width, height, null, 0, width);
    }
    return new Picture.Raster(width, height, argb);
  }

  /** Java takes grey samples for linear light and would brighten them; files mean sRGB's curve. */
  private static int[] gray(BufferedImage image) {
    Raster raster = image.getRaster();
    int bits = image.getColorModel().getComponentSize(0);
    int most = (1 << bits) - 1;
    boolean alpha = raster.getNumBands() > 1;
    int width = image.getWidth();
    int[] argb = new int[width * image.getHeight()];
    int[] samples = new int[raster.getNumBands()];
    for (int i = 0; i < argb.length; i++) {
      raster.getPixel(i % width, i / width, samples);
      int level = samples[0] * 255 / most;
      int opacity = alpha ? samples[1] * 255 / most : 255;
      argb[i] = opacity << 24 | level * 0x010101;
    }
    return argb;
  }

  private static int[] convert(int[] argb, int width, int height, ICC_Profile profile) {
    BufferedImage source = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    source.setRGB(0, 0, width, height, argb, 0, width);
    BufferedImage srgb = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    ColorSpace from = new ICC_ColorSpace(profile);
    ColorSpace to = ColorSpace.getInstance(ColorSpace.CS_sRGB);
    new ColorConvertOp(from, to, null).filter(source.getRaster(), srgb.getRaster());
    int[] converted = srgb.getRGB(0, 0, width, height, null, 0, width);
    for (int i = 0; i < argb.length; i++) {
      converted[i] = argb[i] & 0xff000000 | converted[i] & 0xffffff;
    }
    return converted;
  }
}
