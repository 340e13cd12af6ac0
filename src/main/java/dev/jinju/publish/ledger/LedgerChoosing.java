package dev.jinju.publish.ledger;

import dev.jinju.choose.Choice;
import dev.jinju.choose.Chooser;
import dev.jinju.choose.Choosing;
import dev.jinju.choose.Selection;
import dev.jinju.episode.Episode;
import java.util.List;

/**
 * Chooses lines that were not made before, and remembers them. Lines that somebody asks for by
 * their ids are made all the same, and remembered too.
 *
 * @param job see {@link Ledger#choose}
 */
public record LedgerChoosing(Ledger ledger, String job) implements Choosing {

  @Override
  public Choice choose(Episode episode, Selection selection) {
    return ledger.choose(
        show(episode),
        job,
        made -> Chooser.choose(episode, selection, made),
        choice -> lines(episode, choice));
  }

  /** The show whose lines count; all episodes that name none are of one. */
  public static String show(Episode episode) {
    String show = episode.about().show();
    return show == null ? "" : show;
  }

  private List<LedgerLine> lines(Episode episode, Choice choice) {
    return choice.picks().stream()
        .map(p -> new LedgerLine(show(episode), episode.title(), p.id(), p.text(), job))
        .toList();
  }
}
