package dev.jinju.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.UnicodeSet;
import dev.jinju.font.FontLibrary;
import dev.jinju.text.faces.FaceRequest;
import dev.jinju.text.vertical.WritingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of emoji is a picture, or pictures, or is reported: never a blank. */
class EmojiTextTest {
  private static final FontLibrary FONTS = FontLibrary.open(Path.of("fonts"));
  private static final Typesetter TYPESETTER = new Typesetter(FONTS);
  private static final Measure.Step STEP = new Measure.Step(100, 1.5);

  private static Paragraph paragraph(String text, boolean vertical) {
    FaceRequest face = new FaceRequest(List.of(new FaceRequest.Family("Noto Sans SC", false)), 400);
    List<TextSpan> spans = List.of(new TextSpan(0, text.length(), face, 0));
    return new Paragraph(
        text,
        "zh-Hans",
        spans,
        Spacing.DEFAULT,
        Breaking.DEFAULT,
        vertical ? WritingMode.VERTICAL : WritingMode.HORIZONTAL);
  }

  private static SetText set(String text) {
    return TYPESETTER.prepare(paragraph(text, false)).single(STEP);
  }

  /** What stands on the line: pictures in brackets, text as it is. */
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    for (Piece piece : set(text).lines().get(0).pieces()) {
      String words = text.substring(piece.start(), piece.end());
      if (piece.run() == null) {
        int reach = FONTS.emoji().reach(words, 0, words.length());
        assertThat(FONTS.emoji().svg(words.substring(0, reach))).as(words).isPresent();
        shown.append('[').append(words, 0, reach).append(']');
      } else {
        shown.append(words);
      }
    }
    return shown.toString();
  }

  @Test
  void everySequenceOfUnicodeIsShownOrReported() {
    List<String> alone = new ArrayList<>();
    for (String emoji : new UnicodeSet().applyIntPropertyValue(UProperty.RGI_EMOJI, 1)) {
      SetText set = set(emoji);
      boolean pictures =
          set.lines().get(0).pieces().stream().allMatch(piece -> piece.run() == null);
      assertThat(pictures || !set.missing().isEmpty()).as(emoji).isTrue();
      if (pictures) {
        assertThat(set.missing()).as(emoji).isEmpty();
        shown(emoji);
      } else if (emoji.codePointCount(0, emoji.length()) == 1) {
        alone.add(emoji);
      }
    }
    // The set is Emoji 15.0; what came later is reported.
    assertThat(alone).contains("\uD83E\uDEE9").hasSizeLessThan(40);
  }

  @ParameterizedTest
  @CsvSource({
    "我👍好, 我[👍]好",
    "👨‍👩‍👧‍👦, [👨‍👩‍👧‍👦]",
    "🇨🇳🇮🇱, [🇨🇳][🇮🇱]",
    "🏴󠁧󠁢󠁳󠁣󠁴󠁿, [🏴󠁧󠁢󠁳󠁣󠁴󠁿]",
    "👍🏽A, [👍🏽]A",
    "第1️⃣名, 第[1️⃣]名",
    "©️和©, [©️]和©",
    "❤️和❤︎, [❤️]和❤︎",
    "☺︎😀, ☺︎[😀]",
    "🚶‍➡️走, [🚶][➡️]走",
    "🇨🇶, [🇨][🇶]",
    "1和2#, 1和2#"
  })
  void sequencesAreCutIntoPictures(String text, String expected) {
    assertThat(shown(text)).isEqualTo(expected);
  }

  @Test
  void unknownPartIsReportedBesideItsPicture() {
    SetText set = set("👨\u200D\uD83E\uDEE9");
    assertThat(set.missing()).containsExactly(0x1FAE9);
    assertThat(set.lines().get(0).pieces()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"🚀", "🚀👨‍👩‍👧", "👍🏽👍🏽👍🏽"})
  void textOfEmojiOnlyIsSet(String text) {
    SetText set = set(text);
    assertThat(set.lines()).hasSize(1);
    assertThat(set.lines().get(0).pieces()).allMatch(piece -> piece.run() == null);
    assertThat(set.lines().get(0).width())
        .isCloseTo(116.0 * set.lines().get(0).pieces().size(), within(0.01));
  }

  @Test
  void directionalMarkDoesNotHideAPicture() {
    assertThat(shown("\u2068👍\u2069好")).contains("[👍]").endsWith("好");
  }

  @Test
  void emojiTakesTheSameRoomInAColumn() {
    Line line = TYPESETTER.prepare(paragraph("中👍🏽文", true)).single(STEP).lines().get(0);
    assertThat(line.pieces().get(1).run()).isNull();
    assertThat(line.pieces().get(1).offset()).isCloseTo(100, within(0.01));
    assertThat(line.width()).isCloseTo(316, within(0.01));
  }

  @Test
  void lineMayEndAfterAnEmojiButNotInsideOne() {
    String text = "我们一家👨‍👩‍👧‍👦都来了🇨🇳真好";
    for (double em = 3; em < 9; em += 0.5) {
      Measure measure = new Measure(em * 100, 1e9, List.of(STEP), Integer.MAX_VALUE);
      for (Line line : TYPESETTER.set(paragraph(text, false), measure).lines()) {
        String words = text.substring(line.start(), line.end());
        assertThat(words).as("%s em", em).doesNotStartWith("\u200D").doesNotEndWith("🇨");
        assertThat(words.contains("👨")).isEqualTo(words.contains("👦"));
      }
    }
  }
}
