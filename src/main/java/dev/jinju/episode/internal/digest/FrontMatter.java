package dev.jinju.episode.internal.digest;

import dev.jinju.diag.Diagnostic;
import dev.jinju.episode.LineUse.As;
import dev.jinju.episode.SourceText;
import dev.jinju.episode.internal.source.DataLines;
import dev.jinju.episode.internal.source.Findings;
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
 * The fields between the two {@code ---} lines at a document's top. They are YAML; where a fault
 * stops YAML, as an unquoted colon in a title does, each field is read on its own.
 */
final class FrontMatter {
  private static final Pattern ENTRY =
      Pattern.compile("([^\\s#:\\-][^:\\n]{0,39}?)\\s*:(?:\\s+(.*))?");

  private static final String DASHES = "---";

  /** Front matter is a page at most; further down, dashes are rules. */
  private static final int MAX_LINES = 500;

  private final Map<String, List<String>> values = new TreeMap<>();
  private final SourceText source;
  private final Findings findings;

  /** Field by each of its spellings, from the table. */
  private static final Map<String, String> FIELDS = new TreeMap<>();

  static {
    DataLines.of("front-matter.tsv").forEach(row -> FIELDS.put(row.get(1), row.get(0)));
  }

  private FrontMatter(SourceText source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /** How many lines the front matter takes, with its dashes; 0 when there is none. */
  static int length(SourceText source, List<String> lines, Findings findings) {
    if (!lines.get(0).strip().equals(DASHES)) {
      return 0;
    }
    for (int i = 1; i < Math.min(lines.size(), MAX_LINES); i++) {
      if (lines.get(i).strip().equals(DASHES) || lines.get(i).strip().equals("...")) {
        return i + 1;
      }
    }
    findings.add(
        Diagnostic.warning(
                "front-matter-open",
                "the front matter that begins here has no closing `---`, read as text",
                source.at(1))
            .withHint("put `---` on the line below its last field"));
    return 1;
  }

  /** Reads a document's first lines, as many as {@link #length} says. */
  static FrontMatter read(SourceText source, List<String> front, Findings findings) {
    FrontMatter result = new FrontMatter(source, findings);
    // Remarks and lines between the fields; what a field takes is booked over it.
    for (int line = 1; line <= front.size(); line++) {
      findings.use(As.MARKUP, line);
    }
    if (front.size() > 2) {
      result.readAll(front.subList(1, front.size() - 1));
    }
    return result;
  }

  private void readAll(List<String> lines) {
    YamlFields.Result all = YamlFields.read(String.join("\n", lines));
    if (all.fault().isEmpty()) {
      put(all.fields(), 2, lines.size());
      return;
    }
    YamlFields.Fault fault = all.fault().get();
    findings.add(
        Diagnostic.warning(
                "front-matter-fault",
                "expected YAML but found a fault, `"
                    + fault.problem()
                    + "`, so each field is read on its own",
                source.at(fault.line() + 1, fault.column()))
            .withHint("write `key: value`, with quotes round a value that holds `: ` or `#`"));
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || ENTRY.matcher(lines.get(i)).matches()) {
        readOne(lines.subList(from, i), from + 2);
        from = i;
      }
    }
  }

  /** One field with the lines that belong to it. */
  private void readOne(List<String> lines, int firstLine) {
    YamlFields.Result one = YamlFields.read(String.join("\n", lines));
    if (one.fault().isEmpty()) {
      put(one.fields(), firstLine, lines.size());
      return;
    }
    Matcher entry = ENTRY.matcher(lines.get(0));
    if (entry.matches()) {
      String value = unquoted(Optional.ofNullable(entry.group(2)).orElse("").strip());
      List<String> all = value.isEmpty() ? List.of() : List.of(value);
      put(List.of(new YamlFields.Field(entry.group(1), all, 1)), firstLine, 1);
      rest(lines.size() - 1, firstLine + 1);
    } else {
      rest(lines.size(), firstLine);
    }
  }

  private void rest(int count, int firstLine) {
    if (count > 0) {
      findings.skip(
          Diagnostic.warning(
                  "front-matter-line",
                  "expected `key: value` in the front matter but found something else, left out",
                  source.at(firstLine))
              .withHint("write one field a line, for example `show: The Wet Plant`"),
          firstLine,
          firstLine + count - 1);
    }
  }

  /** Quotes that are not closed where YAML wants it, as round a title with quotes in it. */
  private static String unquoted(String value) {
    return value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0
        ? value.replaceFirst("^([\"'])(.*)\\1$", "$2")
        : value;
  }

  /**
   * Keeps fields.
   *
   * @param firstLine the line of the document at which their text begins
   * @param count how many lines the text has
   */
  private void put(List<YamlFields.Field> fields, int firstLine, int count) {
    for (int i = 0; i < fields.size(); i++) {
      YamlFields.Field field = fields.get(i);
      int from = firstLine + field.line() - 1;
      int to =
          i + 1 < fields.size() ? firstLine + fields.get(i + 1).line() - 2 : firstLine + count - 1;
      String name = fieldOf(field.key());
      if (name.isEmpty()) {
        findings.skip("`" + field.key() + "` says nothing that an episode has", from, to);
      } else {
        put(name, field.values());
        for (int line = from; line <= to; line++) {
          findings.use(As.ABOUT, line);
        }
      }
    }
  }

  /** The field that a key means; empty for a key that means none. */
  static String fieldOf(String key) {
    String name = key.strip().toLowerCase(Locale.ROOT).replaceAll("[ _.-]", "");
    return FIELDS.getOrDefault(name, "");
  }

  private void put(String field, List<String> more) {
    values.computeIfAbsent(field, f -> new ArrayList<>()).addAll(more);
  }

  /** Takes a field that stands below the title instead; front matter wins over it. */
  void putIfMissing(String field, String value) {
    if (all(field).isEmpty()) {
      put(field, List.of(value));
    }
  }

  /** The values of a field; empty when it is missing. */
  List<String> all(String field) {
    return values.getOrDefault(field, List.of());
  }

  /** The value of a field, several joined by a comma. */
  Optional<String> one(String field) {
    return Optional.of(String.join(", ", all(field))).filter(v -> !v.isEmpty());
  }

  /** The values of a field, also when they stand on one line between commas. */
  List<String> list(String field) {
    return all(field).stream()
        .flatMap(value -> Stream.of(value.split("[,，、;；]| (?:&|and|with) ", -1)))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** Everyone whom it names: hosts, guests and speakers. */
  List<String> people() {
    return Stream.of("host", "guest", "speakers").flatMap(f -> list(f).stream()).toList();
  }
}
