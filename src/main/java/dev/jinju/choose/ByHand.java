package dev.jinju.choose;

import dev.jinju.card.CardKind;
import dev.jinju.choose.candidate.Candidate;
import dev.jinju.choose.candidate.CandidateFinder;
import dev.jinju.choose.candidate.HandEdit;
import dev.jinju.choose.candidate.Stats;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.Nearest;
import dev.jinju.diag.SourceSpan;
import dev.jinju.episode.Episode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what somebody ordered by hand, and changes it as they say. */
final class ByHand {
  /**
   * A line that was ordered.
   *
   * @param edited whether its words are no longer the episode's
   */
  record Line(Candidate candidate, boolean edited) {}

  private final Episode episode;
  private final CandidateFinder finder;
  private final HandEdit edit;
  private final @Nullable SourceSpan file;

  ByHand(Episode episode, CandidateFinder finder, @Nullable SourceSpan file) {
    this.episode = episode;
    this.finder = finder;
    this.file = file;
    edit = new HandEdit(finder);
  }

  /**
   * The card of the episode as a whole that an order names; empty when it names a line.
   *
   * @param listed what a list would hold
   * @throws InputException when it is to be another kind, or a list is to say something else
   */
  Optional<WholeEpisode> whole(Order order, String listed) {
    Optional<CardKind> whole = CardKind.ofId(order.id()).filter(CardKind::isOfEpisode);
    whole.ifPresent(
        kind -> {
          if (order.kind() != null && order.kind() != kind) {
            throw otherKind(order, "is the card of the whole episode and cannot be");
          }
          if (kind == CardKind.LIST && order.text() != null && !order.text().equals(listed)) {
            throw new InputException(
                Diagnostic.error(
                        "edited-list", "the text of a list cannot be changed by hand", order.at())
                    .withHint(
                        "leave out its `text`, and edit the highlights where they are cards"));
          }
        });
    return whole.map(kind -> new WholeEpisode(kind, title(kind, order)));
  }

  private @Nullable String title(CardKind kind, Order order) {
    String text = order.text();
    boolean same = kind == CardKind.LIST || text == null || text.equals(episode.title());
    return text == null || same ? null : text.strip();
  }

  /**
   * The line that an order names.
   *
   * @throws InputException when there is none, it cannot be of the kind, it is credited to somebody
   *     else, or it says nothing
   */
  Line line(Order order) {
    @Nullable Candidate found = finder.byId(order.id());
    if (found == null) {
      throw unknown(order);
    }
    if (order.text() != null && order.text().isBlank()) {
      throw new InputException(
          Diagnostic.error("empty-text", "the line `" + order.id() + "` has no text", order.at())
              .withHint("leave out `text` for the line's own words, or leave out the line"));
    }
    speaker(order, found);
    CardKind kind = order.kind() == null ? found.kind() : order.kind();
    HandEdit.Edited words = edit.with(found, order.text(), order.question());
    Candidate line =
        edit.as(kind, words.line())
            .orElseThrow(() -> otherKind(order, "is a " + found.kind().id() + " and cannot be"));
    return new Line(line, words.edited());
  }

  private static void speaker(Order order, Candidate found) {
    String own = found.speaker() == null ? "" : found.speaker();
    String wanted = order.speaker() == null ? own : order.speaker();
    if (!wanted.toLowerCase(Locale.ROOT).equals(own.toLowerCase(Locale.ROOT))) {
      String message =
          own.isEmpty()
              ? "nobody said the line `" + order.id() + "`, and it is credited to `" + wanted + "`"
              : "`" + own + "` said the line `" + order.id() + "`, and not `" + wanted + "`";
      throw new InputException(
          Diagnostic.error("other-speaker", message, order.at())
              .withHint("leave out `speaker`; how a name is written stands in `brand.json`"));
    }
  }

  private static InputException otherKind(Order order, String cannot) {
    String kind = order.kind() == null ? "" : order.kind().id();
    String message = "`" + order.id() + "` " + cannot + " a " + kind;
    return new InputException(
        Diagnostic.error("other-kind", message, order.at())
            .withHint(
                "a highlight with a figure may be a stat, what somebody said a dialogue, an"
                    + " exchange with the question before it, or with a figure a stat"));
  }

  private InputException unknown(Order order) {
    List<String> known =
        Stream.concat(
                finder.all().stream(),
                finder.all().stream().flatMap(line -> Stats.of(line).stream()))
            .map(Candidate::id)
            .toList();
    Diagnostic error =
        Diagnostic.error(
            "unknown-pick",
            "the episode has no line with the id `" + order.id() + "`",
            order.at() == null ? file : order.at());
    return new InputException(
        Nearest.to(order.id(), known)
            .map(near -> error.withHint("did you mean `" + near + "`?"))
            .orElse(error)
            .withHint("run `pick --all` to see every line with its id"));
  }
}
