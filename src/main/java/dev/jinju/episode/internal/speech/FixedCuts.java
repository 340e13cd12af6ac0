package dev.jinju.episode.internal.speech;

import dev.jinju.episode.MarkedText;
import dev.jinju.episode.TextMark;
import dev.jinju.episode.internal.speech.UnnamedReader.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraphs of a text that was cut every so many characters, in the middle of words, joined
 * again.
 *
 * @param ends where each paragraph ends in the words
 */
record FixedCuts(MarkedText words, List<Integer> ends) {
  /** Paragraphs; fewer may have one length by chance. */
  private static final int FEW = 3;

  /** UTF-16 units by which a cut part gets shorter when its ends lose their blanks. */
  private static final int STRIPPED = 4;

  private static final int SHORTEST = 200;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+");
  private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}']+$");

  /** Whether all paragraphs but the last have one length, so that a program cut them. */
  static boolean isCut(List<Paragraph> paragraphs) {
    int longest = paragraphs.stream().mapToInt(p -> p.text().length()).max().orElse(0);
    return paragraphs.size() > FEW
        && longest >= SHORTEST
        && paragraphs.subList(0, paragraphs.size() - 1).stream()
            .allMatch(p -> p.text().length() >= longest - STRIPPED);
  }

  static FixedCuts of(List<Paragraph> paragraphs) {
    int longest = paragraphs.stream().mapToInt(p -> p.text().length()).max().orElse(0);
    Set<String> vocabulary = new HashSet<>();
    paragraphs.forEach(p -> inner(p.text(), vocabulary));
    StringBuilder text = new StringBuilder();
    List<TextMark> marks = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      String next = paragraphs.get(i).text();
      if (i > 0) {
        boolean whole =
            paragraphs.get(i - 1).text().length() == longest && next.length() == longest;
        text.append(whole || isOneWord(text, next, vocabulary) ? "" : " ");
      }
      int shift = text.length();
      text.append(next);
      paragraphs
          .get(i)
          .words()
          .marks()
          .forEach(m -> marks.add(m.at(m.start() + shift, m.end() + shift)));
      ends.add(text.length());
    }
    return new FixedCuts(new MarkedText(text.toString(), marks), ends);
  }

  int end(int paragraph) {
    return ends.get(paragraph);
  }

  /** All words of a paragraph but those at its ends, which may be halves. */
  private static void inner(String text, Set<String> words) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (word.start() > 0 && word.end() < text.length()) {
        words.add(word.group());
      }
    }
  }

  /** Whether two halves make a word that the text has elsewhere, while one of them is none. */
  private static boolean isOneWord(StringBuilder text, String next, Set<String> vocabulary) {
    Matcher before = LAST_WORD.matcher(text.substring(Math.max(0, text.length() - 40)));
    Matcher after = WORD.matcher(next);
    if (!before.find() || !after.lookingAt()) {
      return false;
    }
    boolean words = vocabulary.contains(before.group()) && vocabulary.contains(after.group());
    return !words && vocabulary.contains(before.group() + after.group());
  }
}
