package dev.jinju.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RasterScalerTest {
  private final RasterScaler scaler = new RasterScaler();

  @Test
  void newPixelIsTheMeanOfTheOldOnes() {
    Picture.Raster source =
        new Picture.Raster(4, 1, new int[] {0xff000000, 0xff646464, 0xffc8c8c8, 0xff000000});
    assertThat(scaler.shrink(source, 2, 1).argb()).containsExactly(0xff323232, 0xff646464);
  }

  @Test
  void clearPixelsDoNotDarkenEdges() {
    Picture.Raster source = new Picture.Raster(2, 1, new int[] {0x00000000, 0xffffffff});
    assertThat(scaler.shrink(source, 1, 1).argb()).containsExactly(0x80ffffff);
  }

  @Test
  void oddRatiosKeepTheMean() {
    int[] argb = new int[7 * 5];
    for (int i = 0; i < argb.length; i++) {
      argb[i] = 0xff000000 | i * 7 * 0x010101;
    }
    Picture.Raster small = scaler.shrink(new Picture.Raster(7, 5, argb), 3, 2);
    double mean = 0;
    for (int pixel : small.argb()) {
      mean += (pixel & 255) / 6.0;
    }
    assertThat(mean).isBetween(118.0, 120.0);
  }

  @Test
  void smallPictureStaysAsItIs() {
    Picture.Raster source = new Picture.Raster(2, 2, new int[4]);
    assertThat(scaler.shrink(source, 10, 10)).isSameAs(source);
  }

  @Test
  void resultIsKeptForTheSamePicture() {
    Picture.Raster source = new Picture.Raster(8, 8, new int[64]);
    assertThat(scaler.shrink(source, 3, 3)).isSameAs(scaler.shrink(source, 3, 3));
    Picture.Raster other = new Picture.Raster(8, 8, new int[64]);
    assertThat(scaler.shrink(other, 3, 3)).isNotSameAs(scaler.shrink(source, 3, 3));
  }
}
