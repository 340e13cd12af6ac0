package dev.jinju.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.font.FontFace;
import dev.jinju.frame.FrameItem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown instead of quotation marks, by the glyphs that are drawn. */
class QuoteDressTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "zh-Hans, 他说“先‘停’再走”。, 他说『先「停」再走』。",
    "zh-Hant, 他說“先‘停’再走”。, 他說「先『停』再走」。",
    "ja, 彼は“まず‘止まれ’と”。, 彼は「まず『止まれ』と」。",
    "zh-Hans, 他说“don’t stop”。, 他说『don’t stop』。",
    "zh-Hans, ‘it’s’’90s, 「it’s」’90s",
    "zh-Hans, 「旧」, 「旧」",
    "ko, “그냥” 새로, “그냥” 새로",
    "en, “Once” it’s, “Once” it’s"
  })
  void cornersStandForCurlyMarksByLanguage(String language, String said, String shown) {
    assertThat(glyphs("corner", language, said)).isEqualTo(glyphs("keep", language, shown));
  }

  @ParameterizedTest
  @CsvSource({
    "zh-Hant, 他說「先『停』再走」。, 他說“先‘停’再走”。",
    "zh-Hans, 他说『先「停」再走』。, 他说“先‘停’再走”。",
    "zh-Hans, 「甲」「乙」丙」, “甲”“乙”丙”",
    "zh-Hans, “甲「乙」”, “甲‘乙’”",
    "ja, 『港』の「灯」, 『港』の「灯」",
    "ko, 『바퀴』, 『바퀴』"
  })
  void curlyMarksStandForCornersByDepth(String language, String said, String shown) {
    assertThat(glyphs("curly", language, said)).isEqualTo(glyphs("keep", language, shown));
  }

  @Test
  void theWordsKeepTheirMarks() {
    String said = "他说“先‘停’再走”。";
    List<FrameItem.Text> runs = sheet("corner").texts("zh-Hans", Map.of("quote", said));
    assertThat(runs.stream().map(FrameItem.Text::text).collect(Collectors.joining()))
        .isEqualTo(said);
    assertThat(sheet("corner").frame("zh-Hans", Map.of("quote", said)).meta().alt())
        .isEqualTo(said);
  }

  private List<Integer> glyphs(String quotes, String language, String text) {
    return sheet(quotes).texts(language, Map.of("quote", text)).stream()
        .flatMap(
            run ->
                java.util.Arrays.stream(run.run().glyphs())
                    .mapToObj(glyph -> key(run.run().face(), glyph)))
        .toList();
  }

  private static int key(FontFace face, int glyph) {
    return 31 * face.family().hashCode() + glyph;
  }

  private Sheet sheet(String quotes) {
    return Sheet.of(
        folder,
        "{ 'typography': { 'quotes': '"
            + quotes
            + "' }, 'text': { 'quote': { 'font': 'LXGW WenKai', 'size': 40 } },"
            + " 'layout': { 'text': '{quote}' } }");
  }
}
