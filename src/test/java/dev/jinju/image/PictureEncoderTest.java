package dev.jinju.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PictureEncoderTest {
  private final PictureEncoder encoder = new PictureEncoder();

  @Test
  void flatPictureBecomesPngOfTheSamePixels() throws IOException {
    int[] argb = new int[200 * 100];
    Arrays.fill(argb, 0xff27406b);
    PictureEncoder.Encoded file = encoder.encode(new Picture.Raster(200, 100, argb), 200, 100);
    assertThat(file.format()).isEqualTo(PictureEncoder.Format.PNG);
    assertThat(ImageIO.read(new ByteArrayInputStream(file.bytes())).getRGB(9, 9))
        .isEqualTo(0xff27406b);
  }

  @Test
  void photographBecomesJpegThatLooksTheSame() throws IOException {
    Picture.Raster photo = photograph(0xff000000);
    PictureEncoder.Encoded file = encoder.encode(photo, 600, 400);
    assertThat(file.format()).isEqualTo(PictureEncoder.Format.JPEG);
    int seen = ImageIO.read(new ByteArrayInputStream(file.bytes())).getRGB(300, 200);
    int meant = photo.argb()[200 * 600 + 300];
    assertThat(seen >> 8 & 255).isCloseTo(meant >> 8 & 255, Offset.offset(24));
  }

  @Test
  void translucentPhotographStaysPng() {
    PictureEncoder.Encoded file = encoder.encode(photograph(0x80000000), 600, 400);
    assertThat(file.format()).isEqualTo(PictureEncoder.Format.PNG);
  }

  @Test
  void pictureIsMadeAsSmallAsItsBoxNeeds() {
    PictureEncoder.Encoded file = encoder.encode(photograph(0xff000000), 50, 30);
    assertThat(file.pixels().width()).isEqualTo(100);
    assertThat(file.pixels().height()).isEqualTo(60);
  }

  /** A smooth picture with grain: much smaller as JPEG. */
  private static Picture.Raster photograph(int alpha) {
    Random random = new Random(1);
    int[] argb = new int[600 * 400];
    for (int i = 0; i < argb.length; i++) {
      int level = 40 + i % 600 / 4 + random.nextInt(9);
      argb[i] = alpha | level << 16 | (level + random.nextInt(5)) << 8 | 255 - level;
    }
    return new Picture.Raster(600, 400, argb);
  }
}
