package dev.jinju.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.image.png.PngEncoder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureReaderTest {
  private static final SourceSpan ASKED = new SourceSpan("style.json", 12, 5);

  @TempDir private Path folder;
  private final PictureReader reader = new PictureReader();

  @Test
  void pngKeepsColoursAndAlpha() throws IOException {
    int[] argb = {0xffff0000, 0x8000ff00, 0x00000000, 0xff0000ff, 0xff123456, 0x01ffffff};
    Picture.Raster raster = read("a.png", PngEncoder.encode(3, 2, argb));
    assertThat(raster.width()).isEqualTo(3);
    assertThat(raster.argb()).startsWith(0xffff0000, 0x8000ff00).endsWith(0x01ffffff);
  }

  @Test
  void grayPictureIsNotBrightened() throws IOException {
    BufferedImage gray = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
    gray.getRaster().setSample(0, 0, 0, 100);
    gray.getRaster().setSample(1, 0, 0, 255);
    assertThat(read("gray.png", encoded(gray, "png")).argb())
        .containsExactly(0xff646464, 0xffffffff);
  }

  @Test
  void embeddedProfileIsAppliedToPng() throws IOException {
    byte[] plain = PngEncoder.encode(2, 2, new int[] {0xff808080, 0xff808080, 0xffff0000, -1});
    ICC_Profile linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB);
    int[] argb = read("linear.png", withProfile(plain, linear.getData())).argb();
    // Half of the light is 188 on sRGB's curve.
    assertThat(argb[0] & 255).isBetween(186, 190);
    assertThat(argb[3]).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({
    "1,LR,lr", "2,RL,rl", "3,rl,RL", "4,lr,LR", "5,Ll,Rr", "6,lL,rR", "7,rR,lL", "8,Rr,Ll"
  })
  void jpegIsTurnedUpright(int orientation, String top, String bottom) throws IOException {
    // Four fields: L and R above, l and r below.
    BufferedImage image = new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 32 * 32; i++) {
      boolean right = i % 32 >= 16;
      boolean below = i / 32 >= 16;
      image.setRGB(i % 32, i / 32, field(right, below));
    }
    byte[] jpeg = withOrientation(encoded(image, "jpeg"), orientation);
    Picture.Raster raster = read("o" + orientation + ".jpg", jpeg);
    String seen =
        name(raster, 8, 8) + name(raster, 24, 8) + name(raster, 8, 24) + name(raster, 24, 24);
    assertThat(seen).isEqualTo(top + bottom);
  }

  private static int field(boolean right, boolean below) {
    if (below) {
      return right ? 0xffffff : 0x0000ff;
    }
    return right ? 0x00ff00 : 0xff0000;
  }

  private static String name(Picture.Raster raster, int x, int y) {
    int pixel = raster.argb()[y * raster.width() + x];
    boolean red = (pixel >> 16 & 255) > 128;
    boolean green = (pixel >> 8 & 255) > 128;
    if (red) {
      return green ? "r" : "L";
    }
    return green ? "R" : "l";
  }

  @Test
  void hugePictureIsRefusedBeforeItIsDecoded() throws IOException {
    byte[] png = PngEncoder.encode(1, 1, new int[] {-1});
    ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
    CRC32 crc = new CRC32();
    crc.update(png, 12, 17);
    ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
    assertRefused("bomb.png", png, "picture-too-large", "60000 x 60000");
  }

  @Test
  void cutOffPictureIsRefused() throws IOException {
    byte[] png = PngEncoder.encode(40, 40, new int[1600]);
    assertRefused("cut.png", Arrays.copyOf(png, png.length / 2), "broken-picture", "cut.png");
    byte[] jpeg = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3};
    assertRefused("cut.jpg", jpeg, "broken-picture", "cut.jpg");
  }

  @Test
  void otherFilesAreRefused() throws IOException {
    assertRefused(
        "a.gif", "GIF89a".getBytes(StandardCharsets.US_ASCII), "unknown-picture", "a.gif");
    assertRefused("empty.png", new byte[0], "unknown-picture", "empty.png");
    assertThatThrownBy(() -> reader.read(folder, ASKED))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is not a file");
    assertThatThrownBy(() -> reader.read(folder.resolve("none.png"), ASKED))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("none.png");
  }

  @Test
  void sameFileIsDecodedOnceUntilItChanges() throws IOException {
    Path file = folder.resolve("logo.png");
    Files.write(file, PngEncoder.encode(1, 1, new int[] {0xffff0000}));
    Picture first = reader.read(file, ASKED);
    assertThat(reader.read(file, ASKED)).isSameAs(first);
    Files.write(file, PngEncoder.encode(2, 1, new int[] {-1, 0xff0000ff}));
    assertThat(reader.read(file, ASKED).size().width()).isEqualTo(2);
  }

  @Test
  void deeplyNestedSvgIsRefused() throws IOException {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg'>"
            + "<g>".repeat(5000)
            + "</g>".repeat(5000)
            + "</svg>";
    assertRefused(
        "deep.svg", svg.getBytes(StandardCharsets.UTF_8), "svg-too-large", "nested too deeply");
  }

  private Picture.Raster read(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, content);
    return (Picture.Raster) reader.read(file, ASKED);
  }

  private void assertRefused(String name, byte[] content, String code, String words)
      throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, content);
    InputException refused =
        catchThrowableOfType(InputException.class, () -> reader.read(file, ASKED));
    assertThat(refused).as(name).isNotNull();
    assertThat(refused.diagnostics().get(0).code()).isEqualTo(code);
    assertThat(refused.diagnostics().get(0).format()).contains(words).contains("style.json:12:5");
  }

  private static byte[] encoded(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }

  /** Puts an APP1 segment with a big-endian directory of one entry behind the first marker. */
  private static byte[] withOrientation(byte[] jpeg, int orientation) {
    ByteBuffer exif = ByteBuffer.allocate(36);
    exif.putShort((short) 0xffe1).putShort((short) 34);
    exif.put(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42}).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation).putShort((short) 0).putInt(0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.writeBytes(exif.array());
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static byte[] withProfile(byte[] png, byte[] profile) {
    Deflater deflater = new Deflater();
    deflater.setInput(profile);
    deflater.finish();
    byte[] packed = new byte[profile.length + 100];
    int length = deflater.deflate(packed);
    deflater.end();
    ByteBuffer chunk = ByteBuffer.allocate(12 + 3 + length);
    chunk.putInt(3 + length).put(new byte[] {'i', 'C', 'C', 'P', 'x', 0, 0}).put(packed, 0, length);
    CRC32 crc = new CRC32();
    crc.update(chunk.array(), 4, 7 + length);
    chunk.putInt((int) crc.getValue());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(png, 0, 33);
    out.writeBytes(chunk.array());
    out.write(png, 33, png.length - 33);
    return out.toByteArray();
  }
}
