package dev.jinju.font;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads {@code fonts.json}, the list of the bundled faces; opens none of them. Token by token,
 * since every start of the program waits for it and binding to classes would take a hundred times
 * longer.
 */
final class Catalogue {
  static final String NAME = "fonts.json";
  private static final JsonFactory JSON = new JsonFactory();

  private final Path folder;
  private final String file;
  private final List<FaceEntry> faces = new ArrayList<>();
  private final List<Diagnostic> faults = new ArrayList<>();
  private @Nullable Path emoji;

  private Catalogue(Path folder) {
    this.folder = folder;
    this.file = folder.resolve(NAME).toString();
  }

  /** What the file says of one face, as far as it was read; what only people read is left out. */
  private static final class Draft {
    @Nullable String family;
    @Nullable String file;
    String style = "normal";
    int weight;
    final List<String> languages = new ArrayList<>();
  }

  /**
   * @throws InputException with every fault found: in the list itself, and files that are missing
   */
  static Catalogue read(Path folder) {
    Catalogue catalogue = new Catalogue(folder);
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      throw new InputException(
          Diagnostic.error(
                  "no-fonts", "there is no list of fonts here", SourceSpan.of(file.toString()))
              .withHint("the folder `fonts` belongs beside the program: unpack it again"));
    }
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), file)) {
      catalogue.readAll(parser);
    } catch (JacksonException e) {
      throw catalogue.unreadable(e);
    }
    if (catalogue.faces.isEmpty() && catalogue.faults.isEmpty()) {
      catalogue.faults.add(
          Diagnostic.error(
              "bad-font-list",
              "expected a list `faces` with at least one face",
              catalogue.at(null)));
    }
    if (!catalogue.faults.isEmpty()) {
      throw new InputException(catalogue.faults);
    }
    return catalogue;
  }

  List<FaceEntry> faces() {
    return faces;
  }

  /** The file of emoji pictures, if the list names one. */
  @Nullable Path emoji() {
    return emoji;
  }

  private void readAll(JsonParser parser) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return;
    }
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonToken value = parser.nextToken();
      if (name.equals("faces") && value == JsonToken.START_ARRAY) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          TokenStreamLocation where = parser.currentTokenLocation();
          add(draft(parser), where);
        }
      } else if (name.equals("emoji") && value == JsonToken.START_OBJECT) {
        TokenStreamLocation where = parser.currentTokenLocation();
        @Nullable String path = draft(parser).file;
        emoji = path == null ? null : inside(path, where);
      } else {
        parser.skipChildren();
      }
    }
  }

  private static Draft draft(JsonParser parser) {
    Draft draft = new Draft();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return draft;
    }
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonToken value = parser.nextToken();
      switch (name) {
        case "family" -> draft.family = parser.getValueAsString();
        case "file" -> draft.file = parser.getValueAsString();
        case "style" -> draft.style = parser.getValueAsString("normal");
        case "weight" -> draft.weight = parser.getValueAsInt(0);
        case "languages" -> {
          while (value == JsonToken.START_ARRAY && parser.nextToken() != JsonToken.END_ARRAY) {
            draft.languages.add(parser.getValueAsString(""));
            parser.skipChildren();
          }
        }
        default -> {}
      }
      parser.skipChildren();
    }
    return draft;
  }

  private void add(Draft draft, TokenStreamLocation where) {
    if (draft.family == null || draft.family.isBlank() || draft.file == null) {
      fault("a face needs a `family` and a `file`", where);
      return;
    }
    if (draft.weight < 1 || draft.weight > 1000) {
      fault("the face `" + draft.family + "` needs a `weight` from 1 to 1000", where);
      return;
    }
    Path path = inside(draft.file, where);
    if (path == null) {
      return;
    }
    if (Files.isRegularFile(path)) {
      boolean italic = !draft.style.equals("normal");
      faces.add(
          new FaceEntry(
              draft.family, Weights.only(draft.weight), italic, path, 0, draft.languages));
    } else {
      faults.add(
          FontFile.missing(path)
              .withHint("unpack the folder `fonts` again, or take the face out of the list"));
    }
  }

  private @Nullable Path inside(String path, TokenStreamLocation where) {
    Path resolved = folder.resolve(path).normalize();
    if (!resolved.startsWith(folder.normalize())) {
      fault("the file `" + path + "` lies outside the folder of fonts", where);
      return null;
    }
    return resolved;
  }

  private void fault(String message, TokenStreamLocation where) {
    faults.add(Diagnostic.error("bad-font-list", message, at(where)));
  }

  private SourceSpan at(@Nullable TokenStreamLocation where) {
    return where == null || where.getLineNr() < 1
        ? SourceSpan.of(file)
        : new SourceSpan(file, where.getLineNr(), Math.max(0, where.getColumnNr()));
  }

  private InputException unreadable(JacksonException cause) {
    InputException failure =
        new InputException(
            Diagnostic.error(
                    "bad-font-list",
                    "the list of fonts is not the JSON that was expected",
                    at(cause.getLocation()))
                .withHint(cause.getOriginalMessage()));
    failure.initCause(cause);
    return failure;
  }
}
