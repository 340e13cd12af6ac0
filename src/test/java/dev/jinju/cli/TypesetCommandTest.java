package dev.jinju.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.jinju.cli.terminal.ExitCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TypesetCommandTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void linesAreWhatAPersonReads() {
    Cli.Result result = Cli.launch("typeset", "--text", "走得慢，才看得见。", "--width", "5");
    assertThat(result.out()).isEqualTo("走得慢，\n才看得见。\n");
  }

  @Test
  void everyRequestIsAnsweredInOrder() {
    List<JsonNode> answers =
        answers(
            """
            {"id":"a","text":"他说：“你好。”OpenAI很好","width":8}
            {"id":"b","text":"走","width":null}
            """);
    assertThat(answers).extracting(a -> a.get("id").stringValue()).containsExactly("a", "b");
    JsonNode first = answers.get(0);
    assertThat(first.get("lines")).hasSize(2);
    assertThat(first.get("lines").get(0).get("text").stringValue()).isEqualTo("他说：“你好。”");
    assertThat(first.get("gaps").get(0).get("offset").intValue()).isEqualTo(14);
    assertThat(first.get("halved")).isNotEmpty();
    assertThat(answers.get(1).get("lines")).hasSize(1);
  }

  @Test
  void aSmallerSizeIsTakenWhenItMayBe() {
    String text = "\"text\":\"走得慢才看得见的街\",\"width\":4.4";
    JsonNode fixed = answers("{%s}".formatted(text)).get(0);
    JsonNode free = answers("{%s,\"minScale\":0.8}".formatted(text)).get(0);
    assertThat(fixed.get("scale").doubleValue()).isEqualTo(1);
    assertThat(free.get("scale").doubleValue()).isBetween(0.8, 1.0);
  }

  @Test
  void columnsAreSetWithFiguresInOneCell() {
    String request = "\"text\":\"等了14个月，“好。”共100个\",\"writingMode\":\"vertical-rl\"";
    JsonNode two = answers("{%s}".formatted(request)).get(0);
    JsonNode three = answers("{%s,\"textCombineUpright\":\"digits 3\"}".formatted(request)).get(0);
    JsonNode none = answers("{%s,\"textCombineUpright\":\"none\"}".formatted(request)).get(0);
    assertThat(width(three)).as("100 in one em").isCloseTo(13.0 - 1, within(0.001));
    assertThat(width(two)).as("100 on its side").isGreaterThan(width(three));
    assertThat(width(none)).as("gaps around 14").isGreaterThan(width(two));
    assertThat(three.get("gaps")).isEmpty();
    assertThat(three.get("halved").toString()).isEqualTo("[7,9]");
    assertThat(none.get("gaps")).hasSize(4);
  }

  private static double width(JsonNode answer) {
    return answer.get("lines").get(0).get("width").doubleValue();
  }

  @Test
  void aRequestThatMakesNoSenseIsAnsweredByItsFault() {
    Cli.Result result =
        Cli.launchWith(
            "{\"text\":\"走\",\"widht\":3}\n{\"text\":7}\n[]\n{\"text\":\n{\"text\":\"走\"}\n",
            "typeset",
            "--jsonl");
    assertThat(result.code()).isEqualTo(ExitCode.PARTLY);
    assertThat(result.outLines()).hasSize(5);
    assertThat(result.outLines().subList(0, 4))
        .allSatisfy(line -> assertThat(line).contains("\"error\":{"));
    assertThat(result.outLines().get(0)).contains("did you mean `width`?", "\"line\":1");
    assertThat(result.outLines().get(1)).contains("expected a string for `text` but found `7`");
    assertThat(result.outLines().get(4)).contains("\"lines\":[");
  }

  @Test
  void readingsAreSetAndTheTextStaysPlain() {
    JsonNode answer =
        answers(
                """
                {"text":"漢字","lang":"ja","ruby":[{"start":0,"end":2,"text":"かんじ"}]}
                """)
            .get(0);
    assertThat(answer.get("breaks")).isEmpty();
    JsonNode line = answer.get("lines").get(0);
    assertThat(line.get("text").stringValue()).isEqualTo("漢字");
    JsonNode ruby = line.get("ruby").get(0);
    assertThat(ruby.get("text").stringValue()).isEqualTo("かんじ");
    assertThat(ruby.get("left").doubleValue()).isBetween(0.0, 0.2);
    assertThat(ruby.get("right").doubleValue()).isBetween(1.8, 2.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "[7]",
        "[{\"start\":0,\"end\":3,\"text\":\"かんじ\"}]",
        "[{\"start\":1,\"end\":1,\"text\":\"じ\"}]",
        "[{\"start\":0,\"end\":1,\"text\":\"\"}]",
        "[{\"start\":0,\"end\":1,\"text\":\"かん\",\"size\":1}]",
        "[{\"start\":1,\"end\":2,\"text\":\"じ\"},{\"start\":0,\"end\":1,\"text\":\"かん\"}]"
      })
  void readingsThatHaveNoPlaceAreAFault(String ruby) {
    Cli.Result result =
        Cli.launchWith("{\"text\":\"漢字\",\"ruby\":" + ruby + "}\n", "typeset", "--jsonl");
    assertThat(result.code()).isEqualTo(ExitCode.PARTLY);
    assertThat(result.out()).contains("each within the text for `ruby` but found");
  }

  private static List<JsonNode> answers(String requests) {
    Cli.Result result = Cli.launchWith(requests, "typeset", "--jsonl");
    assertThat(result.code()).as(result.out()).isZero();
    return result.outLines().stream().map(MAPPER::readTree).toList();
  }
}
