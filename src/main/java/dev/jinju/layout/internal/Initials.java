package dev.jinju.layout.internal;

import dev.jinju.geom.PathData;
import dev.jinju.geom.Rect;
import dev.jinju.style.TextFlow;
import dev.jinju.text.rules.Scripts;
import dev.jinju.text.rules.TextLanguage;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which part of a text is its initial, and how large that is. Stateless. */
public final class Initials {
  /** A number as it is written in one go, with the sign of money before it or of a share behind. */
  private static final Pattern FIGURE =
      Pattern.compile("[$￥¥€£₩]?[0-9](?:[0-9.,:]{0,15}[0-9])?[%％]?(?![0-9])");

  /** Figures of some faces are a little lower than capitals. */
  private static final double LEAST = 0.85;

  private Initials() {}

  /**
   * The length of the initial with the spaces behind it, in UTF-16 units; 0 where the text has
   * none, or nothing else.
   */
  public static int length(String text, TextFlow.Initial initial) {
    Matcher figure = FIGURE.matcher(text);
    int end = 0;
    if (figure.lookingAt() && figure.end() <= initial.most()) {
      end = figure.end();
    } else if (!initial.figuresOnly() && !text.isEmpty() && startsWithLetter(text)) {
      end = Character.charCount(text.codePointAt(0));
    }
    int next = end;
    while (end > 0 && next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next >= text.length() || text.charAt(next) == '\n' ? 0 : next;
  }

  private static boolean startsWithLetter(String text) {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  /**
   * How much of the first and the last line beside it an initial spans.
   *
   * @param top from the first baseline up, in em
   * @param bottom from the last baseline down, in em
   */
  public record Span(double top, double bottom) {
    /** The ink of ideographs fills about 0.92 of the em box, which reaches 0.12 em down. */
    private static final Span IDEOGRAPHS = new Span(0.84, 0.08);

    /** Capitals of text faces are about 0.7 em high and stand on the baseline. */
    private static final Span CAPITALS = new Span(0.7, 0);

    public static Span of(String language) {
      return TextLanguage.of(language) == TextLanguage.OTHER ? CAPITALS : IDEOGRAPHS;
    }

    /** Px from the initial's top to its bottom. */
    public double height(int lines, double pitch, double size) {
      return (lines - 1) * pitch + (top + bottom) * size;
    }
  }

  /**
   * What of an initial fills its lines, at a size of 1 px: as wide as its ink, and as high, but a
   * flat character such as 一 or a small letter is no larger than others.
   */
  public static Rect ink(String text, List<PathData> outlines) {
    PathData.Builder all = new PathData.Builder();
    outlines.forEach(all::append);
    Rect ink = all.build().controlBounds();
    int first = text.codePointAt(0);
    boolean western = Scripts.isWestern(first) || Character.isDigit(first);
    Span least = western ? Span.CAPITALS : Span.IDEOGRAPHS;
    double top = western ? Math.min(ink.y(), -LEAST * least.top()) : -least.top();
    double bottom = western ? Math.max(ink.bottom(), 0) : least.bottom();
    return new Rect(ink.x(), top, ink.width(), bottom - top);
  }
}
