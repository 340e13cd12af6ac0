package dev.jinju.choose;

import dev.jinju.card.CardKind;
import dev.jinju.choose.candidate.Candidate;
import dev.jinju.choose.candidate.CandidateFinder;
import dev.jinju.choose.candidate.Gates;
import dev.jinju.choose.score.Reason;
import dev.jinju.choose.score.Scorer;
import dev.jinju.choose.words.Lexicon;
import dev.jinju.choose.words.Measure;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.Nearest;
import dev.jinju.diag.SourceSpan;
import dev.jinju.episode.Cast;
import dev.jinju.episode.Episode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    return new Session(episode).choose(selection);
  }

  /**
   * Every line that passes the gates and the selection's filters, best first, however many and
   * however alike.
   *
   * @throws InputException as {@link #choose}
   */
  public static Choice rank(Episode episode, Selection selection) {
    Session session = new Session(episode);
    List<Pick> ranked = new ArrayList<>(session.filtered(Filter.of(selection, episode)));
    ranked.sort(Comparator.comparingInt((Pick p) -> -p.score()));
    return new Choice(false, ranked, session.dropped);
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

    Session(Episode episode) {
      this.episode = episode;
      cast = Cast.of(episode);
      lexicon = Lexicon.of(episode.language());
      finder = new CandidateFinder(episode);
      scorer = new Scorer(episode, cast);
      for (Candidate candidate : finder.all()) {
        Optional<String> against = Gates.reasonAgainst(candidate, lexicon, cast);
        if (against.isEmpty()) {
          open.add(pick(candidate));
        } else if (!candidate.id().contains(".")) {
          dropped.add(new Dropped(candidate.id(), against.get()));
        }
      }
    }

    private Pick pick(Candidate candidate) {
      List<Reason> reasons = scorer.reasons(candidate);
      int points = reasons.stream().mapToInt(Reason::points).sum();
      return new Pick(candidate, Scorer.START + points, reasons);
    }

    Choice choose(Selection selection) {
      if (!selection.ids().isEmpty()) {
        return new Choice(selection.wantsCover(), byIds(selection.ids()), dropped);
      }
      if (selection.kinds().equals(java.util.Set.of(CardKind.COVER))) {
        return new Choice(true, List.of(), dropped);
      }
      Filter filter = Filter.of(selection, episode);
      List<Pick> best =
          Diversity.best(filtered(filter), selection.picks()).stream()
              .map(pick -> pick.withShorter(shorter(pick, filter)))
              .toList();
      return new Choice(selection.wantsCover(), best, dropped);
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

    private List<Pick> byIds(List<String> ids) {
      List<Pick> picks = new ArrayList<>();
      for (String id : ids.stream().distinct().filter(i -> !i.equals(Selection.COVER)).toList()) {
        @Nullable Candidate candidate = finder.byId(id);
        if (candidate == null) {
          throw unknown(id);
        }
        picks.add(pick(candidate));
      }
      return picks;
    }

    private InputException unknown(String id) {
      List<String> known = finder.all().stream().map(Candidate::id).toList();
      Diagnostic error =
          Diagnostic.error(
              "unknown-pick", "the episode has no line with the id `" + id + "`", file());
      return new InputException(
          Nearest.to(id, known)
              .map(near -> error.withHint("did you mean `" + near + "`?"))
              .orElse(error)
              .withHint("run `pick --all` to see every line with its id"));
    }

    private @Nullable SourceSpan file() {
      if (!episode.turns().isEmpty()) {
        return SourceSpan.of(episode.turns().get(0).span().file());
      }
      return episode.highlights().isEmpty()
          ? null
          : SourceSpan.of(episode.highlights().get(0).span().file());
    }
  }
}
