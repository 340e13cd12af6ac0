package dev.jinju.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.jinju.frame.FrameItem;
import dev.jinju.frame.Role;
import dev.jinju.geom.Rect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers of set lines. */
class LineNumbersTest {
  private static final Map<String, String> QUOTE =
      Map.of("quote", "我们把四千行代码换成六百行，真正省下的，是凌晨三点被叫醒的那个人。");

  @TempDir private Path folder;

  @Test
  void eachLineHasOneThatEndsBeforeTheText() {
    Sheet sheet = sheet("horizontal-tb");
    List<FrameItem.Shape> numbers = sheet.shapes("zh-Hans", QUOTE);
    long lines = sheet.texts("zh-Hans", QUOTE).stream().map(t -> t.origin().y()).distinct().count();
    assertThat(numbers).hasSize((int) lines).hasSizeGreaterThan(3);
    for (FrameItem.Shape number : numbers) {
      assertThat(number.path().controlBounds().right()).isBetween(160.0, 170.0);
    }
  }

  @Test
  void theyStandOnTheBaselinesOfTheirLines() {
    Sheet sheet = sheet("horizontal-tb");
    List<Double> baselines =
        sheet.texts("zh-Hans", QUOTE).stream().map(t -> t.origin().y()).distinct().toList();
    List<FrameItem.Shape> numbers = sheet.shapes("zh-Hans", QUOTE);
    for (int i = 0; i < numbers.size(); i++) {
      assertThat(numbers.get(i).path().controlBounds().bottom())
          .isCloseTo(baselines.get(i), within(1.0));
    }
  }

  @Test
  void inVerticalWritingTheyStandAboveTheColumns() {
    List<FrameItem.Shape> numbers = sheet("vertical-rl").shapes("zh-Hans", QUOTE);
    assertThat(numbers).hasSizeGreaterThan(1);
    double before = 1080;
    for (FrameItem.Shape number : numbers) {
      Rect ink = number.path().controlBounds();
      assertThat(ink.bottom()).isLessThanOrEqualTo(171);
      assertThat(ink.x()).isLessThan(before);
      before = ink.x();
    }
  }

  @Test
  void theyAreNoWordsOfTheCard() {
    Sheet sheet = sheet("horizontal-tb");
    assertThat(sheet.frame("zh-Hans", QUOTE).meta().alt()).isEqualTo(QUOTE.get("quote"));
    assertThat(sheet.groups("zh-Hans", QUOTE)).anyMatch(g -> g.role() == Role.ARTIFACT);
  }

  private Sheet sheet(String mode) {
    return Sheet.of(
        folder,
        "{'text': {'quote': {'size': 80}, 'number': {'size': 30, 'font': 'JetBrains Mono'}},"
            + " 'layout': {'layer': [{'text': '{quote}', 'role': 'quote', 'inset': 200,"
            + " 'writingMode': '"
            + mode
            + "', 'lineNumbers': {'role': 'number', 'gap': 32}}]}}");
  }
}
