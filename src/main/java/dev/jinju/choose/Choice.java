package dev.jinju.choose;

import dev.jinju.card.CardKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was chosen from an episode.
 *
 * @param chosen the cards in their order: a cover first, then lines, best first, then a list and a
 *     closing card; where somebody gave an order, that
 * @param listed the highlights of a list, in document order; empty when there is no list
 * @param dropped bullets, turns and exchanges that no gate lets through, in document order
 */
public record Choice(List<Chosen> chosen, List<Pick> listed, List<Dropped> dropped) {
  public Choice {
    chosen = List.copyOf(chosen);
    listed = List.copyOf(listed);
    dropped = List.copyOf(dropped);
  }

  /** Lines between the cards of the episode as a whole that come before and after them. */
  static Choice of(
      Set<CardKind> whole, List<Pick> picks, List<Pick> listed, List<Dropped> dropped) {
    List<Chosen> chosen = new ArrayList<>(picks);
    for (CardKind kind : whole) {
      chosen.add(kind == CardKind.COVER ? 0 : chosen.size(), WholeEpisode.of(kind));
    }
    return new Choice(chosen, listed, dropped);
  }

  /** The lines, in their order. */
  public List<Pick> picks() {
    return chosen.stream().filter(Pick.class::isInstance).map(Pick.class::cast).toList();
  }

  /** The cards of the episode as a whole that are there. */
  public Set<CardKind> whole() {
    EnumSet<CardKind> whole = EnumSet.noneOf(CardKind.class);
    chosen.stream().filter(WholeEpisode.class::isInstance).map(Chosen::kind).forEach(whole::add);
    return Collections.unmodifiableSet(whole);
  }

  /** The line of a card, also of a shorter passage that stands for it; empty for other cards. */
  public Optional<Pick> pick(String id) {
    return picks().stream()
        .flatMap(
            pick ->
                Stream.concat(
                    Stream.of(pick),
                    pick.shorter().stream().map(shorter -> pick.withCandidate(shorter))))
        .filter(pick -> pick.id().equals(id))
        .findFirst();
  }

  /** What a list says, a paragraph for each highlight; empty without a list. */
  public String list() {
    return listed.stream().map(Pick::text).collect(Collectors.joining("\n\n"));
  }

  /** How many cards it makes. */
  public int cards() {
    return chosen.size();
  }
}
