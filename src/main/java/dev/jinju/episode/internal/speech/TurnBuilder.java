package dev.jinju.episode.internal.speech;

import dev.jinju.episode.MarkedText;
import dev.jinju.episode.TextMark;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of one turn: paragraphs by a line end, lines of a paragraph as their script joins
 * words.
 */
public final class TurnBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<TextMark> marks = new ArrayList<>();

  public TurnBuilder add(MarkedText words, boolean newParagraph) {
    if (!text.isEmpty() && !words.text().isEmpty()) {
      text.append(newParagraph ? "\n" : glue(words.text()));
    }
    int shift = text.length();
    text.append(words.text());
    for (TextMark mark : words.marks()) {
      marks.add(mark.at(mark.start() + shift, mark.end() + shift));
    }
    return this;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  public MarkedText build() {
    return new MarkedText(text.toString(), marks);
  }

  /** All the lines as one text in which only a new block starts a paragraph. */
  public static MarkedText join(List<SourceLine> lines) {
    TurnBuilder all = new TurnBuilder();
    lines.forEach(line -> all.add(line.words(), line.place() != SourceLine.Place.INSIDE));
    return all.build();
  }

  private String glue(String next) {
    int end = text.length();
    // Chinese is often typed with the keyboard's own commas, and no blank behind them.
    boolean comma = end > 1 && ",.:;!?".indexOf(text.charAt(end - 1)) >= 0;
    boolean tight = isWide(text.codePointBefore(comma ? end - 1 : end));
    return tight && isWide(next.codePointAt(0)) ? "" : " ";
  }

  /** Scripts that set no blank between words, and their marks. */
  private static boolean isWide(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || (c >= 0x3000 && c <= 0x303F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || c == '“'
        || c == '”'
        || c == '…'
        || c == '—';
  }
}
