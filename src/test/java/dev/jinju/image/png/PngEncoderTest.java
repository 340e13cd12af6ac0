package dev.jinju.image.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PngEncoderTest {
  record Sample(String name, int width, int height, int[] argb) {}

  @TestFactory
  Stream<DynamicTest> decodesToTheSamePixels() {
    return samples().map(s -> DynamicTest.dynamicTest(s.name(), () -> roundTrip(s)));
  }

  @TestFactory
  Stream<DynamicTest> inflatesToItsScanlines() {
    return samples().map(s -> DynamicTest.dynamicTest(s.name(), () -> scanlines(s)));
  }

  @Test
  void flatPictureOfFewColoursIsIndexedAndSmall() {
    int[] argb = new int[1080 * 1350];
    Arrays.fill(argb, 0xfffbf8f1);
    for (int i = 0; i < 300; i++) {
      argb[i * 1000] = 0xff000000 | i % 200;
    }
    byte[] png = PngEncoder.encode(1080, 1350, argb);
    assertThat(png[25]).as("colour type").isEqualTo((byte) 3);
    assertThat(png.length).isLessThan(12_000);
  }

  @Test
  void pictureOfMoreColoursIsTrueColourWithoutAlpha() {
    assertThat(PngEncoder.encode(64, 64, noise(64 * 64, 0xff000000, 0xffffff))[25])
        .isEqualTo((byte) 2);
  }

  @Test
  void translucentPictureKeepsItsAlpha() {
    assertThat(PngEncoder.encode(64, 64, noise(64 * 64, 0, -1))[25]).isEqualTo((byte) 6);
  }

  @Test
  void namesChunksInOrderWithRightChecksums() {
    byte[] png = PngEncoder.encode(2, 1, new int[] {0x80ff0000, 0xff00ff00});
    assertThat(chunks(png)).containsExactly("IHDR", "sRGB", "PLTE", "tRNS", "IDAT", "IEND");
  }

  @Test
  void wrongNumberOfPixelsIsRefused() {
    assertThatThrownBy(() -> PngEncoder.encode(3, 2, new int[5]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 x 2");
  }

  private static Stream<Sample> samples() {
    List<Sample> all = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 40; i++) {
      int width = 1 + random.nextInt(i % 4 == 0 ? 700 : 40);
      int height = 1 + random.nextInt(60);
      int colors = 1 + random.nextInt(i % 3 == 0 ? 4 : 400);
      all.add(new Sample("runs-" + i, width, height, runs(random, width * height, colors)));
    }
    all.add(new Sample("opaque-noise", 301, 97, noise(301 * 97, 0xff000000, 0xffffff)));
    all.add(new Sample("alpha-noise", 97, 301, noise(97 * 301, 0, -1)));
    all.add(new Sample("one-pixel", 1, 1, new int[] {0xff123456}));
    all.add(new Sample("clear", 50, 50, new int[2500]));
    all.add(new Sample("wider-than-the-window", 11000, 6, runs(random, 66000, 900)));
    all.add(new Sample("skewed-symbols", 600, 400, skewed(600 * 400)));
    all.add(painted(false));
    all.add(painted(true));
    return all.stream();
  }

  /**
   * Frequencies that fall like Fibonacci numbers make Huffman's codes longer than deflate allows.
   */
  private static int[] skewed(int n) {
    Random random = new Random(3);
    int[] argb = new int[n];
    for (int i = 0; i < n; i++) {
      int rank = 0;
      while (rank < 40 && random.nextInt(8) < 3) {
        rank++;
      }
      argb[i] = 0xff000000 | rank * 0x050301;
    }
    return argb;
  }

  private static int[] runs(Random random, int n, int colors) {
    int[] palette = random.ints(colors).map(c -> c | 0xff000000).toArray();
    int[] argb = new int[n];
    int at = 0;
    while (at < n) {
      int end = Math.min(n, at + 1 + random.nextInt(random.nextBoolean() ? 4 : 900));
      Arrays.fill(argb, at, end, palette[random.nextInt(colors)]);
      at = end;
    }
    return argb;
  }

  private static int[] noise(int n, int set, int mask) {
    return new Random(5).ints(n).map(c -> c & mask | set).toArray();
  }

  private static Sample painted(boolean gradient) {
    BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setPaint(gradient ? new GradientPaint(0, 0, Color.BLUE, 640, 480, Color.PINK) : Color.WHITE);
    g.fillRect(0, 0, 640, 480);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setPaint(Color.DARK_GRAY);
    for (int i = 0; i < 60; i++) {
      g.fill(new Ellipse2D.Double(7.3 * i, 5.1 * i, 40, 90));
    }
    g.dispose();
    return new Sample(
        gradient ? "gradient" : "solid", 640, 480, image.getRGB(0, 0, 640, 480, null, 0, 640));
  }

  private static void roundTrip(Sample s) throws IOException {
    byte[] png = PngEncoder.encode(s.width(), s.height(), s.argb());
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(read.getWidth()).isEqualTo(s.width());
    assertThat(read.getHeight()).isEqualTo(s.height());
    int[] back = read.getRGB(0, 0, s.width(), s.height(), null, 0, s.width());
    assertThat(Arrays.mismatch(back, s.argb())).as("first different pixel").isEqualTo(-1);
  }

  private static void scanlines(Sample s) throws DataFormatException {
    byte[] png = PngEncoder.encode(s.width(), s.height(), s.argb());
    int bytes =
        switch (png[25]) {
          case 3 -> 1;
          case 2 -> 3;
          default -> 4;
        };
    byte[] expected = new byte[(s.width() * bytes + 1) * s.height()];
    byte[] actual = new byte[expected.length + 1];
    Inflater inflater = new Inflater();
    inflater.setInput(data(png));
    int length = 0;
    while (!inflater.finished()) {
      int read = inflater.inflate(actual, length, actual.length - length);
      assertThat(read).as("progress").isPositive();
      length += read;
    }
    assertThat(inflater.getRemaining()).isZero();
    inflater.end();
    assertThat(length).isEqualTo(expected.length);
    for (int y = 0; y < s.height(); y++) {
      assertThat(actual[y * (s.width() * bytes + 1)]).as("filter of row %d", y).isZero();
    }
  }

  private static byte[] data(byte[] png) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteBuffer in = ByteBuffer.wrap(png, 8, png.length - 8);
    while (in.hasRemaining()) {
      byte[] body = new byte[in.getInt()];
      int type = in.getInt();
      in.get(body);
      in.getInt();
      if (type == 0x49444154) {
        out.writeBytes(body);
      }
    }
    return out.toByteArray();
  }

  private static List<String> chunks(byte[] png) {
    List<String> names = new ArrayList<>();
    ByteBuffer in = ByteBuffer.wrap(png, 8, png.length - 8);
    while (in.hasRemaining()) {
      byte[] typed = new byte[in.getInt() + 4];
      in.get(typed);
      CRC32 crc = new CRC32();
      crc.update(typed);
      assertThat(in.getInt()).as("checksum").isEqualTo((int) crc.getValue());
      names.add(new String(typed, 0, 4, StandardCharsets.US_ASCII));
    }
    return names;
  }
}
