package dev.jinju.publish.batch.manifest;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.Nearest;
import dev.jinju.diag.SourceSpan;
import dev.jinju.publish.SafeName;
import dev.jinju.publish.batch.manifest.BatchRow.Wish;
import dev.jinju.render.RenderFormat;
import dev.jinju.style.Canvas;
import dev.jinju.style.Canvases;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Collects the fields of one row and says what is wrong with them. */
final class RowFields {
  static final List<String> NAMES =
      List.of("episode", "styles", "canvases", "formats", "count", "picks", "set", "brand", "out");

  private static final int MOST_CARDS = 10_000;

  private final Path manifest;
  private final SourceSpan at;
  private final List<Diagnostic> faults = new ArrayList<>();
  private @Nullable Path episode;
  private List<String> styles = List.of();
  private List<Canvas> canvases = List.of();
  private List<RenderFormat> formats = List.of();
  private @Nullable Integer count;
  private List<String> picks = List.of();
  private List<String> sets = List.of();
  private @Nullable Path brand;
  private String out = "";

  RowFields(Path manifest, SourceSpan at) {
    this.manifest = manifest;
    this.at = at;
  }

  static Diagnostic unknown(String name, SourceSpan at) {
    Diagnostic fault = Diagnostic.error("unknown-field", "a row has no field `" + name + "`", at);
    return fault.withHint(
        Nearest.to(name, NAMES)
            .map(near -> "did you mean `" + near + "`?")
            .orElse("there are `" + String.join("`, `", NAMES) + "`"));
  }

  void put(String name, JsonNode value, SourceSpan place) {
    switch (name) {
      case "episode" -> episode = path(name, value, place).orElse(null);
      case "styles" -> styles = styles(texts(name, value, place));
      case "canvases" -> canvases = found(texts(name, value, place), place, Canvases::find);
      case "formats" -> formats = found(texts(name, value, place), place, RowFields::format);
      case "count" -> count = count(value, place);
      case "picks" -> picks = texts(name, value, place);
      case "set" -> sets = sets(value, place);
      case "brand" -> brand = path(name, value, place).orElse(null);
      case "out" -> out = text(name, value, place).map(t -> folder(t, place)).orElse("");
      default -> faults.add(unknown(name, place));
    }
  }

  ReadRow row() {
    @Nullable Path document = episode;
    if (document == null && faults.isEmpty()) {
      faults.add(
          Diagnostic.error("missing-field", "the field `episode` is missing", at)
              .withHint("name the episode's document, by its path from the manifest"));
    }
    if (document == null || !faults.isEmpty()) {
      return new ReadRow(null, faults);
    }
    Wish wish = new Wish(styles, canvases, formats, count, picks, sets);
    return new ReadRow(new BatchRow(document, at, wish, brand, out), List.of());
  }

  /** What looks like a path is one, from the manifest; a bare name is a style of Jinju's. */
  private List<String> styles(List<String> names) {
    return names.stream()
        .map(n -> n.endsWith(".json") || n.contains("/") ? below(n).toString() : n)
        .toList();
  }

  private Path below(String name) {
    return manifest.resolveSibling(name).normalize();
  }

  private Optional<Path> path(String name, JsonNode value, SourceSpan place) {
    try {
      return text(name, value, place).map(this::below);
    } catch (InvalidPathException e) {
      faults.add(wrong("a path", name, value, place));
      return Optional.empty();
    }
  }

  private Optional<String> text(String name, JsonNode value, SourceSpan place) {
    if (value.isString() && !value.asString().isBlank()) {
      return Optional.of(value.asString().strip());
    }
    faults.add(wrong("a text", name, value, place));
    return Optional.empty();
  }

  private List<String> texts(String name, JsonNode value, SourceSpan place) {
    if (value.isString()) {
      return text(name, value, place).stream().toList();
    }
    List<JsonNode> items = value.isArray() ? value.values().stream().toList() : List.of();
    if (items.isEmpty() || !items.stream().allMatch(i -> i.isString() && !i.asString().isBlank())) {
      faults.add(wrong("a list of texts", name, value, place));
      return List.of();
    }
    return List.copyOf(
        new LinkedHashSet<>(items.stream().map(item -> item.asString().strip()).toList()));
  }

  /** What turns a name into a value, and fails for one that there is not. */
  private interface Finder<T> {
    T find(String name);
  }

  private <T> List<T> found(List<String> names, SourceSpan place, Finder<T> finder) {
    List<T> values = new ArrayList<>();
    for (String name : names) {
      try {
        values.add(finder.find(name));
      } catch (InputException e) {
        e.diagnostics().forEach(d -> faults.add(at(d, place)));
      }
    }
    return values;
  }

  private static Diagnostic at(Diagnostic d, SourceSpan place) {
    return new Diagnostic(d.severity(), d.code(), d.message(), place, d.hints());
  }

  private static RenderFormat format(String name) {
    List<String> names = Stream.of(RenderFormat.values()).map(RenderFormat::extension).toList();
    return RenderFormat.ofExtension(name)
        .orElseThrow(
            () ->
                new InputException(
                    Diagnostic.error("unknown-format", "there is no format `" + name + "`", null)
                        .withHint(
                            Nearest.to(name, names)
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("there are `" + String.join("`, `", names) + "`"))));
  }

  private @Nullable Integer count(JsonNode value, SourceSpan place) {
    if (value.isInt() && value.asInt() >= 0 && value.asInt() <= MOST_CARDS) {
      return value.asInt();
    }
    faults.add(wrong("a whole number from 0 to " + MOST_CARDS, "count", value, place));
    return null;
  }

  private List<String> sets(JsonNode value, SourceSpan place) {
    boolean plain =
        value.isObject() && value.values().stream().allMatch(v -> v.isValueNode() && !v.isNull());
    if (!plain) {
      faults.add(wrong("an object of paths with values", "set", value, place));
      return List.of();
    }
    return value.properties().stream()
        .map(field -> field.getKey() + "=" + field.getValue().asString())
        .toList();
  }

  /** Every part a safe name, so that no row leads out of the batch's folder. */
  private String folder(String text, SourceSpan place) {
    List<String> parts =
        List.of(text.replace('\\', '/').split("/", -1)).stream()
            .filter(part -> !part.isEmpty() && !part.equals("."))
            .toList();
    boolean leaves = text.startsWith("/") || text.matches("[A-Za-z]:.*") || parts.contains("..");
    if (leaves) {
      faults.add(
          Diagnostic.error(
                  "bad-out",
                  "`out` has to be below `--out` but leads elsewhere: `" + text + "`",
                  place)
              .withHint("write a folder's path without `..` and without a slash before it"));
      return "";
    }
    return parts.stream().map(part -> SafeName.of(part, "folder")).collect(Collectors.joining("/"));
  }

  private static Diagnostic wrong(String wanted, String name, JsonNode found, SourceSpan place) {
    return Diagnostic.error(
        "bad-value", "expected " + wanted + " for `" + name + "` but found `" + found + "`", place);
  }
}
