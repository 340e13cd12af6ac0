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
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code fonts.json}, the list of the bundled faces; opens none of them. */
final class Catalogue {
  static final String NAME = "fonts.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;
  private final String file;
  private final List<FaceEntry> faces = new ArrayList<>();
  private final List<Diagnostic> faults = new ArrayList<>();
  private @Nullable Path emoji;

  private Catalogue(Path folder) {
    this.folder = folder;
    this.file = folder.resolve(NAME).toString();
  }

  /** A face as the file writes it; what only people read is left out. */
  private record Face(
      @Nullable String family,
      @Nullable Integer weight,
      @Nullable String style,
      @Nullable String file,
      @Nullable List<String> languages) {}

  private record Emoji(@Nullable String file) {}

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
    try (JsonParser parser = JSON.createParser(file)) {
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
          add(parser.readValueAs(Face.class), where);
        }
      } else if (name.equals("emoji")) {
        TokenStreamLocation where = parser.currentTokenLocation();
        @Nullable String path = parser.readValueAs(Emoji.class).file();
        emoji = path == null ? null : inside(path, where);
      } else {
        parser.skipChildren();
      }
    }
  }

  private void add(Face face, TokenStreamLocation where) {
    String family = face.family();
    Integer weight = face.weight();
    String path = face.file();
    if (family == null || family.isBlank() || path == null || weight == null) {
      fault("a face needs a `family`, a `weight` and a `file`", where);
      return;
    }
    if (weight < 1 || weight > 1000) {
      fault("expected a weight from 1 to 1000, found `" + weight + "`", where);
      return;
    }
    Path file = inside(path, where);
    if (file == null) {
      return;
    }
    if (!Files.isRegularFile(file)) {
      faults.add(
          FontFile.missing(file)
              .withHint("unpack the folder `fonts` again, or remove the face from the list"));
      return;
    }
    boolean italic = face.style() != null && !face.style().equals("normal");
    List<String> languages = face.languages() == null ? List.of() : face.languages();
    faces.add(new FaceEntry(family, weight, italic, file, 0, languages));
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
