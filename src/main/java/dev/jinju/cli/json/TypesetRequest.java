package dev.jinju.cli.json;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.text.Breaking;
import dev.jinju.text.Measure;
import dev.jinju.text.Paragraph;
import dev.jinju.text.Spacing;
import dev.jinju.text.TextSpan;
import dev.jinju.text.faces.FaceRequest;
import dev.jinju.text.vertical.WritingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the text engine is asked to set.
 *
 * @param id comes back in the answer; null when there was none
 * @param width of the lines in em of the full size; null for one line
 * @param minScale down to which size the text may be set, as a share of the full one
 */
public record TypesetRequest(
    @Nullable JsonNode id, Paragraph paragraph, @Nullable Double width, double minScale) {
  private static final int REGULAR = 400;

  /** Sizes tried between the full one and the smallest differ by this share: finer is not seen. */
  private static final double STEP = 0.02;

  private static final double LINE_HEIGHT = 1.5;

  /**
   * The longest text in UTF-16 units: a chapter of a book, far beyond any card, and set in a
   * second.
   */
  private static final int LONGEST = 50_000;

  /**
   * A text with everything at its default.
   *
   * @throws InputException when the text is too long
   */
  public static TypesetRequest of(String text, String language, @Nullable Double width) {
    Paragraph paragraph =
        paragraph(
            checked(text, null),
            language,
            Spacing.DEFAULT,
            Breaking.DEFAULT,
            WritingMode.HORIZONTAL,
            List.of());
    return new TypesetRequest(null, paragraph, width, 1);
  }

  /**
   * The text itself.
   *
   * @throws InputException when it is longer than a text that anybody sets at once
   */
  static String checked(String text, @Nullable SourceSpan span) {
    if (text.length() <= LONGEST) {
      return text;
    }
    String message =
        String.format(
            Locale.ROOT,
            "the text has %d characters, and at most %d are set at once",
            text.length(),
            LONGEST);
    throw new InputException(
        Diagnostic.error("text-too-long", message, span).withHint("set it paragraph by paragraph"));
  }

  static Paragraph paragraph(
      String text,
      String language,
      Spacing spacing,
      Breaking breaking,
      WritingMode writingMode,
      List<String> families) {
    List<FaceRequest.Family> wanted =
        families.stream().map(family -> new FaceRequest.Family(family, false)).toList();
    FaceRequest face = new FaceRequest(wanted, REGULAR);
    List<TextSpan> spans =
        text.isEmpty() ? List.of() : List.of(new TextSpan(0, text.length(), face, 0));
    return new Paragraph(text, language, spans, spacing, breaking, writingMode);
  }

  /** The room, in which one px is one em of the full size. */
  public Measure measure() {
    double most = width == null ? Double.MAX_VALUE / 4 : width;
    return new Measure(most, Double.MAX_VALUE / 4, steps(), Integer.MAX_VALUE);
  }

  private List<Measure.Step> steps() {
    List<Measure.Step> steps = new ArrayList<>();
    for (int i = 0; 1 - i * STEP > minScale; i++) {
      steps.add(new Measure.Step(1 - i * STEP, LINE_HEIGHT));
    }
    steps.add(new Measure.Step(minScale, LINE_HEIGHT));
    return steps;
  }
}
