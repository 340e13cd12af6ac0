package dev.jinju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where a brand is looked for, and where it shows outside the pictures. */
class BrandOptionTest {
  private static final String EPISODE =
      """
      ---
      guest: 周野
      guestRole: 记者
      tags: [走路, 城市]
      ---

      # 慢一点，才看得见

      ## 详细对话

      林溪：你为什么每天走路上班？
      周野：因为走路的时候，你永远不会错过一条街。最难的不是走得远，而是走得慢。
      """;

  private static final String BRAND =
      """
      { "show": "街上", "handle": "@jieshang", "logo": { "light": "ink.svg", "dark": "white.svg" },
        "tokens": { "accent": "#0a7b6c" }, "hashtags": ["播客", "#走路"],
        "speakers": { "周野": { "name": "周野先生", "avatar": "zhou.svg" } } }
      """;

  @TempDir Path folder;
  private Path episode;
  private Path out;

  @BeforeEach
  void files() throws IOException {
    episode = Files.writeString(folder.resolve("talk.md"), EPISODE);
    out = folder.resolve("out");
    Files.createDirectory(folder.resolve("house"));
    brand(folder.resolve("house"));
  }

  @Test
  void theBrandBesideTheEpisodeIsTaken() throws IOException {
    brand(folder);
    assertThat(render("--style", "ink,midnight").code()).isZero();
    assertThat(inputs())
        .contains("brand brand.json", "picture ink.svg", "picture white.svg", "picture zhou.svg");
    assertThat(inputs().get(1)).isEqualTo("brand brand.json");
  }

  @Test
  void theBrandThatIsAskedForIsTakenInPlaceOfIt() throws IOException {
    Files.writeString(folder.resolve("brand.json"), "{ \"handle\": \"@other\" }");
    assertThat(render("--brand", folder.resolve("house/brand.json").toString()).code()).isZero();
    assertThat(captions()).contains("@jieshang").doesNotContain("@other");
  }

  @Test
  void withoutOneThereIsNone() throws IOException {
    assertThat(render().code()).isZero();
    assertThat(inputs()).noneMatch(input -> input.startsWith("brand ")).hasSizeGreaterThan(2);
  }

  @Test
  void thePostNamesShowHandleAndPersonAndBeginsWithTheBrandsHashtags() throws IOException {
    brand(folder);
    render();
    assertThat(captions())
        .contains("—— 周野先生\n\n街上 · @jieshang · 慢一点，才看得见\n\n#播客 #走路 #城市 #街上 #周野先生\n");
  }

  @Test
  void theManifestTellsTheShowAndTheName() throws IOException {
    brand(folder);
    render();
    JsonNode manifest = manifest();
    assertThat(manifest.at("/episode/show").stringValue()).isEqualTo("街上");
    assertThat(manifest.at("/cards/0/speaker").stringValue()).isEqualTo("周野先生");
    assertThat(manifest.toString()).doesNotContain(folder.toString());
  }

  @Test
  void tokensOfTheBrandColourTheCardsAndSetWinsOverThem() throws IOException {
    brand(folder);
    render();
    assertThat(card()).contains("#0a7b6c").doesNotContain("#b02a18");
    render("--set", "tokens.accent=#987654");
    assertThat(card()).contains("#987654").doesNotContain("#0a7b6c");
  }

  @Test
  void episodesOfTwoFoldersHaveTheBrandThatLiesBesideEach() throws IOException {
    brand(folder);
    Path second = Files.createDirectory(folder.resolve("second"));
    Path other = Files.writeString(second.resolve("walk.md"), EPISODE);
    Files.writeString(
        second.resolve("brand.json"),
        "{ \"handle\": \"@other\", \"tokens\": { \"accent\": \"#345678\" } }");
    Cli.Result result =
        Cli.launch(
            args(
                "render", episode.toString(), other.toString(), "--pick", "t2", "--format", "svg"));
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(card()).contains("#0a7b6c").doesNotContain("#345678");
    assertThat(Files.readString(out.resolve("walk/portrait/01-t2-dialogue.svg")))
        .contains("#345678")
        .doesNotContain("#0a7b6c");
  }

  @Test
  void pickShowsTheNamesOfTheCardsAndFindsPeopleByThem() throws IOException {
    String brand = brand(folder.resolve("house")).toString();
    Cli.Result table = Cli.launch("pick", "--episode", episode.toString(), "--brand", brand);
    assertThat(table.out()).contains("周野先生");
    Cli.Result json =
        Cli.launch(
            "pick", "--json", "--episode", episode.toString(), "--brand", brand, "--speaker", "先生");
    assertThat(json.code()).as(json.err()).isZero();
    assertThat(new JsonMapper().readTree(json.out()).get("picks"))
        .isNotEmpty()
        .allSatisfy(pick -> assertThat(pick.get("speaker").stringValue()).isEqualTo("周野先生"));
  }

  private static Path brand(Path folder) throws IOException {
    Path art = Golden.corpus("brand").resolve("good");
    Files.writeString(folder.resolve("ink.svg"), Golden.read(art.resolve("logo-ink.svg")));
    Files.writeString(folder.resolve("white.svg"), Golden.read(art.resolve("logo-white.svg")));
    Files.writeString(folder.resolve("zhou.svg"), Golden.read(art.resolve("logo-ink.svg")));
    return Files.writeString(folder.resolve("brand.json"), BRAND);
  }

  private Cli.Result render(String... more) {
    List<String> args =
        new ArrayList<>(List.of(episode.toString(), "--pick", "t2", "--format", "svg"));
    args.addAll(List.of(more));
    return Cli.launch(args("render", args.toArray(new String[0])));
  }

  private String[] args(String command, String... more) {
    return Stream.concat(Stream.of(command, "--out", out.toString(), "--episode"), Stream.of(more))
        .toArray(String[]::new);
  }

  private String card() throws IOException {
    return Files.readString(out.resolve("talk/portrait/01-t2-dialogue.svg"));
  }

  private String captions() throws IOException {
    return Files.readString(out.resolve("talk/captions.md"));
  }

  private JsonNode manifest() throws IOException {
    return new JsonMapper().readTree(Files.readString(out.resolve("talk/manifest.json")));
  }

  private List<String> inputs() throws IOException {
    List<String> inputs = new ArrayList<>();
    for (JsonNode input : manifest().get("inputs")) {
      assertThat(input.get("sha256").stringValue()).hasSize(64);
      inputs.add(input.get("role").stringValue() + " " + input.get("name").stringValue());
    }
    return inputs;
  }
}
