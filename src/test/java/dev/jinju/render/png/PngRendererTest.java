package dev.jinju.render.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jinju.font.FontFace;
import dev.jinju.frame.Document;
import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.frame.FrameMeta;
import dev.jinju.frame.Role;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Size;
import dev.jinju.geom.Transform;
import dev.jinju.paint.Color;
import dev.jinju.paint.GradientStop;
import dev.jinju.paint.Paint;
import dev.jinju.render.Rasters;
import dev.jinju.render.RenderOptions;
import dev.jinju.render.SampleFrames;
import dev.jinju.render.SampleText;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngRendererTest {
  private static final Paint WHITE = Paint.solid(Color.WHITE);
  private static final Paint RED = Paint.solid(new Color(0xffff0000));
  private static final Paint BLUE = Paint.solid(new Color(0xff0000ff));

  private final PngRenderer renderer = new PngRenderer();

  @Test
  void canvasHasItsSizeTimesTheScale() throws IOException {
    Frame frame = frame(301, 200, SampleFrames.rect(0, 0, 301, 200, RED));
    assertThat(draw(frame, 1).getWidth()).isEqualTo(301);
    assertThat(draw(frame, 2).getHeight()).isEqualTo(400);
    assertThat(draw(frame, 0.5).getWidth()).isEqualTo(150);
  }

  @Test
  void uncoveredCanvasIsClear() throws IOException {
    BufferedImage image = draw(frame(10, 10, SampleFrames.rect(0, 0, 5, 10, RED)), 1);
    assertThat(image.getRGB(2, 5)).isEqualTo(0xffff0000);
    assertThat(image.getRGB(7, 5)).isZero();
  }

  @Test
  void halfCoveredPixelIsHalfMixed() throws IOException {
    BufferedImage image =
        draw(
            frame(
                10,
                10,
                SampleFrames.rect(0, 0, 10, 10, WHITE),
                SampleFrames.rect(0, 0, 4.5, 10, BLUE)),
            1);
    assertThat(image.getRGB(3, 5)).isEqualTo(0xff0000ff);
    assertThat(image.getRGB(4, 5) & 255).isEqualTo(255);
    assertThat(image.getRGB(4, 5) >> 16 & 255).isBetween(126, 129);
    assertThat(image.getRGB(5, 5)).isEqualTo(-1);
  }

  @Test
  void groupFadesAsAWhole() throws IOException {
    FrameItem faded =
        new FrameItem.Group(
            Transform.IDENTITY,
            null,
            0.5,
            Role.ARTIFACT,
            null,
            List.of(SampleFrames.rect(0, 0, 8, 8, RED), SampleFrames.rect(4, 0, 8, 8, BLUE)));
    BufferedImage image = draw(frame(12, 8, SampleFrames.rect(0, 0, 12, 8, WHITE), faded), 1);
    assertThat(image.getRGB(2, 4)).isEqualTo(0xffff7f7f);
    assertThat(image.getRGB(6, 4)).as("no red shines through").isEqualTo(0xff7f7fff);
  }

  @Test
  void clipIsAntialiased() throws IOException {
    FrameItem clipped =
        new FrameItem.Group(
            Transform.IDENTITY,
            PathData.rect(new Rect(2.5, 0, 4, 10)),
            1,
            Role.ARTIFACT,
            null,
            List.of(SampleFrames.rect(0, 0, 10, 10, RED)));
    BufferedImage image = draw(frame(10, 10, clipped), 1);
    assertThat(image.getRGB(1, 5)).isZero();
    assertThat(image.getRGB(2, 5) >>> 24).isBetween(126, 129);
    assertThat(image.getRGB(4, 5)).isEqualTo(0xffff0000);
  }

  @Test
  void gradientHasNoStepWiderThanItsColours() throws IOException {
    Paint gradient =
        new Paint.Linear(
            new Point(0, 0),
            new Point(512, 0),
            List.of(
                new GradientStop(0, new Color(0xff000000)),
                new GradientStop(1, new Color(0xffffffff))));
    BufferedImage image = draw(frame(512, 4, SampleFrames.rect(0, 0, 512, 4, gradient)), 1);
    for (int x = 1; x < 512; x++) {
      int step = (image.getRGB(x, 2) & 255) - (image.getRGB(x - 1, 2) & 255);
      assertThat(step).as("step at %d", x).isBetween(0, 1);
    }
  }

  /** A turn too small to see takes the way of path fills. */
  @Test
  void keptGlyphsLookLikeFilledPaths() throws IOException {
    FontFace face = SampleText.face("Noto Serif SC", 700);
    List<FrameItem> texts =
        List.of(
            SampleText.spaced(face, "知道该写什么的人", 48, 10.3, 60.7),
            SampleText.spaced(face, "Waffles 与 AI", 31, 10.8, 120.2));
    Transform hardly = Transform.rotate(1e-9, Point.ORIGIN);
    FrameItem white = SampleFrames.rect(0, 0, 420, 150, WHITE);
    BufferedImage kept = draw(frame(420, 150, white, FrameItem.Group.of(Role.QUOTE, texts)), 1);
    FrameItem turned = new FrameItem.Group(hardly, null, 1, Role.QUOTE, null, texts);
    BufferedImage filled = draw(frame(420, 150, white, turned), 1);
    assertThat(Rasters.difference(kept, filled)).isBetween(0.0, 0.004);
    assertThat(Rasters.difference(kept, draw(frame(420, 150, white), 1))).isGreaterThan(0.05);
  }

  @Test
  void groundIsTheSameWhetherItIsPaintedOrCopied() {
    FrameItem.Group ground =
        FrameItem.Group.of(
            Role.ARTIFACT,
            List.of(
                SampleFrames.rect(0, 0, 60, 60, WHITE), SampleFrames.rect(9.5, 9, 30, 30, RED)));
    byte[][] files = new byte[4][];
    for (int i = 0; i < files.length; i++) {
      Frame frame = frame(60, 60, ground, SampleFrames.rect(i % 2, 50, 5, 5, BLUE));
      files[i] = renderer.render(Document.of(frame), RenderOptions.DEFAULT);
    }
    assertThat(files[2]).isEqualTo(files[0]);
    assertThat(files[3]).isEqualTo(files[1]).isNotEqualTo(files[0]);
  }

  @Test
  void groundIsKeptForEachScaleAndCanvas() throws IOException {
    FrameItem.Group ground =
        FrameItem.Group.of(Role.ARTIFACT, List.of(SampleFrames.rect(0, 0, 60, 60, RED)));
    for (int round = 0; round < 3; round++) {
      assertThat(draw(frame(60, 40, ground), 1).getHeight()).isEqualTo(40);
      assertThat(draw(frame(40, 60, ground), 1).getHeight()).isEqualTo(60);
      assertThat(draw(frame(60, 40, ground), 2).getRGB(119, 79)).isEqualTo(0xffff0000);
    }
  }

  @Test
  void severalFramesAreRefused() {
    Frame frame = frame(10, 10);
    Document two = new Document(List.of(frame, frame), frame.meta());
    assertThatThrownBy(() -> renderer.render(two, RenderOptions.DEFAULT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one frame, not 2");
  }

  @Test
  void scaleWithoutPixelsIsRefused() {
    assertThatThrownBy(
            () -> renderer.render(Document.of(frame(10, 10)), new RenderOptions(0.001, false)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> renderer.render(Document.of(frame(10, 10)), new RenderOptions(1e6, false)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private BufferedImage draw(Frame frame, double scale) throws IOException {
    byte[] png = renderer.render(Document.of(frame), new RenderOptions(scale, false));
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static Frame frame(double width, double height, FrameItem... items) {
    return new Frame(new Size(width, height), new FrameMeta("t", "a", "zh-Hans"), List.of(items));
  }
}
