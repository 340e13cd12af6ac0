package dev.jinju.style;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.Nearest;
import dev.jinju.geom.Insets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

  /**
   * A named canvas.
   *
   * @param like the canvas whose overrides it takes before its own; null for one of a shape of its
   *     own
   * @param checked the day when the source was read last, as ISO 8601 writes it
   * @param source where its size and what is covered of it were read
   */
  public record Preset(Canvas canvas, @Nullable String like, String checked, String source) {}

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
    Optional<Preset> named = named(nameOrSize);
    if (named.isPresent()) {
      return named.get().canvas();
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

  /**
   * The canvases whose overrides count on a canvas, the deepest last: those that it is like, then
   * itself. A free size goes by the preset nearest in shape; of two as near, the first.
   */
  public static List<String> lineage(Canvas canvas) {
    Preset nearest =
        named(canvas.name())
            .orElseGet(
                () ->
                    ALL.stream()
                        .min(Comparator.comparingDouble(p -> difference(p.canvas(), canvas)))
                        .orElseThrow());
    Deque<String> names = new ArrayDeque<>();
    for (Optional<Preset> at = Optional.of(nearest); at.isPresent(); at = named(at.get().like())) {
      names.addFirst(at.get().canvas().name());
    }
    return List.copyOf(names);
  }

  private static Optional<Preset> named(@Nullable String name) {
    return ALL.stream().filter(preset -> preset.canvas().name().equals(name)).findFirst();
  }

  private static double difference(Canvas a, Canvas b) {
    double first = (double) a.width() * b.height();
    double second = (double) b.width() * a.height();
    return Math.max(first, second) / Math.min(first, second);
  }

  private static Diagnostic unknown(String name) {
    List<String> names = ALL.stream().map(preset -> preset.canvas().name()).toList();
    // Every short slip is near to the name of one letter.
    String hint =
        Nearest.to(name, names.stream().filter(known -> known.length() > 1).toList())
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
    List<String> cells = List.of(line.split("\t", 11));
    int width = Integer.parseInt(cells.get(1));
    int height = Integer.parseInt(cells.get(2));
    List<Integer> px = cells.subList(4, 8).stream().map(Integer::valueOf).toList();
    Insets safe = new Insets(px.get(0), px.get(1), px.get(2), px.get(3));
    Canvas canvas =
        new Canvas(cells.get(0), width, height, safe, crop(cells.get(8), width, height));
    @Nullable String like = cells.get(3).equals("-") ? null : cells.get(3);
    return new Preset(canvas, like, cells.get(9), cells.get(10));
  }

  private static Insets crop(String size, int width, int height) {
    Matcher inner = FREE.matcher(size);
    if (!inner.matches()) {
      return Insets.NONE;
    }
    double across = (width - Integer.parseInt(inner.group(1))) / 2.0;
    double down = (height - Integer.parseInt(inner.group(2))) / 2.0;
    return new Insets(down, across, down, across);
  }
}
