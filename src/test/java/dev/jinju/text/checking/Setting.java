package dev.jinju.text.checking;

import dev.jinju.text.Breaking;
import dev.jinju.text.Measure;
import dev.jinju.text.Paragraph;
import dev.jinju.text.Spacing;
import dev.jinju.text.TextSpan;
import dev.jinju.text.faces.FaceRequest;
import dev.jinju.text.rules.BreakLevel;
import dev.jinju.text.rules.WordBreak;
import dev.jinju.text.vertical.WritingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One text and one way to set it. One px is one em of the full size.
 *
 * @param width of the lines in em
 */
record Setting(Paragraph paragraph, double width, double minScale) {
  private static final List<WordBreak> WORD_BREAKS =
      List.of(
          WordBreak.NORMAL,
          WordBreak.NORMAL,
          WordBreak.NORMAL,
          WordBreak.NORMAL,
          WordBreak.SYLLABLES,
          WordBreak.KEEP_ALL);

  private static final double STEP = 0.05;

  /** The usual way. */
  static Setting plain(String text, String language, double width) {
    TextSpan span = new TextSpan(0, text.length(), new FaceRequest(List.of(), 400), 0);
    Paragraph paragraph =
        new Paragraph(
            text,
            language,
            List.of(span),
            Spacing.DEFAULT,
            Breaking.DEFAULT,
            WritingMode.HORIZONTAL);
    return new Setting(paragraph, width, 1);
  }

  /** A way that the seed chooses, with widths from 6 to 30 em. */
  static Setting of(String text, String language, long seed) {
    Random random = new Random(seed);
    Spacing spacing =
        new Spacing(
            random.nextBoolean() ? 0.125 : 0,
            random.nextInt(4) > 0,
            random.nextBoolean(),
            random.nextInt(4) == 0,
            random.nextInt(4) == 0 ? 0.05 : 0,
            random.nextBoolean() ? 0.2 : 0);
    Breaking breaking =
        new Breaking(
            one(BreakLevel.values(), random),
            WORD_BREAKS.get(random.nextInt(WORD_BREAKS.size())),
            one(Breaking.Balance.values(), random),
            List.of());
    FaceRequest face = new FaceRequest(List.of(), random.nextBoolean() ? 400 : 700);
    List<TextSpan> spans =
        text.isEmpty() ? List.of() : List.of(new TextSpan(0, text.length(), face, 0));
    boolean vertical = random.nextInt(4) == 0;
    return new Setting(
        new Paragraph(
            text,
            language,
            spans,
            spacing,
            breaking,
            vertical ? WritingMode.VERTICAL : WritingMode.HORIZONTAL),
        6 + random.nextInt(49) / 2.0,
        random.nextBoolean() ? 1 : 0.7);
  }

  private static <T> T one(T[] of, Random random) {
    return of[random.nextInt(of.length)];
  }

  /** The paragraph's look on another text. */
  Paragraph with(String part) {
    FaceRequest face = paragraph.spans().get(0).face();
    return new Paragraph(
        part,
        paragraph.language(),
        List.of(new TextSpan(0, part.length(), face, 0)),
        paragraph.spacing(),
        paragraph.breaking(),
        paragraph.writingMode());
  }

  Measure measure() {
    List<Measure.Step> steps = new ArrayList<>();
    for (int i = 0; 1 - i * STEP > minScale - 1e-9; i++) {
      steps.add(new Measure.Step(1 - i * STEP, 1.5));
    }
    return new Measure(width, 1e9, steps, Integer.MAX_VALUE);
  }

  /** Everything that tells this setting from others, for a report. */
  String told() {
    return "`"
        + paragraph.text().replace("\n", "\\n")
        + "` "
        + paragraph.language()
        + " "
        + width
        + " em, from "
        + minScale
        + ", "
        + paragraph.breaking()
        + ", "
        + paragraph.spacing()
        + (paragraph.vertical() ? ", vertical" : "");
  }
}
