package dev.jinju.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.frame.FrameItem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a style may ask of the language, and the signs of a seal. */
class LanguageTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "zh-Hans, zh-Hans",
    "zh, zh-Hans",
    "zh-TW, zh-Hant",
    "yue-Hant-HK, zh-Hant",
    "ja-JP, ja",
    "ko, ko",
    "en-GB, en-GB",
    "pt, pt"
  })
  void aCardTellsItsLanguage(String tag, String told) {
    assertThat(text("{language}", tag, Map.of())).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"zh-CN, columns", "ja, columns", "ko, flat", "en, flat", "und, flat"})
  void aConditionMayAskForTheLanguage(String tag, String found) {
    Sheet sheet =
        Sheet.of(
            folder,
            "{ 'tokens': { 'columns': '{language|is:zh-Hans,zh-Hant, ja}' }, 'layout': { 'layer': ["
                + "{ 'text': 'columns', 'when': '{columns}' },"
                + "{ 'text': 'flat', 'unless': '{columns}' }] } }");
    assertThat(words(sheet.texts(tag, Map.of()))).isEqualTo(found);
  }

  @Test
  void isAsksForTheWholeText() {
    assertThat(text("{show|is:甲,乙}", "zh-Hans", Map.of("show", "乙"))).isEqualTo("乙");
    assertThat(text("{show|is:甲,乙}", "zh-Hans", Map.of("show", "甲乙"))).isEmpty();
    assertThat(text("{show|is:甲,乙}", "zh-Hans", Map.of())).isEmpty();
  }

  @Test
  void cardsOfALanguageShareABackgroundThatAsksForIt() {
    Sheet sheet =
        Sheet.of(
            folder,
            "{ 'background': [{ 'fill': '#fff' },"
                + " { 'fill': '#c00', 'when': '{language|is:ja}' },"
                + " { 'fill': '#0c0', 'unless': '{label.volume}' },"
                + " { 'fill': '#00c', 'when': '{speaker}' }], 'layout': { 'text': '{quote}' } }");
    FrameItem japanese = sheet.frame("ja", Map.of("speaker", "甲")).items().get(0);
    FrameItem english = sheet.frame("en", Map.of("speaker", "A")).items().get(0);
    assertThat(sheet.frame("ja", Map.of()).items().get(0)).isSameAs(japanese);
    assertThat(sheet.frame("en", Map.of()).items().get(0)).isSameAs(english);
    assertThat(((FrameItem.Group) japanese).items()).hasSize(2);
    assertThat(((FrameItem.Group) english).items()).hasSize(2).isNotEqualTo(japanese);
    assertThat(sheet.items("ja", Map.of("speaker", "甲"))).hasSize(3);
    assertThat(sheet.items("ja", Map.of())).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "凌晨三点, 4",
    "凌晨三点半, 4",
    "慢机器, 4",
    "余白のラジオ, 2",
    "余, 2",
    "ラジオ, 4",
    "차도겸, 4",
    "두 바퀴 연구소, 4",
    "The Wet Plant, 2",
    "20VC, 4",
    "Radiolab, 1"
  })
  void aSealHasAtMostFourSigns(String show, int signs) {
    assertThat(seal(show)).hasSize(signs);
  }

  @ParameterizedTest
  @CsvSource({
    "凌晨三点半, 凌晨三点",
    "慢机器, 慢机器印",
    "AI 炼金术, 炼金术印",
    "余白のラジオ, 余白",
    "ラジオ, ラジオ印",
    "차도겸, 차도겸인",
    "The Wet Plant, TP",
    "radiolab, R",
    "npr, NPR"
  })
  void aSealTakesHanFirstAndThenWhatThereIs(String show, String signs) {
    assertThat(seal(show)).isEqualTo(outlines(signs.codePoints().mapToObj(Character::toString)));
  }

  @Test
  void aSealOfMoreThanTwoSignsHasTwoColumns() {
    List<Double> places =
        stamp("凌晨三点", true).stream().map(s -> s.path().controlBounds().center().x()).toList();
    assertThat(places.get(0) - places.get(2)).isBetween(30.0, 50.0);
    assertThat(Math.abs(places.get(0) - places.get(1))).isLessThan(8);
  }

  @Test
  void aSealIsNotReadAloud() {
    Sheet sheet = Sheet.of(folder, "{ 'layout': { 'text': '{show|seal}' } }");
    assertThat(sheet.frame("zh-Hans", Map.of("show", "慢机器")).meta().alt()).isEmpty();
  }

  /** The signs of a seal by their outlines, moved to one place. */
  private List<List<Long>> seal(String show) {
    return stamp(show, false).stream().map(LanguageTest::size).toList();
  }

  private List<FrameItem.Shape> stamp(String show, boolean vertical) {
    return sealSheet("{show|seal}", vertical).items("zh-Hans", Map.of("show", show)).stream()
        .map(FrameItem.Shape.class::cast)
        .toList();
  }

  private List<List<Long>> outlines(Stream<String> signs) {
    // One after another, as decoration, so that they are outlines too.
    return signs
        .flatMap(
            sign ->
                sealSheet("{speaker|initial}", false)
                    .items("zh-Hans", Map.of("speaker", sign))
                    .stream())
        .map(item -> size((FrameItem.Shape) item))
        .toList();
  }

  private Sheet sealSheet(String template, boolean vertical) {
    return Sheet.of(
        folder,
        "{ 'text': { 'quote': { 'font': 'LXGW WenKai', 'size': 40, 'lineHeight': 1,"
            + " 'writingMode': '"
            + (vertical ? "vertical-rl" : "horizontal-tb")
            + "' } }, 'layout': { 'text': '"
            + template
            + "' } }");
  }

  private static List<Long> size(FrameItem.Shape shape) {
    return List.of(
        Math.round(shape.path().controlBounds().width() * 100),
        Math.round(shape.path().controlBounds().height() * 100),
        (long) shape.path().segments());
  }

  private String text(String template, String language, Map<String, String> texts) {
    return words(
        Sheet.of(folder, "{ 'layout': { 'text': '" + template + "' } }").texts(language, texts));
  }

  private static String words(List<FrameItem.Text> runs) {
    return runs.stream().map(FrameItem.Text::text).collect(Collectors.joining());
  }
}
