package dev.jinju.choose.candidate;

import dev.jinju.episode.Episode;
import dev.jinju.episode.Highlight;
import dev.jinju.episode.Section;
import dev.jinju.episode.Turn;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ids that users give: {@code h3}, {@code t12}, {@code t12.s2}, {@code t12.s2-3}, {@code
 * t11+t12}, {@code t11+t12.s1-2}, {@code s1.q3-4}, and {@code h3.stat} or {@code t12.s2.stat}.
 */
record CandidateId(String id) {
  private static final Pattern HIGHLIGHT = Pattern.compile("h(\\d{1,6})");
  private static final String SPOKEN = "t(\\d{1,6})(?:\\.s(\\d{1,4})(?:-(\\d{1,4}))?)?";
  private static final Pattern SENTENCES = Pattern.compile(SPOKEN);
  private static final Pattern QUOTE = Pattern.compile("s(\\d{1,6})\\.q(\\d{1,4})(?:-(\\d{1,4}))?");
  private static final Pattern EXCHANGE = Pattern.compile("t(\\d{1,6})\\+" + SPOKEN);

  /** The candidate in an episode; null when the id is malformed or names nothing. */
  @Nullable Candidate resolve(CandidateFinder finder, Episode episode) {
    if (id.endsWith(Stats.SUFFIX)) {
      String line = id.substring(0, id.length() - Stats.SUFFIX.length());
      @Nullable Candidate found = new CandidateId(line).resolve(finder, episode);
      return found == null ? null : Stats.of(found).orElse(null);
    }
    Matcher highlight = HIGHLIGHT.matcher(id);
    if (highlight.matches()) {
      @Nullable Highlight found = at(episode.highlights(), highlight.group(1));
      return found == null ? null : finder.ofHighlight(found);
    }
    Matcher quote = QUOTE.matcher(id);
    if (quote.matches()) {
      return quote(episode.sections(), quote);
    }
    Matcher exchange = EXCHANGE.matcher(id);
    if (exchange.matches()) {
      return exchange(finder, episode.turns(), exchange);
    }
    Matcher sentences = SENTENCES.matcher(id);
    return sentences.matches() ? sentences(finder, episode.turns(), sentences) : null;
  }

  private static @Nullable Candidate quote(List<Section> sections, Matcher quote) {
    @Nullable Section section = at(sections, quote.group(1));
    int first = Integer.parseInt(quote.group(2));
    int last = quote.group(3) == null ? first : Integer.parseInt(quote.group(3));
    return section == null ? null : PullQuotes.of(section, first, last);
  }

  private static @Nullable Candidate exchange(
      CandidateFinder finder, List<Turn> turns, Matcher exchange) {
    @Nullable Turn asked = at(turns, exchange.group(1));
    @Nullable Turn turn = at(turns, exchange.group(2));
    boolean follows =
        Integer.parseInt(exchange.group(2)) == Integer.parseInt(exchange.group(1)) + 1;
    if (asked == null || turn == null || !follows) {
      return null;
    }
    if (exchange.group(3) == null) {
      return finder.ofExchange(asked, turn);
    }
    int first = Integer.parseInt(exchange.group(3));
    int last = exchange.group(4) == null ? first : Integer.parseInt(exchange.group(4));
    return first == 0 ? null : finder.ofExchange(asked, turn, first, last);
  }

  private static @Nullable Candidate sentences(
      CandidateFinder finder, List<Turn> turns, Matcher sentences) {
    @Nullable Turn turn = at(turns, sentences.group(1));
    if (turn == null) {
      return null;
    }
    if (sentences.group(2) == null) {
      return finder.ofSentences(turn, 0, 0);
    }
    int first = Integer.parseInt(sentences.group(2));
    int last = sentences.group(3) == null ? first : Integer.parseInt(sentences.group(3));
    return first == 0 ? null : finder.ofSentences(turn, first, last);
  }

  private static <T> @Nullable T at(List<T> list, String number) {
    int n = Integer.parseInt(number);
    return n >= 1 && n <= list.size() ? list.get(n - 1) : null;
  }
}
