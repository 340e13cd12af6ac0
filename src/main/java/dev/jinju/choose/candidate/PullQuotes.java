package dev.jinju.choose.candidate;

import dev.jinju.card.CardKind;
import dev.jinju.choose.words.Measure;
import dev.jinju.episode.Episode;
import dev.jinju.episode.MarkedText;
import dev.jinju.episode.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes pull quotes from the running text of an article: one or two whole sentences in a row, in
 * the words of the article and credited to no person. Sentences are numbered within their section,
 * also those that can be no quote.
 */
final class PullQuotes {
  /** What stands between the id of a section and the number of its sentence. */
  private static final String MARK = ".q";

  private static final int MAX_SENTENCES = 2;

  /** Sentences of one section that are looked at; with more it is a book. */
  private static final int MAX_OF_SECTION = 2000;

  /** A full stop, question or exclamation mark, and closing marks behind it. */
  private static final Pattern WHOLE = Pattern.compile(".*[。．！？!?.…｡][”’」』》〉）)\\]】\"]*");

  private static final Pattern ADDRESS = Pattern.compile("https?://|www\\.|\\S@\\S");

  private PullQuotes() {}

  /**
   * Those of an episode that has nothing else to choose from, in document order; empty beside
   * highlights or a dialogue, which their author chose.
   */
  static List<Candidate> of(Episode episode) {
    List<Candidate> found = new ArrayList<>();
    if (episode.highlights().isEmpty() && episode.turns().isEmpty()) {
      episode.sections().forEach(section -> add(section, found));
    }
    return found;
  }

  private static void add(Section section, List<Candidate> found) {
    String text = section.text();
    List<Sentences.Range> all = Sentences.of(text);
    boolean[] fit = fit(text, all);
    for (int first = 0; first < Math.min(all.size(), MAX_OF_SECTION); first++) {
      int most = Math.min(all.size(), first + MAX_SENTENCES);
      for (int last = first; last < most && fit[last]; last++) {
        if (isCardSized(text, all.get(first).start(), all.get(last).end())) {
          found.add(quote(section, all, first, last));
        }
      }
    }
  }

  /** A quote stays in one paragraph and has a card's size. */
  private static boolean isCardSized(String text, int from, int to) {
    String words = text.substring(from, to);
    return words.indexOf('\n') < 0 && Measure.units(words) <= CandidateFinder.MAX_UNITS;
  }

  /** For each sentence whether it may stand in a quote. Linear in the text. */
  private static boolean[] fit(String text, List<Sentences.Range> all) {
    boolean[] quoted = Quotes.insideOfAnyLength(text);
    boolean[] fit = new boolean[all.size()];
    int paragraph = -1;
    boolean balanced = false;
    for (int i = 0; i < fit.length; i++) {
      Sentences.Range range = all.get(i);
      if (range.start() >= paragraph) {
        int end = text.indexOf('\n', range.start());
        paragraph = end < 0 ? text.length() : end;
        balanced = Quotes.isBalanced(text.substring(range.start(), paragraph));
      }
      String sentence = text.substring(range.start(), range.end());
      fit[i] =
          balanced
              && WHOLE.matcher(sentence).matches()
              && !ADDRESS.matcher(sentence).find()
              && saysItself(text, range, quoted);
    }
    return fit;
  }

  /**
   * Whether an article says any of a sentence itself. What stands in quotation marks from end to
   * end is another's, and only the sentences round it tell whose.
   */
  private static boolean saysItself(String text, Sentences.Range range, boolean[] quoted) {
    for (int i = range.start(); i < range.end(); i++) {
      if (!quoted[i] && Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Sentences of a section, counted from 1; null when it has fewer. */
  static @Nullable Candidate of(Section section, int first, int last) {
    List<Sentences.Range> all = Sentences.of(section.text());
    return first >= 1 && first <= last && last <= all.size()
        ? quote(section, all, first - 1, last - 1)
        : null;
  }

  private static Candidate quote(Section section, List<Sentences.Range> all, int first, int last) {
    Passage words = whole(section).slice(all.get(first).start(), all.get(last).end());
    String from = section.id() + MARK + (first + 1);
    String id = first == last ? from : from + "-" + (last + 1);
    return new Candidate(id, CardKind.HIGHLIGHT, words, null, List.of());
  }

  static Passage whole(Section section) {
    return new Passage(MarkedText.of(section.text()), 0, section.span());
  }

  /** Whether a line is one, or a stat made of one. */
  static boolean is(Candidate line) {
    return line.spoken() == null && line.id().contains(MARK);
  }

  /** The single sentences of a quote that has more, in reading order; none for another line. */
  static List<Candidate> within(Candidate line, Episode episode) {
    boolean several = is(line) && !CandidateFinder.isSingleSentence(line);
    return several
        ? of(episode).stream()
            .filter(part -> part.source().equals(line.source()))
            .filter(part -> part.words().start() >= line.words().start())
            .filter(part -> part.words().end() <= line.words().end())
            .filter(part -> part.text().length() < line.text().length())
            .toList()
        : List.of();
  }
}
