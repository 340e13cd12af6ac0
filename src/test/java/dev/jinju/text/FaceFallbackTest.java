package dev.jinju.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.font.FontFace;
import dev.jinju.font.FontLibrary;
import dev.jinju.text.faces.FaceRequest;
import dev.jinju.text.vertical.WritingMode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which faces stand in where the wanted one lacks a character. */
class FaceFallbackTest {
  private static final FontLibrary FONTS = FontLibrary.open(Path.of("fonts"));
  private static final Typesetter TYPESETTER = new Typesetter(FONTS);

  private static SetText set(String text, String language, int weight, String... families) {
    FaceRequest face =
        new FaceRequest(
            Arrays.stream(families)
                .map(family -> new FaceRequest.Family(family, family.equals("Sora")))
                .toList(),
            weight);
    List<TextSpan> spans = List.of(new TextSpan(0, text.length(), face, 0));
    Paragraph paragraph =
        new Paragraph(
            text, language, spans, Spacing.DEFAULT, Breaking.DEFAULT, WritingMode.HORIZONTAL);
    return TYPESETTER.prepare(paragraph).single(new Measure.Step(100, 1.5));
  }

  private static List<String> faces(String text, String language, int weight, String... families) {
    SetText set = set(text, language, weight, families);
    assertThat(set.missing()).as(text).isEmpty();
    return set.lines().get(0).pieces().stream()
        .map(piece -> Objects.requireNonNull(piece.run()).face().toString())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Čapek, Noto Serif 700",
    "Łukasz, Noto Serif 700",
    "Οδυσσέας, Noto Serif 700",
    "Київ, Noto Serif 700",
    "Nguyễn, Noto Serif SC 700",
    "naïve, Noto Serif SC 700",
    "don’t, Noto Serif SC 700",
    "Σ, Noto Serif SC 700",
    "Привет, Noto Serif SC 700",
    "יונתן, Noto Sans Hebrew 700",
    "جوناثان, Noto Sans Arabic 700",
    "โจนาธาน, Noto Sans Thai 700",
    "क्षत्रिय, Noto Sans Devanagari 700"
  })
  void wordStaysInOneFace(String word, String face) {
    assertThat(faces(word, "zh-Hans", 700, "Noto Serif SC")).containsExactly(face);
  }

  @Test
  void restOfALineKeepsItsFace() {
    assertThat(faces("叫 Łukasz Smith 的人", "zh-Hans", 400, "Noto Sans SC"))
        .containsExactly("Noto Sans SC 400", "Noto Sans 400", "Noto Sans SC 400");
  }

  @Test
  void faceForLatinHasAWholeWordOrNoneOfIt() {
    assertThat(faces("Nguyễn Łukasz", "zh-Hans", 600, "Sora", "Noto Sans SC"))
        .containsExactly("Noto Sans SC 700", "Sora 600");
  }

  @Test
  void figureOfAColumnDoesNotChooseTheFaceOfWhatIsBeforeIt() {
    String text = "יונתן的第3回";
    FaceRequest face = new FaceRequest(List.of(new FaceRequest.Family("Noto Sans SC", false)), 400);
    Paragraph column =
        new Paragraph(
            text,
            "zh-Hans",
            List.of(new TextSpan(0, text.length(), face, 0)),
            Spacing.DEFAULT,
            Breaking.DEFAULT,
            WritingMode.VERTICAL);
    Piece first =
        TYPESETTER
            .prepare(column)
            .single(new Measure.Step(100, 1.5))
            .lines()
            .get(0)
            .pieces()
            .get(0);
    assertThat(Objects.requireNonNull(first.run()).face().family()).isEqualTo("Noto Sans Hebrew");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nǐ hǎo", "ni\u030C ha\u030Co", "Nguye\u0302\u0303n"})
  void toneMarksStayWithTheirLetters(String text) {
    assertThat(faces(text, "zh-Hans", 400, "Noto Sans SC")).containsExactly("Noto Sans SC 400");
  }

  @Test
  void composedAndDecomposedLettersAreTheSameGlyphs() {
    GlyphsOf one = GlyphsOf.first(set("nǐ hǎo", "zh-Hans", 400, "Noto Sans SC"));
    GlyphsOf two = GlyphsOf.first(set("ni\u030C ha\u030Co", "zh-Hans", 400, "Noto Sans SC"));
    assertThat(two).isEqualTo(one);
  }

  /** 骨 differs in all three; 直 is drawn alike in Beijing and Taipei, and otherwise in Tokyo. */
  @ParameterizedTest
  @CsvSource({"直, 2", "骨, 3"})
  void hanHasTheFormsOfItsLanguage(String text, int forms) {
    GlyphsOf hans = GlyphsOf.first(set(text, "zh-Hans", 400, "Noto Sans SC"));
    GlyphsOf hant = GlyphsOf.first(set(text, "zh-Hant", 400, "Noto Sans SC"));
    GlyphsOf ja = GlyphsOf.first(set(text, "ja", 400, "Noto Sans SC"));
    assertThat(List.of(hans.family, hant.family, ja.family))
        .containsExactly("Noto Sans SC", "Noto Sans TC", "Noto Sans JP");
    assertThat(Set.of(hans.outlines)).doesNotContain(ja.outlines);
    assertThat(Stream.of(hans, hant, ja).map(g -> g.outlines).distinct()).hasSize(forms);
  }

  /** What the first piece draws. */
  private record GlyphsOf(String family, List<Integer> ids, String outlines) {
    static GlyphsOf first(SetText set) {
      var run = Objects.requireNonNull(set.lines().get(0).pieces().get(0).run());
      FontFace face = run.face();
      List<Integer> ids = Arrays.stream(run.glyphs()).boxed().toList();
      String outlines = ids.stream().map(face::outline).toList().toString();
      return new GlyphsOf(face.family(), ids, outlines);
    }
  }
}
