package dev.jinju.choose;

import dev.jinju.card.CardKind;
import dev.jinju.choose.candidate.Candidate;
import dev.jinju.choose.candidate.CandidateFinder;
import dev.jinju.choose.candidate.Figures;
import dev.jinju.choose.candidate.Gates;
import dev.jinju.choose.candidate.Stats;
import dev.jinju.choose.score.Reason;
import dev.jinju.choose.score.Scorer;
import dev.jinju.choose.score.Weights;
import dev.jinju.choose.words.Lexicon;
import dev.jinju.choose.words.Measure;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.episode.Cast;
import dev.jinju.episode.Episode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the lines of one episode: finds candidates, drops those that can be no card, gives the
 * rest points, and takes the best that are different from each other. The same episode and
 * selection always give the same choice. Thread-safe.
 */
public final class Chooser {
  /** A passage with fewer points says so little that its line is better split than shortened. */
  private static final int LEAST_SCORE = Scorer.START;

  private Chooser() {}

  /**
   * What a selection takes from an episode.
   *
   * @throws InputException for an unknown id or speaker, a broken regular expression, or filters
   *     that nothing passes
   */
  public static Choice choose(Episode episode, Selection selection) {
    return choose(episode, selection, Weights.of(episode.language()));
  }

  /**
   * With weights of one's own, as those who fit them need.
   *
   * @throws InputException as {@link #choose(Episode, Selection)}
   */
  public static Choice choose(Episode episode, Selection selection, Weights weights) {
    return new Session(episode, weights).choose(selection, text -> false);
  }

  /**
   * Without lines that were made before; those that are asked for by their ids are taken all the
   * same.
   *
   * @param made whether a text, or one much like it, was made a card before
   * @throws InputException also when all lines were made before
   */
  public static Choice choose(Episode episode, Selection selection, Predicate<String> made) {
    return new Session(episode, Weights.of(episode.language())).choose(selection, made);
  }

  /**
   * Every line that passes the gates and the selection's filters, best first, however many and
   * however alike.
   *
   * @throws InputException as {@link #choose(Episode, Selection)}
   */
  public static Choice rank(Episode episode, Selection selection) {
    Session session = new Session(episode, Weights.of(episode.language()));
    List<Pick> ranked = new ArrayList<>(session.filtered(Filter.of(selection, episode)));
    ranked.sort(Comparator.comparingInt((Pick p) -> -p.score()));
    return Choice.of(Set.of(), ranked, List.of(), session.dropped);
  }

  /** One episode's candidates. */
  private static final class Session {
    private final Episode episode;
    private final Cast cast;
    private final Lexicon lexicon;
    private final CandidateFinder finder;
    private final Scorer scorer;
    private final List<Pick> open = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();

    Session(Episode episode, Weights weights) {
      this.episode = episode;
      cast = Cast.of(episode);
      lexicon = Lexicon.of(episode.language());
      finder = new CandidateFinder(episode);
      scorer = new Scorer(episode, cast, weights);
      for (Candidate candidate : finder.all()) {
        Optional<String> against = Gates.reasonAgainst(candidate, lexicon, cast);
        if (against.isEmpty()) {
          open.add(pick(candidate));
          singleSentence(candidate).flatMap(this::stat).ifPresent(open::add);
        } else if (!candidate.id().contains(".")) {
          dropped.add(new Dropped(candidate.id(), against.get()));
        }
      }
    }

    /**
     * A stat is one sentence: of a turn or an article it is made once, and not again of each longer
     * passage.
     */
    private static Optional<Candidate> singleSentence(Candidate line) {
      boolean bullet = line.spoken() == null && !CandidateFinder.isPullQuote(line);
      boolean single = bullet || CandidateFinder.isSingleSentence(line);
      return single ? Optional.of(line) : Optional.empty();
    }

    private Optional<Pick> stat(Candidate line) {
      return Stats.of(line)
          .filter(stat -> Gates.reasonAgainst(stat, lexicon, cast).isEmpty())
          .map(this::pick);
    }

    private Pick pick(Candidate candidate) {
      List<Reason> reasons = scorer.reasons(candidate);
      int points = reasons.stream().mapToInt(Reason::points).sum();
      return new Pick(candidate, Scorer.START + points, reasons);
    }

    Choice choose(Selection selection, Predicate<String> made) {
      if (!selection.orders().isEmpty()) {
        return byHand(selection);
      }
      if (!selection.wantsLines()) {
        return choice(selection, List.of());
      }
      Filter filter = Filter.of(selection, episode);
      List<Pick> best =
          Diversity.best(fresh(filtered(filter), made), selection.picks()).stream()
              .map(pick -> pick.withShorter(shorter(pick, filter)))
              .toList();
      return choice(selection, selection.isOpen() ? withStat(best, filter) : best);
    }

    private List<Pick> fresh(List<Pick> picks, Predicate<String> made) {
      List<Pick> fresh = picks.stream().filter(pick -> !made.test(pick.text())).toList();
      if (fresh.isEmpty() && !picks.isEmpty()) {
        throw new InputException(
            Diagnostic.error(
                    "nothing-new", "every line of the episode was made a card before", file())
                .withHint("`jinju ledger forget` lets lines be chosen again"));
      }
      return fresh;
    }

    private Choice choice(Selection selection, List<Pick> picks) {
      Set<CardKind> whole = selection.whole();
      List<Pick> listed = whole.contains(CardKind.LIST) ? listed(selection) : List.of();
      return Choice.of(whole, picks, listed, dropped);
    }

    private List<Pick> listed(Selection selection) {
      Filter filter = Filter.of(selection, episode);
      return Listed.of(open.stream().filter(filter::matches).toList(), file());
    }

    /** The cards that somebody ordered, each once. */
    private Choice byHand(Selection selection) {
      ByHand hand = new ByHand(episode, finder, file());
      boolean list = selection.orders().stream().anyMatch(o -> o.id().equals(CardKind.LIST.id()));
      List<Pick> listed = list ? listed(selection) : List.of();
      String said = new Choice(List.of(), listed, dropped).list();
      Map<String, Chosen> chosen = new LinkedHashMap<>();
      for (Order order : selection.orders()) {
        Chosen card =
            hand.whole(order, said)
                .<Chosen>map(whole -> whole)
                .orElseGet(() -> pick(hand.line(order)));
        chosen.putIfAbsent(card.id(), card);
      }
      return new Choice(List.copyOf(chosen.values()), listed, dropped);
    }

    private Pick pick(ByHand.Line line) {
      Pick pick = pick(line.candidate());
      return line.edited() ? pick.asEdited() : pick;
    }

    /**
     * The bullet with the most telling figure becomes a stat, as long as another stays a bullet:
     * figures were found to matter in bullets, and in spoken lines not.
     */
    private List<Pick> withStat(List<Pick> best, Filter filter) {
      List<Pick> bullets = best.stream().filter(p -> p.kind() == CardKind.HIGHLIGHT).toList();
      List<Pick> changed = new ArrayList<>(best);
      if (bullets.size() > 1) {
        bullets.stream()
            .filter(bullet -> singleSentence(bullet.candidate()).isPresent())
            .filter(bullet -> stat(bullet.candidate()).filter(filter::matches).isPresent())
            .filter(bullet -> figure(bullet).filter(Figures.Figure::isTelling).isPresent())
            .max(
                Comparator.comparingInt((Pick p) -> figure(p).orElseThrow().strength())
                    .thenComparing(Comparator.comparingInt(best::indexOf).reversed()))
            .ifPresent(
                bullet ->
                    changed.set(best.indexOf(bullet), stat(bullet.candidate()).orElseThrow()));
      }
      return changed;
    }

    private static Optional<Figures.Figure> figure(Pick bullet) {
      return Figures.carrying(bullet.candidate().words().words());
    }

    /** What passes the same gates and filters as the line did, and is as good as a line goes. */
    private List<Candidate> shorter(Pick whole, Filter filter) {
      List<Pick> passages =
          finder.within(whole.candidate()).stream()
              .filter(part -> Gates.reasonAgainst(part, lexicon, cast).isEmpty())
              .map(this::pick)
              .filter(filter::passes)
              .filter(part -> part.score() >= Math.min(whole.score(), LEAST_SCORE))
              .sorted(Comparator.comparingInt((Pick p) -> -p.score()))
              .toList();
      List<Candidate> shorter = new ArrayList<>();
      double shortest = Measure.units(whole.text());
      for (Pick passage : passages) {
        double length = Measure.units(passage.text());
        if (length < shortest) {
          shorter.add(passage.candidate());
          shortest = length;
        }
      }
      return shorter;
    }

    List<Pick> filtered(Filter filter) {
      List<Pick> passed = open.stream().filter(filter::passes).toList();
      if (passed.isEmpty() && !open.isEmpty()) {
        throw new InputException(
            Diagnostic.error(
                    "nothing-matches",
                    "no line of the episode passes the kinds, speaker and pattern that are asked for",
                    file())
                .withHint("run `pick --all` without them to see every line"));
      }
      return passed;
    }

    private @Nullable SourceSpan file() {
      return episode.document();
    }
  }
}
