package dev.jinju.style.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The names that templates may use, from the tables {@code bindings.tsv} and {@code filters.tsv}.
 */
public final class Vocabulary {
  private static final Map<String, String> BINDINGS = load("bindings.tsv");
  private static final Map<String, String> FILTERS = load("filters.tsv");

  private Vocabulary() {}

  /** Names of texts and pictures of a card. */
  public static Set<String> bindings() {
    return BINDINGS.keySet();
  }

  public static Set<String> filters() {
    return FILTERS.keySet();
  }

  public static boolean isPicture(String binding) {
    return "picture".equals(BINDINGS.get(binding));
  }

  public static boolean takesArgument(String filter) {
    return !"none".equals(FILTERS.get(filter));
  }

  /** Whether a filter's argument is a whole number. */
  public static boolean takesNumber(String filter) {
    return "number".equals(FILTERS.get(filter));
  }

  private static Map<String, String> load(String table) {
    Map<String, String> rows = new TreeMap<>();
    for (String line : lines(table)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> cells = List.of(line.split("\t", 3));
        rows.put(cells.get(0), cells.get(1));
      }
    }
    return Collections.unmodifiableMap(rows);
  }

  private static List<String> lines(String table) {
    try (@Nullable InputStream in =
        Vocabulary.class.getResourceAsStream("/dev/jinju/style/" + table)) {
      return new String(Objects.requireNonNull(in, table).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
