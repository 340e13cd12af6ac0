package dev.jinju.episode.internal.digest;

import dev.jinju.diag.Diagnostic;
import dev.jinju.episode.SourceText;
import dev.jinju.episode.internal.source.DataLines;
import dev.jinju.episode.internal.source.Warnings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The fields between the two {@code ---} lines at a document's top.
 *
 * <p>Reads the part of YAML that digests use: scalars, quoted or not, over one line or several, and
 * lists in brackets or by dashes. The Markdown library's own extension for it loses lists that are
 * not indented, texts of several lines, and keys that are not Latin, and takes the whole document
 * for front matter when the second line of dashes is missing.
 */
final class FrontMatter {
  private static final Pattern ENTRY =
      Pattern.compile("([\\p{L}\\p{N}_. -]{1,40}?)\\s*:(?:\\s+(.*))?");
  private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)");

  private static final String DASHES = "---";

  /** Front matter is a page at most; further down, dashes are rules. */
  private static final int MAX_LINES = 500;

  /** UTF-16 units; what a value of several lines has beyond them is left out. */
  private static final int MAX_VALUE = 10_000;

  private final Map<String, List<String>> values = new TreeMap<>();

  /** Field by each of its spellings, from the table. */
  private static final Map<String, String> FIELDS = new TreeMap<>();

  static {
    DataLines.of("front-matter.tsv").forEach(row -> FIELDS.put(row.get(1), row.get(0)));
  }

  /** How many lines the front matter takes, with its dashes; 0 when there is none. */
  static int length(SourceText source, List<String> lines, Warnings warnings) {
    if (!lines.get(0).strip().equals(DASHES)) {
      return 0;
    }
    for (int i = 1; i < Math.min(lines.size(), MAX_LINES); i++) {
      if (lines.get(i).strip().equals(DASHES) || lines.get(i).strip().equals("...")) {
        return i + 1;
      }
    }
    warnings.add(
        Diagnostic.warning(
                "front-matter-open",
                "the front matter that begins here has no closing `---`, read as text",
                source.at(1))
            .withHint("put `---` on the line below its last field"));
    return 1;
  }

  /** Reads a document's first lines, as many as {@link #length} says. */
  static FrontMatter read(SourceText source, List<String> front, Warnings warnings) {
    List<String> lines = front.size() > 2 ? front.subList(1, front.size() - 1) : List.of();
    int firstLine = 2;
    FrontMatter result = new FrontMatter();
    String field = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher item = ITEM.matcher(line);
      Matcher entry = ENTRY.matcher(line);
      if (line.isBlank() || line.stripLeading().startsWith("#")) {
        continue;
      }
      if (item.matches()) {
        result.add(field, item.group(1));
      } else if (Character.isWhitespace(line.charAt(0))) {
        result.extend(field, line.strip());
      } else if (entry.matches()) {
        field = fieldOf(entry.group(1));
        result.add(field, Optional.ofNullable(entry.group(2)).orElse(""));
      } else {
        warnings.add(
            Diagnostic.warning(
                    "front-matter-line",
                    "expected `key: value` in the front matter but found something else, left out",
                    source.at(firstLine + i))
                .withHint("write one field a line, for example `show: The Wet Plant`"));
      }
    }
    return result;
  }

  private static String fieldOf(String key) {
    String name = key.strip().toLowerCase(Locale.ROOT).replaceAll("[ _.-]", "");
    return FIELDS.getOrDefault(name, "");
  }

  private void add(String field, String value) {
    String scalar = value.strip();
    List<String> list = values.computeIfAbsent(field, f -> new ArrayList<>());
    if (scalar.startsWith("[") && scalar.endsWith("]")) {
      for (String each : scalar.substring(1, scalar.length() - 1).split(",", -1)) {
        list.add(each.strip());
      }
    } else if (!scalar.isEmpty() && !scalar.matches("[|>][+-]?")) {
      list.add(scalar);
    }
  }

  private void extend(String field, String more) {
    List<String> list = values.computeIfAbsent(field, f -> new ArrayList<>());
    if (list.isEmpty()) {
      list.add(more);
    } else if (list.get(list.size() - 1).length() < MAX_VALUE) {
      list.set(list.size() - 1, list.get(list.size() - 1) + " " + more);
    }
  }

  /** The values of a field, without their quotes; empty when it is missing. */
  List<String> all(String field) {
    return values.getOrDefault(field, List.of()).stream()
        .map(FrontMatter::unquote)
        .filter(v -> !v.isBlank())
        .toList();
  }

  /** The value of a field, several joined by a comma. */
  Optional<String> one(String field) {
    return Optional.of(String.join(", ", all(field))).filter(v -> !v.isEmpty());
  }

  /** The values of a field, also when they stand on one line between commas. */
  List<String> list(String field) {
    return all(field).stream()
        .flatMap(value -> Stream.of(value.split("[,，、;]", -1)))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static String unquote(String value) {
    if (value.length() < 2) {
      return value;
    }
    char first = value.charAt(0);
    boolean quoted = (first == '"' || first == '\'') && value.charAt(value.length() - 1) == first;
    return quoted ? value.substring(1, value.length() - 1).strip() : value;
  }
}
