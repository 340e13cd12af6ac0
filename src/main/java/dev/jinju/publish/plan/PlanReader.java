package dev.jinju.publish.plan;

import dev.jinju.card.CardKind;
import dev.jinju.choose.Order;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.Nearest;
import dev.jinju.diag.SourceSpan;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads plan files: JSON with comments and trailing commas, since people edit them. The first fault
 * ends the reading.
 */
public final class PlanReader {
  /** A plan of every line of a long episode is far below. */
  private static final long MOST_BYTES = 16L << 20;

  private static final List<String> TOP = List.of("episode", "picks");
  private static final List<String> OF_PICK =
      List.of("id", "kind", "text", "question", "speaker", "edited");

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final Path file;
  private final JsonParser parser;

  private PlanReader(Path file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * Reads a plan.
   *
   * @throws InputException when it cannot be read, is no JSON, or has a field that is unknown,
   *     missing or of another kind
   */
  public static Plan read(Path file) {
    try (JsonParser parser = MAPPER.createParser(text(file))) {
      return new PlanReader(file, parser).plan();
    } catch (JacksonException e) {
      throw broken(file, e);
    }
  }

  private static String text(Path file) {
    SourceSpan at = SourceSpan.of(file.toString());
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new InputException(
            Diagnostic.error("huge-file", "a plan has at most 16 MB, and this file has more", at));
      }
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new InputException(
          Diagnostic.error("bad-encoding", "expected a plan in UTF-8, found other bytes", at));
    } catch (IOException e) {
      throw new InputException(
          Diagnostic.error("unreadable-file", "the plan cannot be read: `" + e + "`", at)
              .withHint("`pick --plan FILE` writes one"));
    }
  }

  private static InputException broken(Path file, JacksonException e) {
    @Nullable TokenStreamLocation found = e.getLocation();
    SourceSpan at =
        found == null || found.getLineNr() < 1
            ? SourceSpan.of(file.toString())
            : new SourceSpan(file.toString(), found.getLineNr(), Math.max(1, found.getColumnNr()));
    return new InputException(
        Diagnostic.error("broken-json", "this is no JSON: `" + e.getOriginalMessage() + "`", at)
            .withHint("check for a missing comma, quotation mark or bracket before this place"));
  }

  private Plan plan() {
    expect(parser.nextToken(), JsonToken.START_OBJECT, "an object with `episode` and `picks`");
    @Nullable String episode = null;
    List<Order> orders = new ArrayList<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = known(TOP);
      JsonToken value = parser.nextToken();
      if (name.equals("episode")) {
        expect(value, JsonToken.VALUE_STRING, "the path of the episode");
        episode = parser.getString();
      } else {
        expect(value, JsonToken.START_ARRAY, "a list of cards");
        orders(orders);
      }
    }
    SourceSpan end = here();
    if (parser.nextToken() != null) {
      throw fault("broken-json", "expected nothing behind the plan's object", here());
    }
    if (episode == null || episode.isBlank()) {
      throw fault("missing-field", "expected the path of an episode in `episode`", end);
    }
    if (orders.isEmpty()) {
      throw fault("missing-field", "expected at least one card in `picks`", end);
    }
    return new Plan(file.toAbsolutePath().resolveSibling(episode).normalize(), orders);
  }

  private void orders(List<Order> orders) {
    Map<String, SourceSpan> seen = new HashMap<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      SourceSpan at = here();
      expect(token, JsonToken.START_OBJECT, "an object with the `id` of a line");
      Order order = order(at);
      @Nullable SourceSpan first = seen.putIfAbsent(order.id(), at);
      if (first != null) {
        throw fault(
            "double-pick", "`" + order.id() + "` stands at line " + first.line() + " too", at);
      }
      orders.add(order);
    }
  }

  private Order order(SourceSpan at) {
    Map<String, String> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = known(OF_PICK);
      JsonToken value = parser.nextToken();
      if (name.equals("edited")) {
        // What is edited is found by comparing the words; the mark is for readers.
        expect(value.isBoolean(), "true or false");
      } else if (value != JsonToken.VALUE_NULL) {
        expect(value, JsonToken.VALUE_STRING, "a text for `" + name + "`");
        fields.put(name, parser.getString());
        if (name.equals("kind")) {
          kind(parser.getString());
        }
      }
    }
    @Nullable String id = fields.get("id");
    if (id == null || id.isBlank()) {
      throw fault("missing-field", "expected the `id` of a line, as `pick` shows it", at);
    }
    @Nullable String kind = fields.get("kind");
    return new Order(
        id,
        kind == null ? null : CardKind.ofId(kind).orElseThrow(),
        fields.get("text"),
        fields.get("question"),
        fields.get("speaker"),
        at);
  }

  private void kind(String kind) {
    List<String> kinds = Arrays.stream(CardKind.values()).map(CardKind::id).toList();
    if (!kinds.contains(kind)) {
      throw unknown("unknown-kind", "there is no kind `" + kind + "`", kind, kinds);
    }
  }

  private String known(List<String> names) {
    String name = Objects.requireNonNull(parser.currentName());
    if (!names.contains(name)) {
      throw unknown("unknown-field", "there is no field `" + name + "` here", name, names);
    }
    return name;
  }

  private InputException unknown(String code, String message, String found, List<String> names) {
    String all = names.stream().collect(Collectors.joining("`, `", "`", "`"));
    String hint =
        Nearest.to(found, names)
            .map(near -> "did you mean `" + near + "`?")
            .orElse("expected one of " + all);
    return new InputException(Diagnostic.error(code, message, here()).withHint(hint));
  }

  private void expect(@Nullable JsonToken found, JsonToken wanted, String what) {
    expect(found == wanted, what);
  }

  private void expect(boolean holds, String what) {
    if (!holds) {
      String found = parser.currentToken() == null ? "the end" : parser.getString();
      throw fault("wrong-type", "expected " + what + ", found `" + found + "`", here());
    }
  }

  private static InputException fault(String code, String message, SourceSpan at) {
    return new InputException(Diagnostic.error(code, message, at));
  }

  private SourceSpan here() {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new SourceSpan(file.toString(), at.getLineNr(), at.getColumnNr());
  }
}
