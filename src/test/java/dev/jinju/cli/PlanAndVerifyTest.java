package dev.jinju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A plan, from choosing through an edit by hand to cards, and the proof that they say what was
 * said.
 */
class PlanAndVerifyTest {
  private static final String EPISODE =
      """
      # 慢一点，才看得见

      ## 亮点

      - 每天走 8,000 步的人，平均多睡 **47 分钟**。
      - 走路时想出的办法，比坐着多 60%。

      ## 详细对话

      林溪：你为什么每天走路上班？
      周野：因为走路的时候，你永远**不会错过**一条街。最难的不是走得远，而是走得慢。
      """;

  private static final JsonMapper MAPPER = new JsonMapper();

  @TempDir Path folder;
  private Path episode;
  private Path plan;
  private Path out;

  @BeforeEach
  void files() throws IOException {
    episode = Files.writeString(folder.resolve("walk.md"), EPISODE);
    plan = folder.resolve("plan.json");
    out = folder.resolve("out");
  }

  @Test
  void aPlanIsRenderedInItsOwnOrder() throws IOException {
    pick();
    List<String> ids = new ArrayList<>();
    edit(picks -> picks.forEach(pick -> ids.add(0, pick.get("id").stringValue())), true);
    render();
    assertThat(manifest().get("cards"))
        .extracting(card -> card.get("id").stringValue())
        .containsExactlyElementsOf(ids)
        .contains("cover");
    assertThat(verify().code()).isZero();
  }

  @Test
  void aBreakByHandIsKeptAndIsNoEdit() throws IOException {
    plan("{\"id\":\"t2\",\"text\":\"因为走路的时候，\\n你永远不会错过一条街。\"}");
    render();
    JsonNode card = manifest().at("/cards/0");
    assertThat(card.get("text").stringValue()).isEqualTo("因为走路的时候，\n你永远不会错过一条街。");
    assertThat(card.has("edited")).isFalse();
    assertThat(card.at("/proof/0/start").intValue()).isZero();
    assertThat(card.at("/proof/0/end").intValue()).isEqualTo(19);
    assertThat(verify().out())
        .isEqualTo("1 card and 1 file of 1 episode are as they were written\n");
  }

  @Test
  void otherWordsAreMarkedAsEdited() throws IOException {
    plan("{\"id\":\"t2\",\"text\":\"走路的时候，不会错过一条街。\"}");
    Cli.Result told = render("--json");
    assertThat(told.out()).contains("\"edited\":true");
    assertThat(manifest().at("/cards/0/edited").booleanValue()).isTrue();
    assertThat(verify().out()).endsWith(", 1 with words changed by hand\n");
  }

  @Test
  void aBulletBecomesAStatAndAnAnswerGetsItsQuestion() throws IOException {
    plan("{\"id\":\"h1\",\"kind\":\"stat\"},{\"id\":\"t2\",\"kind\":\"exchange\"}");
    render();
    assertThat(manifest().get("cards"))
        .extracting(card -> card.get("id").stringValue() + " " + card.get("kind").stringValue())
        .containsExactly("h1.stat stat", "t1+t2 exchange");
    assertThat(manifest().at("/cards/1/question").stringValue()).startsWith("你为什么");
    assertThat(verify().code()).isZero();
  }

  @Test
  void quotesOfAnArticleStandInTheirSections() throws IOException {
    Files.writeString(
        episode,
        """
        # The Quiet Harbour

        ## Before dawn

        The old harbour wakes at four. Nobody ever owns the sea; we only borrow it for a while.

        ## 一笔账

        速度永远不会让你更自由，只会让你更早到达别人定好的地方。
        """);
    plan("{\"id\":\"s1.q2\"},{\"id\":\"s2.q1\"},{\"id\":\"s1.q1\",\"text\":\"at four\"}");
    render();
    JsonNode cards = manifest().get("cards");
    assertThat(cards)
        .extracting(card -> card.at("/proof/0/source").stringValue())
        .containsExactly("s1", "s2", "s1");
    assertThat(cards.at("/0/proof/0/start").intValue()).isEqualTo(31);
    assertThat(cards.at("/0").has("speaker")).isFalse();
    assertThat(cards.at("/2").has("edited")).isFalse();
    assertThat(verify().out())
        .isEqualTo("3 cards and 3 files of 1 episode are as they were written\n");
    Files.writeString(episode, Files.readString(episode).replace("borrow", "lend"));
    assertThat(verify().code()).isEqualTo(1);
  }

  @Test
  void aTitleBrokenByHandStaysTheCoversTitle() throws IOException {
    plan("{\"id\":\"cover\",\"text\":\"慢一点，\\n才看得见\"}");
    render();
    assertThat(manifest().at("/cards/0/text").stringValue()).isEqualTo("慢一点，\n才看得见");
    assertThat(manifest().at("/cards/0").has("edited")).isFalse();
    assertThat(verify().code()).isZero();
  }

  @Test
  void aPlanThatSomebodyEditedIsNotOverwritten() throws IOException {
    pick();
    assertThat(pickInto().code()).as("the same plan again").isZero();
    Files.writeString(plan, "{}");
    Cli.Result again = pickInto();
    assertThat(again.code()).isEqualTo(4);
    assertThat(again.err()).contains("which may be a plan that somebody edited");
    assertThat(Files.readString(plan)).isEqualTo("{}");
  }

  @Test
  void aWordThatDiffersIsToldWithItsCard() throws IOException {
    plan("{\"id\":\"t2\"},{\"id\":\"h1\"}");
    render();
    change(out.resolve("walk/manifest.json"), "最难的不是走得远", "最难的是走得远");
    Cli.Result result = verify();
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("the words of the card `t2`").doesNotContain("`h1`");
  }

  @Test
  void aSourceThatChangedIsTold() throws IOException {
    plan("{\"id\":\"t2\"},{\"id\":\"h1\"}");
    render();
    change(episode, "60%", "61%");
    Cli.Result other = verify();
    assertThat(other.code()).isEqualTo(1);
    assertThat(other.err()).contains("walk.md: error: the episode is not the one");
    assertThat(other.err()).doesNotContain("the words of the card");
    change(episode, "47 分钟", "48 分钟");
    assertThat(verify().err()).contains("the words of the card `h1`");
  }

  @Test
  void aCreditToSomebodyElseIsTold() throws IOException {
    plan("{\"id\":\"t2\"}");
    render();
    change(out.resolve("walk/manifest.json"), "\"speaker\": \"周野\"", "\"speaker\": \"林溪\"");
    assertThat(verify().err()).contains("are not credited to who says them");
  }

  @Test
  void filesAreComparedWithTheirHashes() throws IOException {
    plan("{\"id\":\"t2\"},{\"id\":\"h1\"}");
    render();
    Files.writeString(out.resolve("walk/portrait/01-t2-dialogue.svg"), "<svg/>");
    Files.delete(out.resolve("walk/portrait/02-h1-highlight.svg"));
    Cli.Result result = verify("--json");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("\"code\":\"changed-file\"", "\"code\":\"missing-file\"")
        .endsWith(
            "{\"summary\":{\"manifests\":1,\"cards\":2,\"files\":2,\"edited\":0,\"failed\":2}}\n");
  }

  @Test
  void aManifestCannotLeadOutOfItsFolder() throws IOException {
    plan("{\"id\":\"t2\"}");
    render();
    change(out.resolve("walk/manifest.json"), "portrait/01", "../../portrait/01");
    assertThat(verify().err()).contains("which is not below its folder");
  }

  @Test
  void anEpisodeThatWasMovedCanBeNamed() throws IOException {
    plan("{\"id\":\"t2\"}");
    render();
    Path moved = Files.move(episode, folder.resolve("moved.md"));
    assertThat(verify().code()).isEqualTo(1);
    assertThat(verify("--episode", moved.toString()).code()).isZero();
  }

  @Test
  void aFolderWithoutCardsIsBadInput() {
    Cli.Result result = Cli.launch("verify", folder.toString());
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("there is no `manifest.json`");
  }

  private void pick() {
    Cli.Result result = pickInto();
    assertThat(result.code()).as(result.err()).isZero();
  }

  private Cli.Result pickInto() {
    return Cli.launch("pick", "--episode", episode.toString(), "--plan", plan.toString());
  }

  private void plan(String picks) throws IOException {
    Files.writeString(plan, "{\"episode\":\"walk.md\",\"picks\":[" + picks + "]}");
  }

  private void edit(java.util.function.Consumer<JsonNode> change, boolean reversed)
      throws IOException {
    ObjectNode root = (ObjectNode) MAPPER.readTree(Files.readString(plan));
    change.accept(root.get("picks"));
    if (reversed) {
      List<JsonNode> picks = new ArrayList<>();
      root.get("picks").forEach(pick -> picks.add(0, pick));
      root.putArray("picks").addAll(picks);
    }
    Files.writeString(plan, MAPPER.writeValueAsString(root));
  }

  private Cli.Result render(String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "render", "--plan", plan.toString(), "--format", "svg", "--out", out.toString()));
    args.addAll(List.of(more));
    Cli.Result result = Cli.launch(args.toArray(new String[0]));
    assertThat(result.code()).as(result.err()).isZero();
    return result;
  }

  private Cli.Result verify(String... more) {
    List<String> args = new ArrayList<>(List.of("verify", out.toString()));
    args.addAll(List.of(more));
    return Cli.launch(args.toArray(new String[0]));
  }

  private JsonNode manifest() throws IOException {
    return MAPPER.readTree(Files.readString(out.resolve("walk/manifest.json")));
  }

  private static void change(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }
}
