package dev.jinju.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code fonts.json} says of a file is what the file says of itself. */
class FontsFolderTest {
  private static final JsonNode LIST =
      JsonMapper.shared().readTree(Bundled.FOLDER.resolve("fonts.json").toFile());

  static final List<JsonNode> FACES = LIST.path("faces").valueStream().toList();

  @ParameterizedTest
  @FieldSource("FACES")
  void fileIsTheOneThatWasListed(JsonNode face) throws Exception {
    checkFile(face);
  }

  @ParameterizedTest
  @FieldSource("FACES")
  void nameTablesAgreeWithTheList(JsonNode face) {
    Path file = Bundled.FOLDER.resolve(face.path("file").asString());
    try (FontLibrary own = Bundled.LIBRARY.with(List.of(file))) {
      FontFace read = own.faces().get(own.faces().size() - 1);
      assertThat(read.family()).isEqualTo(face.path("family").asString());
      assertThat(read.weight()).isEqualTo(face.path("weight").asInt());
      assertThat(read.italic()).isEqualTo(!face.path("style").asString().equals("normal"));
    }
  }

  @Test
  void emojiFileIsTheOneThatWasListed() throws Exception {
    checkFile(LIST.path("emoji"));
  }

  @Test
  void libraryHasTheFacesInTheOrderOfTheList() {
    assertThat(Bundled.LIBRARY.faces())
        .extracting(FontFace::family, FontFace::weight)
        .containsExactlyElementsOf(
            FACES.stream()
                .map(
                    face ->
                        org.assertj.core.groups.Tuple.tuple(
                            face.path("family").asString(), face.path("weight").asInt()))
                .toList());
  }

  @Test
  void idsAreUnique() {
    assertThat(Bundled.LIBRARY.faces()).extracting(FontFace::id).doesNotHaveDuplicates();
  }

  private static void checkFile(JsonNode entry) throws Exception {
    byte[] bytes = Files.readAllBytes(Bundled.FOLDER.resolve(entry.path("file").asString()));
    assertThat(bytes).hasSize(entry.path("bytes").asInt());
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    assertThat(HexFormat.of().formatHex(digest)).isEqualTo(entry.path("sha256").asString());
    assertThat(Bundled.FOLDER.resolve(entry.path("licenceFile").asString())).isNotEmptyFile();
    assertThat(entry.path("licence").asString()).isNotBlank();
  }
}
