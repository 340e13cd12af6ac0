package dev.jinju.text;

import dev.jinju.text.bidi.EmbeddingLevels;
import dev.jinju.text.faces.FaceRequest;
import dev.jinju.text.vertical.WritingMode;
import java.util.List;

/**
 * A text to be set. {@code \n} ends a line by hand.
 *
 * @param language BCP 47 tag
 * @param spans cover the whole text in order, without gaps
 * @param rubies in rising order, no two over the same character
 */
public record Paragraph(
    String text,
    String language,
    List<TextSpan> spans,
    Spacing spacing,
    Breaking breaking,
    WritingMode writingMode,
    List<Ruby> rubies) {
  public Paragraph {
    spans = List.copyOf(spans);
    rubies = List.copyOf(rubies);
    int at = 0;
    for (TextSpan span : spans) {
      if (span.start() != at || span.end() < at) {
        throw new IllegalArgumentException(
            "spans must cover the text without gaps, found one at " + span.start());
      }
      at = span.end();
    }
    if (at != text.length()) {
      throw new IllegalArgumentException("spans end at " + at + " of " + text.length());
    }
    at = 0;
    for (Ruby ruby : rubies) {
      if (ruby.start() < at || ruby.end() > text.length()) {
        throw new IllegalArgumentException("a ruby lies outside its place at " + ruby.start());
      }
      at = ruby.end();
    }
  }

  /** A text without ruby. */
  public Paragraph(
      String text,
      String language,
      List<TextSpan> spans,
      Spacing spacing,
      Breaking breaking,
      WritingMode writingMode) {
    this(text, language, spans, spacing, breaking, writingMode, List.of());
  }

  /** The same text with readings. */
  public Paragraph with(List<Ruby> readings) {
    return new Paragraph(text, language, spans, spacing, breaking, writingMode, readings);
  }

  /**
   * A reading beside a stretch of a paragraph (JLREQ 3.3, CLREQ 3.3.2): above it, and to its right
   * in vertical writing. Over one character it is mono ruby, over several group ruby, which no line
   * cuts.
   *
   * @param start UTF-16 offset of its base's first unit
   * @param end offset behind its base
   * @param reading what is read, not empty
   * @param face the reading's own
   * @param size of the reading's em, as a share of its base's
   */
  public record Ruby(int start, int end, String reading, FaceRequest face, double size) {
    /** JLREQ 3.3.3: half of the base's size. */
    public static final double HALF = 0.5;

    public Ruby {
      if (start < 0 || end <= start || reading.isEmpty() || !(size > 0)) {
        throw new IllegalArgumentException("a ruby needs a base, a reading and a size");
      }
    }
  }

  /** Whether lines are columns. */
  public boolean vertical() {
    return writingMode.vertical();
  }

  /** Whether lines start on the right, as they do where the language's script is written so. */
  public boolean isRightToLeft() {
    return EmbeddingLevels.isRightToLeft(language);
  }
}
