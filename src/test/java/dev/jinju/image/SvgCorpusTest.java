package dev.jinju.image;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Rect;
import dev.jinju.paint.Color;
import dev.jinju.paint.GradientStop;
import dev.jinju.paint.Paint;
import dev.jinju.testing.Golden;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each SVG of the corpus gives either the outlines of its {@code .layers} file or the diagnostics
 * of its {@code .err} file.
 */
class SvgCorpusTest {
  private static final Path CORPUS = Golden.corpus("image").resolve("svg");

  @TestFactory
  Stream<DynamicTest> everySvgOfTheCorpus() {
    return Golden.files(CORPUS, ".svg").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    CORPUS.relativize(file).toString(), file.toUri(), () -> check(file)));
  }

  private static void check(Path file) {
    try {
      Picture picture = new PictureReader().read(file, SourceSpan.of("style.json", 3));
      Golden.check(Golden.beside(file, ".layers"), dump((Picture.Vector) picture));
      Golden.checkAbsent(Golden.beside(file, ".err"));
    } catch (InputException refused) {
      Golden.check(Golden.beside(file, ".err"), text(refused.diagnostics()));
      Golden.checkAbsent(Golden.beside(file, ".layers"));
    }
  }

  private static String text(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(d -> d.code() + " " + d.format().replace(CORPUS.toString(), "$CORPUS"))
        .map(d -> d.replace('\\', '/'))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String dump(Picture.Vector picture) {
    StringBuilder out = new StringBuilder(line("size %s", size(picture)));
    for (Picture.Layer layer : picture.layers()) {
      out.append(
          line(
              "%s %s%s%s",
              paint(layer.fill()),
              path(layer.path()),
              layer.evenOdd() ? " even-odd" : "",
              layer.clip() == null ? "" : " clipped by " + path(layer.clip())));
    }
    return out.toString();
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values) + "\n";
  }

  private static String size(Picture picture) {
    return String.format(
        Locale.ROOT, "%.2f x %.2f", picture.size().width(), picture.size().height());
  }

  private static String path(PathData path) {
    Rect box = path.controlBounds();
    return String.format(
        Locale.ROOT,
        "%d segments in %.2f %.2f %.2f %.2f",
        path.segments(),
        box.x(),
        box.y(),
        box.width(),
        box.height());
  }

  private static String paint(Paint paint) {
    if (paint instanceof Paint.Solid solid) {
      return color(solid.color());
    }
    if (paint instanceof Paint.Linear linear) {
      return String.format(
          Locale.ROOT,
          "linear from %.2f %.2f to %.2f %.2f %s",
          linear.start().x(),
          linear.start().y(),
          linear.end().x(),
          linear.end().y(),
          stops(linear.stops()));
    }
    Paint.Radial radial = (Paint.Radial) paint;
    return String.format(
        Locale.ROOT,
        "radial at %.2f %.2f, %.2f %s",
        radial.center().x(),
        radial.center().y(),
        radial.radius(),
        stops(radial.stops()));
  }

  private static String stops(List<GradientStop> stops) {
    return stops.stream()
        .map(stop -> String.format(Locale.ROOT, "%.2f=%s", stop.offset(), color(stop.color())))
        .toList()
        .toString();
  }

  private static String color(Color color) {
    return color.hex() + "/" + color.alpha();
  }
}
