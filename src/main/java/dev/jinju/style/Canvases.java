package dev.jinju.style;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.Nearest;
import dev.jinju.geom.Insets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The canvases that platforms ask for, from the table {@code canvases.tsv}, and free ones given as
 * width x height.
 */
public final class Canvases {
  private static final int LEAST = 200;
  private static final int MOST = 4096;
  private static final Pattern FREE = Pattern.compile("([0-9]{1,6})[x×]([0-9]{1,6})");

  private static final List<Preset> ALL = load();

  private Canvases() {}

  /** A named canvas and where its size was read. */
  public record Preset(Canvas canvas, String source) {}

  /** All presets, in the order of the table. */
  public static List<Preset> all() {
    return ALL;
  }

  /**
   * The canvas of a name, or of a size such as {@code 1600x900} (200 to 4096 px a side).
   *
   * @throws InputException when there is none
   */
  public static Canvas find(String nameOrSize) {
    for (Preset preset : ALL) {
      if (preset.canvas().name().equals(nameOrSize)) {
        return preset.canvas();
      }
    }
    Matcher free = FREE.matcher(nameOrSize);
    if (!free.matches()) {
      throw new InputException(unknown(nameOrSize));
    }
    int width = Integer.parseInt(free.group(1));
    int height = Integer.parseInt(free.group(2));
    if (Math.min(width, height) < LEAST || Math.max(width, height) > MOST) {
      String message = "expected a canvas of 200 to 4096 pixels a side, found `" + nameOrSize + "`";
      throw new InputException(Diagnostic.error("canvas-size", message, null));
    }
    return new Canvas(width + "x" + height, width, height, Insets.NONE);
  }

  /** The preset whose overrides a canvas takes: its own, or the one nearest in shape. */
  public static Canvas nearest(Canvas canvas) {
    return ALL.stream()
        .map(Preset::canvas)
        .filter(preset -> preset.name().equals(canvas.name()))
        .findFirst()
        .orElseGet(
            () ->
                ALL.stream()
                    .map(Preset::canvas)
                    .min(Comparator.comparingDouble(preset -> difference(preset, canvas)))
                    .orElseThrow());
  }

  private static double difference(Canvas a, Canvas b) {
    double first = (double) a.width() * b.height();
    double second = (double) b.width() * a.height();
    return Math.max(first, second) / Math.min(first, second);
  }

  private static Diagnostic unknown(String name) {
    List<String> names = ALL.stream().map(preset -> preset.canvas().name()).toList();
    String hint =
        Nearest.to(name, names)
            .map(near -> "did you mean `" + near + "`?")
            .orElse(
                "the canvases are "
                    + names.stream().collect(Collectors.joining("`, `", "`", "`"))
                    + ", or a size such as `1600x900`");
    return Diagnostic.error("unknown-canvas", "there is no canvas `" + name + "`", null)
        .withHint(hint);
  }

  private static List<Preset> load() {
    try (@Nullable InputStream in = Canvases.class.getResourceAsStream("canvases.tsv")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return table.lines().filter(line -> !line.startsWith("#")).map(Canvases::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Preset row(String line) {
    List<String> cells = List.of(line.split("\t", 8));
    List<Integer> px = cells.subList(1, 7).stream().map(Integer::valueOf).toList();
    Insets safe = new Insets(px.get(2), px.get(3), px.get(4), px.get(5));
    return new Preset(new Canvas(cells.get(0), px.get(0), px.get(1), safe), cells.get(7));
  }
}
