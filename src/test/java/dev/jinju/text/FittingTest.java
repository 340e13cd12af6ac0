package dev.jinju.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.jinju.font.FontLibrary;
import dev.jinju.text.faces.FaceRequest;
import dev.jinju.text.vertical.WritingMode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a paragraph does in a room that is too small for it. */
class FittingTest {
  private static final Typesetter TYPESETTER = new Typesetter(FontLibrary.open(Path.of("fonts")));
  private static final List<Measure.Step> SIZES =
      List.of(new Measure.Step(100, 1.5), new Measure.Step(80, 1.5));
  private static final List<Measure.Step> TIGHTER =
      List.of(new Measure.Step(80, 1.45), new Measure.Step(80, 1.4), new Measure.Step(80, 1.35));

  private static SetText set(String text, double height, int maxLines) {
    FaceRequest face = new FaceRequest(List.of(new FaceRequest.Family("Noto Sans SC", false)), 400);
    Paragraph paragraph =
        new Paragraph(
            text,
            "zh-Hans",
            List.of(new TextSpan(0, text.length(), face, 0)),
            Spacing.DEFAULT,
            Breaking.DEFAULT,
            WritingMode.HORIZONTAL);
    return TYPESETTER.set(paragraph, new Measure(1000, height, SIZES, TIGHTER, maxLines));
  }

  private static SetText fourLines(double height) {
    return set("一二\n三四\n五六\n七八", height, 9);
  }

  @Test
  void linesComeCloserOnlyWhereNoSizeFits() {
    assertThat(fourLines(600).step()).isEqualTo(SIZES.get(0));
    assertThat(fourLines(480).step()).isEqualTo(SIZES.get(1));
    assertThat(fourLines(479).step().lineHeight()).isLessThan(1.5);
  }

  @Test
  void linesComeCloserAsLittleAsWillDo() {
    assertThat(fourLines(465).step()).isEqualTo(TIGHTER.get(0));
    assertThat(fourLines(450).step()).isEqualTo(TIGHTER.get(1));
    assertThat(fourLines(432).step()).isEqualTo(TIGHTER.get(2));
    assertThat(fourLines(432).fits()).isTrue();
    assertThat(fourLines(431).fits()).isFalse();
  }

  @Test
  void tooManyLinesAreTooManyHoweverClose() {
    assertThat(set("一二\n三四\n五六\n七八", 2000, 3).fits()).isFalse();
  }

  @Test
  void aBlankLineBetweenParagraphsIsHalfALine() {
    SetText set = set("上面\n\n下面", 375, 2);
    assertThat(set.step()).isEqualTo(SIZES.get(0));
    assertThat(set.written()).isEqualTo(2);
    assertThat(set.lead(2)).isCloseTo(225, within(1e-9));
    assertThat(set.extent()).isCloseTo(375, within(1e-9));
    assertThat(set("上面\n\n下面", 374, 2).step()).isEqualTo(SIZES.get(1));
  }

  @Test
  void blankLinesAreNotAmongTheMostLines() {
    assertThat(set("上面\n\n\n\n下面", 1000, 2).fits()).isTrue();
    assertThat(set("上面\n\n中间\n下面", 1000, 2).fits()).isFalse();
  }

  @Test
  void aBreakByHandHasNoRoomOfItsOwn() {
    assertThat(set("上面\n下面", 1000, 2).extent()).isCloseTo(300, within(1e-9));
  }
}
