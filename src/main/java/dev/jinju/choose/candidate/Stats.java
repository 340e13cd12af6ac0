package dev.jinju.choose.candidate;

import dev.jinju.card.CardKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a stat of a line that one figure can carry: the sentence in which the figure stands. */
public final class Stats {
  /** What the id of a stat has behind the id of its line. */
  static final String SUFFIX = ".stat";

  private Stats() {}

  /**
   * The stat of a bullet, or of what somebody said; empty when no figure carries it, and for an
   * exchange, whose answer is its weight.
   */
  public static Optional<Candidate> of(Candidate line) {
    if (line.kind() != CardKind.HIGHLIGHT && line.kind() != CardKind.DIALOGUE) {
      return Optional.empty();
    }
    return Figures.carrying(line.words().words()).flatMap(figure -> around(figure, line));
  }

  /** The stat that says all that a line says; empty as {@link #of}. */
  static Optional<Candidate> whole(Candidate line) {
    return of(line)
        .map(
            stat ->
                new Candidate(stat.id(), stat.kind(), line.words(), line.spoken(), line.cuts()));
  }

  private static Optional<Candidate> around(Figures.Figure figure, Candidate line) {
    return Sentences.of(line.text()).stream()
        .filter(s -> s.start() <= figure.start() && figure.end() <= s.end())
        .findFirst()
        .map(s -> stat(line, line.words().slice(s.start(), s.end())));
  }

  private static Candidate stat(Candidate line, Passage sentence) {
    int from = sentence.start() - line.words().start();
    int to = from + sentence.text().length();
    List<Cut> cuts = new ArrayList<>();
    line.cuts().stream().filter(c -> c.where() == Cut.Where.START).forEach(cuts::add);
    add(cuts, line.text().substring(0, from).strip(), Cut.Where.START);
    add(cuts, line.text().substring(to).strip(), Cut.Where.END);
    line.cuts().stream().filter(c -> c.where() == Cut.Where.END).forEach(cuts::add);
    return new Candidate(line.id() + SUFFIX, CardKind.STAT, sentence, line.spoken(), cuts);
  }

  private static void add(List<Cut> cuts, String text, Cut.Where where) {
    if (!text.isEmpty()) {
      cuts.add(new Cut(text, where));
    }
  }
}
