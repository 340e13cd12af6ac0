package dev.jinju.style.internal.source;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.Hint;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads JSON with {@code //} and {@code /* *}{@code /} comments and trailing commas. Columns are
 * 1-based, in UTF-16 units. A file of more than a megabyte or of more than 64 levels is refused.
 * Thread-safe.
 */
public final class JsonReading {
  /** Large enough for any hand-written file, small enough to read without thought. */
  private static final int MAX_BYTES = 1 << 20;

  private static final int MAX_DEPTH = 64;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .build();

  private final String label;
  private final JsonParser parser;
  private final Problems problems;

  private JsonReading(String label, JsonParser parser, Problems problems) {
    this.label = label;
    this.parser = parser;
    this.problems = problems;
  }

  /**
   * Reads a file; fields that are written twice go to the problems, the first one counts.
   *
   * @param label the path as the user wrote it
   * @param what the file is, for messages: {@code style} or {@code brand}
   * @throws InputException when the file cannot be read, is not UTF-8, or is not JSON
   */
  public static Json file(Path path, String label, String what, Problems problems) {
    String text = decode(bytes(path, label, what), label, what);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new JsonReading(label, parser, problems).checkedDocument();
    }
  }

  /**
   * Reads one value that a user typed outside any file; empty where it is not JSON. All of it gets
   * the given place.
   */
  public static Optional<Json> value(String text, SourceSpan place) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return Optional.of(
          new JsonReading(place.file(), parser, new Problems()).document().at(place));
    } catch (JacksonException | InputException e) {
      return Optional.empty();
    }
  }

  private Json checkedDocument() {
    try {
      return document();
    } catch (JacksonException e) {
      throw new InputException(syntaxError(e));
    }
  }

  private Json document() {
    @Nullable JsonToken first = parser.nextToken();
    if (first == null) {
      throw new InputException(
          Diagnostic.error("empty-file", "the file holds no JSON value", SourceSpan.of(label)));
    }
    Json value = value(first);
    if (parser.nextToken() != null) {
      throw new InputException(
          Diagnostic.error("bad-json", "expected the end of the file after the value", here()));
    }
    return value;
  }

  private Json value(JsonToken token) {
    SourceSpan at = here();
    return switch (token) {
      case START_OBJECT -> object(at);
      case START_ARRAY -> array(at);
      case VALUE_STRING -> new Json.Str(at, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(at, parser.getDoubleValue());
      case VALUE_TRUE -> new Json.Bool(at, true);
      case VALUE_FALSE -> new Json.Bool(at, false);
      case VALUE_NULL -> new Json.Null(at);
      default -> throw new IllegalStateException("no value starts with " + token);
    };
  }

  private Json object(SourceSpan at) {
    Map<String, Json.Member> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      SourceSpan nameAt = here();
      Json.Member member = new Json.Member(nameAt, value(parser.nextToken()));
      Json.@Nullable Member first = members.putIfAbsent(name, member);
      if (first != null) {
        problems.add(
            Diagnostic.error("double-field", "the field `" + name + "` is written twice", nameAt)
                .withHint(new Hint("the first one is here", first.at())));
      }
    }
    return new Json.Obj(at, members);
  }

  private Json array(SourceSpan at) {
    List<Json> items = new ArrayList<>();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      items.add(value(token));
      token = parser.nextToken();
    }
    return new Json.Arr(at, items);
  }

  private SourceSpan here() {
    return span(parser.currentTokenLocation());
  }

  private SourceSpan span(TokenStreamLocation location) {
    return location.getLineNr() < 1
        ? SourceSpan.of(label)
        : new SourceSpan(label, location.getLineNr(), Math.max(0, location.getColumnNr()));
  }

  private Diagnostic syntaxError(JacksonException fault) {
    @Nullable TokenStreamLocation told = fault.getLocation();
    SourceSpan place = span(told == null ? parser.currentLocation() : told);
    if (fault instanceof StreamConstraintsException) {
      return Diagnostic.error(
          "json-limits",
          "the JSON goes over a limit of " + MAX_DEPTH + " levels or a thousand digits",
          place);
    }
    return Diagnostic.error(
        "bad-json", "this is not JSON: " + SyntaxWords.of(fault.getOriginalMessage()), place);
  }

  private static byte[] bytes(Path path, String label, String what) {
    SourceSpan whole = SourceSpan.of(label);
    String missing = "no-" + what + "-file";
    if (!Files.exists(path)) {
      throw new InputException(
          Diagnostic.error(missing, "there is no such " + what + " file", whole));
    }
    if (!Files.isRegularFile(path)) {
      throw new InputException(
          Diagnostic.error(missing, "expected a " + what + " file, found a folder", whole));
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        String message = "the " + what + " is larger than the limit of 1 megabyte";
        throw new InputException(Diagnostic.error("file-too-large", message, whole));
      }
      return bytes;
    } catch (IOException e) {
      throw new InputException(
          Diagnostic.error("unreadable-file", "the " + what + " file cannot be read", whole));
    }
  }

  private static String decode(byte[] bytes, String label, String what) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      String message = "the " + what + " file is not UTF-8 text";
      throw new InputException(Diagnostic.error("not-utf-8", message, SourceSpan.of(label)));
    }
  }
}
