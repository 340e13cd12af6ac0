package dev.jinju.publish.batch.manifest;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.SourceSpan;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Objects in a JSON array, or one after the other, as JSON Lines have them. */
final class JsonRows implements Rows {
  private static final String HINT =
      "write one object a line, or one array of objects, such as {\"episode\": \"talk.md\"}";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Path file;
  private final JsonParser parser;
  private @Nullable JsonToken next;
  private final boolean array;

  private JsonRows(Path file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
    advance();
    array = next == JsonToken.START_ARRAY;
    if (array) {
      advance();
    }
  }

  static Rows open(Path file, Reader reader) {
    return new JsonRows(file, MAPPER.createParser(reader));
  }

  private void advance() {
    try {
      next = parser.nextToken();
    } catch (JacksonException e) {
      throw Manifests.broken(file, e, "JSON", HINT);
    }
  }

  @Override
  public boolean hasNext() {
    return next != null && !(array && next == JsonToken.END_ARRAY);
  }

  @Override
  public ReadRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      ReadRow row = next == JsonToken.START_OBJECT ? row() : noObject();
      advance();
      return row;
    } catch (JacksonException e) {
      throw Manifests.broken(file, e, "JSON", HINT);
    }
  }

  private ReadRow row() {
    RowFields fields = new RowFields(file, here());
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      SourceSpan at = here();
      parser.nextToken();
      JsonNode value = parser.readValueAsTree();
      fields.put(name, value, at);
    }
    return fields.row();
  }

  private ReadRow noObject() {
    SourceSpan at = here();
    parser.skipChildren();
    Diagnostic fault =
        Diagnostic.error("bad-row", "expected an object for each episode", at).withHint(HINT);
    return new ReadRow(null, List.of(fault));
  }

  private SourceSpan here() {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new SourceSpan(file.toString(), at.getLineNr(), at.getColumnNr());
  }

  @Override
  public void close() {
    parser.close();
  }
}
