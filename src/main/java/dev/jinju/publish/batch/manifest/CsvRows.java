package dev.jinju.publish.batch.manifest;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Lines of comma-separated values (RFC 4180); lists within a value are separated by {@code ;}. */
final class CsvRows implements Rows {
  private static final String HINT =
      "put values with commas, quotes or line ends in quotes, and write quotes in them twice";

  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(CsvReadFeature.WRAP_AS_ARRAY)
          .enable(CsvReadFeature.SKIP_EMPTY_LINES)
          .enable(CsvReadFeature.TRIM_SPACES)
          .build();

  private final Path file;
  private final JsonParser parser;
  private final List<String> names;
  private @Nullable Line next;

  /** The values of a line, which is the file's nth. */
  private record Line(int number, List<String> values) {}

  private CsvRows(Path file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
    parser.nextToken();
    Line header = line();
    names = header == null ? List.of() : header.values();
    checkHeader();
    next = line();
  }

  static Rows open(Path file, Reader reader) {
    try {
      return new CsvRows(file, MAPPER.createParser(reader));
    } catch (JacksonException e) {
      throw Manifests.broken(file, e, "CSV", HINT);
    }
  }

  /** A wrong name is wrong for every row, so it is told once. */
  private void checkHeader() {
    SourceSpan at = SourceSpan.of(file.toString(), 1);
    List<Diagnostic> faults = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!RowFields.NAMES.contains(name)) {
        faults.add(RowFields.unknown(name, at));
      } else if (!seen.add(name)) {
        faults.add(Diagnostic.error("bad-row", "the field `" + name + "` stands here twice", at));
      }
    }
    if (faults.isEmpty() && !names.contains("episode")) {
      faults.add(
          Diagnostic.error("missing-field", "the field `episode` is missing", at)
              .withHint("the first line names the fields, such as `episode,styles,count`"));
    }
    if (!faults.isEmpty()) {
      throw new InputException(faults);
    }
  }

  private @Nullable Line line() {
    if (parser.nextToken() != JsonToken.START_ARRAY) {
      return null;
    }
    int number = 0;
    List<String> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      number = number == 0 ? parser.currentTokenLocation().getLineNr() : number;
      values.add(parser.getString());
    }
    return new Line(number, values);
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public ReadRow next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    Line line = next;
    try {
      next = line();
    } catch (JacksonException e) {
      throw Manifests.broken(file, e, "CSV", HINT);
    }
    return row(line);
  }

  private ReadRow row(Line line) {
    SourceSpan at = SourceSpan.of(file.toString(), line.number());
    if (line.values().size() > names.size()) {
      String message =
          "expected " + names.size() + " values but found " + line.values().size() + " in this row";
      return new ReadRow(null, List.of(Diagnostic.error("bad-row", message, at).withHint(HINT)));
    }
    RowFields fields = new RowFields(file, at);
    for (int i = 0; i < line.values().size(); i++) {
      String value = line.values().get(i);
      if (!value.isEmpty()) {
        fields.put(names.get(i), typed(names.get(i), value), at);
      }
    }
    return fields.row();
  }

  private static JsonNode typed(String name, String value) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    return switch (name) {
      case "styles", "canvases", "formats", "picks" -> {
        ArrayNode list = make.arrayNode();
        parts(value).forEach(list::add);
        yield list;
      }
      case "set" -> {
        ObjectNode set = make.objectNode();
        for (String part : parts(value)) {
          int is = part.indexOf('=');
          set.put(is < 0 ? part : part.substring(0, is), is < 0 ? "" : part.substring(is + 1));
        }
        yield set;
      }
      case "count" ->
          value.matches("[0-9]{1,6}")
              ? make.numberNode(Integer.parseInt(value))
              : make.stringNode(value);
      default -> make.stringNode(value);
    };
  }

  private static List<String> parts(String value) {
    return List.of(value.split(";", -1)).stream()
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  @Override
  public void close() {
    parser.close();
  }
}
