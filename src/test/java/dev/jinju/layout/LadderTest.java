package dev.jinju.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.Warned;
import dev.jinju.layout.Fit.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is done so that a quote fits, in its order. The quote has a room of 1000 by 1000 px, which
 * holds 6 lines at 100 px, 8 at 80 px, and 9 at 80 px as close together as Han characters bear.
 */
class LadderTest {
  @TempDir Path folder;

  private LaidCard lay(Card card, String quoteRole, String layout) {
    String style =
        """
        { "text": {
            "quote": { "size": 100, "minSize": 80, "lineHeight": 1.5, %s },
            "label": { "size": 40, "maxLines": 1, "overflow": "ellipsis" } },
          "layout": %s }
        """
            .formatted(quoteRole, layout);
    Warned<LaidCard> laid = Designs.LAYOUT.layout(card, Designs.written(folder, style));
    assertThat(laid.warnings()).isEmpty();
    return laid.value();
  }

  private LaidCard lay(Card card, String overflow) {
    return lay(
        card,
        "\"overflow\": \"" + overflow + "\"",
        "{ \"stack\": \"column\", \"padding\": 40, \"children\": [{ \"text\": \"{quote}\", \"grow\": 1 }] }");
  }

  private static Card lines(String id, int count) {
    String quote = Stream.generate(() -> "一二三四").limit(count).collect(Collectors.joining("\n"));
    return Designs.card(id, quote);
  }

  private static String quote(LaidCard laid) {
    return laid.card().slot("quote").text();
  }

  @Test
  void whatFitsAtThePreferredSizeTakesNoStep() {
    Fit fit = lay(lines("t1", 6), "shrink-then-split").fit().main();
    assertThat(fit).isEqualTo(new Fit("quote", 1, 1.5, 6, List.of()));
  }

  @Test
  void smallerLettersComeFirst() {
    Fit fit = lay(lines("t1", 8), "shrink-then-split").fit().main();
    assertThat(fit.steps()).containsExactly(Step.SMALLER);
    assertThat(fit.scale()).isBetween(0.8, 0.99);
    assertThat(fit.leading()).isEqualTo(1.5);
  }

  @Test
  void closerLinesComeNext() {
    Fit fit = lay(lines("t1", 9), "shrink-then-split").fit().main();
    assertThat(fit.steps()).containsExactly(Step.SMALLER, Step.TIGHTER_LEADING);
    assertThat(fit.scale()).isEqualTo(0.8);
    assertThat(fit.leading()).isBetween(1.35, 1.3889);
  }

  @Test
  void aRoleSaysHowCloseLinesMayCome() {
    String layout = "{ \"text\": \"{quote}\", \"padding\": 40 }";
    Fit fit = lay(lines("t1", 11), "\"minLineHeight\": 1.1", layout).fit().main();
    assertThat(fit.steps()).containsExactly(Step.SMALLER, Step.TIGHTER_LEADING);
    assertThatThrownBy(() -> lay(lines("t1", 9), "\"minLineHeight\": 2", layout))
        .isInstanceOf(InputException.class);
  }

  @Test
  void westernLinesBearLessLeadingThanHanButNoMoreThanTheStyleLookedFor() {
    String layout = "{ \"text\": \"{quote}\", \"padding\": 40 }";
    String western = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine";
    Card nine = Designs.card("t1", CardKind.DIALOGUE, "en", western, Map.of());
    Card ten = Designs.card("t1", CardKind.DIALOGUE, "en", western + "\nten", Map.of());
    String role = "\"font\": \"Noto Sans\", \"sizes\": [[80, 1.4]]";
    assertThat(lay(ten, role, layout).fit().main().leading()).isBetween(1.232, 1.25);
    assertThat(lay(nine, role, layout).fit().main().leading()).isBetween(1.35, 1.389);
    assertThatThrownBy(() -> lay(lines("t1", 10), role, layout)).isInstanceOf(InputException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"shrink-then-split", "split", "shrink", "ellipsis"})
  void aShorterPassageComesBeforeAllThatHarmsTheWords(String overflow) {
    Card whole =
        lines("t1", 12)
            .withShorter(List.of(lines("t1.s1-3", 11), lines("t1.s2", 3), lines("t1.s1", 2)));
    LaidCard laid = lay(whole, overflow);
    assertThat(laid.fit().passage()).isEqualTo("t1.s2");
    assertThat(laid.fit().main().steps()).containsExactly(Step.SHORTER_PASSAGE);
    assertThat(laid.card().id()).isEqualTo("t1");
    assertThat(quote(laid)).isEqualTo("一二三四\n一二三四\n一二三四");
    assertThat(laid.frames()).hasSize(1);
    assertThat(laid.frames().get(0).meta().alt()).isEqualTo(quote(laid));
  }

  @Test
  void wordsThatFitAreNeverShortened() {
    LaidCard laid = lay(lines("t1", 9).withShorter(List.of(lines("t1.s1", 2))), "split");
    assertThat(laid.fit().passage()).isNull();
    assertThat(laid.fit().main().lines()).isEqualTo(9);
  }

  @Test
  void aStyleThatAsksForAnErrorGetsIt() {
    Card whole = lines("t1", 12).withShorter(List.of(lines("t1.s1", 2)));
    assertThatThrownBy(() -> lay(whole, "error")).isInstanceOf(InputException.class);
  }

  @Test
  void aLineWithoutShorterPassagesBecomesCardsOfOneSize() {
    String first = "这句话不短也不长，正好能占满一行多一点点的地方。";
    LaidCard laid = lay(Designs.card("t1", first.repeat(5) + "好。"), "shrink-then-split");
    assertThat(laid.frames()).hasSize(2);
    assertThat(laid.fit().main().steps()).contains(Step.SPLIT).doesNotContain(Step.SHORTER_PASSAGE);
    assertThat(laid.fit().parts()).extracting(Fit::scale).containsOnly(laid.fit().main().scale());
    assertThat(laid.fit().main().lines())
        .isEqualTo(laid.fit().parts().stream().mapToInt(Fit::lines).sum());
    String read = laid.frames().stream().map(f -> f.meta().alt()).collect(Collectors.joining());
    assertThat(read).isEqualTo(quote(laid));
    assertThat(laid.frames()).allSatisfy(f -> assertThat(f.meta().alt()).endsWith("。"));
  }

  @Test
  void linesByHandAreSplitBetweenLines() {
    LaidCard laid = lay(lines("t1", 20), "shrink-then-split");
    assertThat(laid.frames())
        .hasSizeBetween(3, 4)
        .allSatisfy(f -> assertThat(f.meta().alt().lines()).containsOnly("一二三四"));
  }

  @Test
  void partsAreNumbered() {
    LaidCard laid =
        lay(
            lines("t1", 12),
            "\"overflow\": \"shrink-then-split\"",
            """
            { "stack": "column", "padding": 40, "children": [
              { "text": "{quote}", "grow": 1 },
              { "text": "{part}/{parts}", "role": "label", "when": "{parts}" } ] }
            """);
    List<String> read = new ArrayList<>();
    laid.frames().forEach(f -> read.add(f.meta().alt().lines().reduce((a, b) -> b).orElse("")));
    assertThat(read).containsExactly("1/2", "2/2");
  }

  @Test
  void theEndIsCutOnlyWhereTheStyleDeclaresIt() {
    LaidCard laid = lay(lines("t1", 12), "ellipsis");
    assertThat(laid.fit().main().steps())
        .containsExactly(Step.SMALLER, Step.TIGHTER_LEADING, Step.ELLIPSIS);
    assertThat(laid.frames()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"shrink", "error"})
  void anErrorNamesSlotCardCanvasAndLine(String overflow) {
    assertThatThrownBy(() -> lay(lines("t1", 12), overflow))
        .isInstanceOfSatisfying(
            InputException.class,
            e -> {
              Diagnostic error = e.diagnostics().get(0);
              assertThat(error.code()).isEqualTo("text-does-not-fit");
              assertThat(error.span()).hasToString("a.md:12");
              assertThat(error.message())
                  .contains("role `quote`", "card `t1`", "canvas `square`", "style `own`");
            });
  }

  @Test
  void stepsOfOtherTextsAreToldToo() {
    Card card =
        Designs.card("t1", CardKind.DIALOGUE, "zh-Hans", "难。", Map.of("title", "很长的名字".repeat(12)));
    LaidCard laid =
        lay(
            card,
            "\"overflow\": \"split\"",
            """
            { "stack": "column", "padding": 40, "children": [
              { "text": "{quote}", "grow": 1 }, { "text": "{title}", "role": "label" } ] }
            """);
    assertThat(laid.fit().main().steps()).isEmpty();
    assertThat(laid.fit().others())
        .containsExactly(new Fit("label", 1, 1.5, 1, List.of(Step.ELLIPSIS)));
  }

  @Test
  void textPushedOutOfItsStackIsAnErrorAndNotDrawn() {
    String layout =
        """
        { "stack": "column", "children": [
          { "spacer": 900 }, { "text": "{quote}", "shrink": 0 } ] }
        """;
    assertThat(lay(lines("t1", 1), "\"overflow\": \"error\"", layout).frames()).hasSize(1);
    assertThatThrownBy(() -> lay(lines("t1", 2), "\"overflow\": \"error\"", layout))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("role `quote` of card `t1` does not fit");
  }

  @Test
  void whatAStyleKeepsTogetherStaysOnOneLine() {
    Card card = Designs.card("t1", "他说起那一年的火箭实验室的故事");
    String layout = "{ \"text\": \"{quote}\", \"padding\": [40, 140] }";
    String kept = "\"typography\": { \"keepTogether\": [\"年的火箭\"] }";
    String loose = "\"typography\": { \"keepTogether\": [] }";
    assertThat(onOneLine("年的火箭", lay(card, loose, layout))).isFalse();
    assertThat(onOneLine("年的火箭", lay(card, kept, layout))).isTrue();
  }

  private static boolean onOneLine(String words, LaidCard laid) {
    return Inks.of(laid.frames().get(0)).stream()
        .flatMap(ink -> ink.lines().stream())
        .anyMatch(line -> line.contains(words));
  }
}
