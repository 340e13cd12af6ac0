package dev.jinju.render;

import dev.jinju.font.FontFace;
import dev.jinju.font.FontLibrary;
import dev.jinju.font.GlyphRun;
import dev.jinju.font.ShapedText;
import dev.jinju.font.ShapingOptions;
import dev.jinju.frame.FrameItem;
import dev.jinju.geom.Point;
import dev.jinju.image.PictureReader;
import dev.jinju.paint.Color;
import dev.jinju.paint.Paint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sets text for tests with the bundled faces, without lines or spacing. */
public final class SampleText {
  public static final FontLibrary FONTS =
      FontLibrary.open(Path.of(System.getProperty("jinju.home", "."), "fonts"));

  /** The bundled faces and those of a designer, in every format. */
  public static final FontLibrary OWN =
      FONTS.with(
          Stream.of("brand.otf", "brand-variable.ttf", "drawn-variable.otf", "brand.ttc")
              .map(Path.of(System.getProperty("jinju.home", "."), "src/test/corpus/font")::resolve)
              .toList());

  public static final PictureReader PICTURES = new PictureReader();
  public static final Paint INK = Paint.solid(new Color(0xff1b2333));

  private SampleText() {}

  public static FontFace face(String family, int weight) {
    return FONTS.find(family, weight).orElseThrow();
  }

  /** A face of a designer's own. */
  public static FontFace own(String family, int weight) {
    return OWN.find(family, weight).orElseThrow();
  }

  /** One run of one face; gaps are put in front of the given offsets. */
  public static GlyphRun run(
      FontFace face, String text, double size, String language, int... gaps) {
    String script = language.equals("en") ? "Latn" : "Hani";
    ShapedText shaped =
        face.shape(
            text,
            0,
            text.length(),
            new ShapingOptions(script, language, ShapingOptions.Direction.LTR, List.of()));
    int n = shaped.size();
    double scale = size / face.unitsPerEm();
    int[] glyphs = new int[n];
    int[] starts = new int[n];
    int[] ends = new int[n];
    double[] x = new double[n];
    double[] y = new double[n];
    double pen = 0;
    for (int i = 0; i < n; i++) {
      glyphs[i] = shaped.glyph(i);
      starts[i] = shaped.cluster(i);
      for (int gap : gaps) {
        if (gap == starts[i]) {
          pen += 0.125 * size;
        }
      }
      x[i] = pen + shaped.offsetX(i) * scale;
      y[i] = -shaped.offsetY(i) * scale;
      pen += shaped.advanceX(i) * scale;
    }
    for (int i = n - 1; i >= 0; i--) {
      boolean last = i == n - 1;
      boolean together = !last && starts[i + 1] == starts[i];
      ends[i] = last ? text.length() : together ? ends[i + 1] : starts[i + 1];
    }
    return new GlyphRun(face, size, glyphs, x, y, starts, ends, pen);
  }

  /** Text that runs from right to left, with the glyphs from left to right as lines have them. */
  public static FrameItem.Text backwards(
      FontFace face, String text, String script, double size, double x, double y) {
    ShapedText shaped =
        face.shape(
            text,
            0,
            text.length(),
            new ShapingOptions(script, "", ShapingOptions.Direction.RTL, List.of()));
    int n = shaped.size();
    double scale = size / face.unitsPerEm();
    int[] glyphs = new int[n];
    int[] starts = new int[n];
    int[] ends = new int[n];
    double[] left = new double[n];
    double[] down = new double[n];
    double pen = 0;
    for (int i = 0; i < n; i++) {
      glyphs[i] = shaped.glyph(i);
      starts[i] = shaped.cluster(i);
      boolean together = i > 0 && starts[i - 1] == starts[i];
      ends[i] = i == 0 ? text.length() : together ? ends[i - 1] : starts[i - 1];
      left[i] = pen + shaped.offsetX(i) * scale;
      down[i] = -shaped.offsetY(i) * scale;
      pen += shaped.advanceX(i) * scale;
    }
    GlyphRun run = new GlyphRun(face, size, glyphs, left, down, starts, ends, pen);
    return new FrameItem.Text(new Point(x, y), text, run, INK);
  }

  public static FrameItem.Text text(
      FontFace face, String text, double size, double x, double y, String language, Paint paint) {
    return new FrameItem.Text(new Point(x, y), text, run(face, text, size, language), paint);
  }

  /** Chinese text in ink, with a quarter of an em shared out between Han and Latin. */
  public static FrameItem.Text spaced(FontFace face, String text, double size, double x, double y) {
    List<Integer> gaps = new ArrayList<>();
    for (int i = 1; i < text.length(); i++) {
      char a = text.charAt(i - 1);
      char b = text.charAt(i);
      if (a < 0x80 && a > ' ' && isHan(b) || isHan(a) && b < 0x80 && b > ' ') {
        gaps.add(i);
      }
    }
    int[] at = gaps.stream().mapToInt(Integer::intValue).toArray();
    return new FrameItem.Text(new Point(x, y), text, run(face, text, size, "zh-Hans", at), INK);
  }

  /** A column of upright glyphs round x. */
  public static FrameItem.Text column(FontFace face, String text, double size, double x, double y) {
    GlyphRun flat = run(face, text, size, "zh-Hans");
    int n = flat.glyphs().length;
    double[] left = new double[n];
    double[] down = new double[n];
    for (int i = 0; i < n; i++) {
      left[i] = -size / 2;
      down[i] = i * size + 0.88 * size;
    }
    GlyphRun run =
        new GlyphRun(face, size, flat.glyphs(), left, down, flat.starts(), flat.ends(), n * size);
    return new FrameItem.Text(new Point(x, y), text, run, INK);
  }

  private static boolean isHan(char c) {
    return Character.isIdeographic(c);
  }
}
