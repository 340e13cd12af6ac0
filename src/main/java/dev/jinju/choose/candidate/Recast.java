package dev.jinju.choose.candidate;

import dev.jinju.card.CardKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a line of one kind a line of another, as far as it stays true: a bullet is never credited
 * to a person, and what somebody said never loses its name.
 */
final class Recast {
  private final CandidateFinder finder;

  Recast(CandidateFinder finder) {
    this.finder = finder;
  }

  /** The line as another kind, with all its words; empty when it cannot be that. */
  Optional<Candidate> as(CardKind kind, Candidate line) {
    if (kind == line.kind()) {
      return Optional.of(line);
    }
    return switch (kind) {
      case STAT -> Stats.whole(line);
      case HIGHLIGHT -> line.spoken() == null ? Optional.of(plain(line)) : Optional.empty();
      case DIALOGUE -> line.spoken() == null ? Optional.empty() : Optional.of(plain(line));
      case EXCHANGE -> exchange(line);
      case COVER, LIST, CLOSING -> Optional.empty();
    };
  }

  /** A bullet, or what somebody said without the question to it. */
  private static Candidate plain(Candidate line) {
    @Nullable Spoken spoken = line.spoken();
    String id = line.id().substring(line.id().indexOf('+') + 1);
    List<Cut> cuts =
        line.cuts().stream()
            .filter(c -> c.where() == Cut.Where.START || c.where() == Cut.Where.END)
            .toList();
    return new Candidate(
        id.endsWith(Stats.SUFFIX) ? id.substring(0, id.length() - Stats.SUFFIX.length()) : id,
        spoken == null ? CardKind.HIGHLIGHT : CardKind.DIALOGUE,
        line.words(),
        spoken == null ? null : Spoken.alone(spoken.turn()),
        cuts);
  }

  /** With the turn before as the question. */
  private Optional<Candidate> exchange(Candidate line) {
    if (line.spoken() == null) {
      return Optional.empty();
    }
    Candidate answer = plain(line);
    int number = Integer.parseInt(line.spoken().turn().id().substring(1));
    return Optional.ofNullable(finder.byId("t" + (number - 1) + "+" + answer.id()))
        .map(
            exchange ->
                new Candidate(
                    exchange.id(),
                    CardKind.EXCHANGE,
                    answer.words(),
                    exchange.spoken(),
                    exchange.cuts()));
  }
}
