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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code fonts.json}. */
record Catalogue(List<FaceEntry> faces, @Nullable String emoji) {
  Catalogue {
    faces = List.copyOf(faces);
  }

  static Catalogue read(Path folder) {
    Path file = folder.resolve("fonts.json");
    SourceSpan span = SourceSpan.of(file.toString());
    if (!Files.isRegularFile(file)) {
      throw new InputException(
          Diagnostic.error("missing-font", "there is no font catalogue here", span)
              .withHint("run Jinju from its own folder, with `fonts/` beside the program"));
    }
    try {
      return of(JsonMapper.builder().build().readTree(file.toFile()), span);
    } catch (JacksonException e) {
      SourceSpan at =
          e.getLocation() == null
              ? span
              : new SourceSpan(
                  file.toString(), e.getLocation().getLineNr(), e.getLocation().getColumnNr());
      throw new InputException(
          Diagnostic.error(
              "bad-json", "the font catalogue is no JSON: " + e.getOriginalMessage(), at));
    }
  }

  private static Catalogue of(JsonNode root, SourceSpan span) {
    List<FaceEntry> faces = new ArrayList<>();
    for (JsonNode face : root.path("faces")) {
      List<String> languages = new ArrayList<>();
      face.path("languages").forEach(language -> languages.add(language.asString()));
      faces.add(
          new FaceEntry(
              face.path("family").asString(""),
              face.path("weight").asInt(0),
              face.path("file").asString(""),
              languages));
    }
    boolean incomplete =
        faces.stream().anyMatch(f -> f.family().isEmpty() || f.file().isEmpty() || f.weight() <= 0);
    if (faces.isEmpty() || incomplete) {
      throw new InputException(
          Diagnostic.error(
              "bad-font-catalogue",
              "each entry of `faces` needs a family, a weight and a file, and there must be one",
              span));
    }
    JsonNode emoji = root.path("emoji").path("file");
    return new Catalogue(faces, emoji.isMissingNode() ? null : emoji.asString());
  }
}
