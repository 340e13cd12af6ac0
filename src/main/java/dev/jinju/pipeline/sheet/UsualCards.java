package dev.jinju.pipeline.sheet;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.choose.CardMaker;
import dev.jinju.choose.Choice;
import dev.jinju.choose.Chooser;
import dev.jinju.choose.Pick;
import dev.jinju.choose.Selection;
import dev.jinju.diag.InputException;
import dev.jinju.episode.Episode;
import dev.jinju.episode.EpisodeReaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One card of each kind, to show what a style makes of it. */
public final class UsualCards {
  /** The languages that there is a made-up episode in. */
  public static final List<String> LANGUAGES = List.of("zh-Hans", "zh-Hant", "ja", "ko", "en");

  /** The lines of those episodes that stand for their kinds, in the order of {@link CardKind}. */
  private static final List<String> IDS = List.of("h1", "t1", "t2+t3", "h3.stat");

  private UsualCards() {}

  /**
   * Cards with texts of the usual length, in the order of {@link CardKind}.
   *
   * @param language one of {@link #LANGUAGES}
   */
  public static List<Card> of(String language) {
    Episode episode = sample("usual-" + language + ".json");
    return cards(episode, Path.of(""), whole(episode), IDS);
  }

  /** The cards of some lines of a made-up episode, in their order. */
  static List<Card> ofSample(String file, List<String> ids) {
    return cards(sample(file), Path.of(""), List.of(), ids);
  }

  private static Episode sample(String file) {
    try (@Nullable InputStream in = UsualCards.class.getResourceAsStream(file)) {
      byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
      return EpisodeReaders.read(file, bytes).value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The best card of each kind that an episode has lines for, in the order of {@link CardKind}.
   *
   * @param folder against which pictures are resolved
   */
  public static List<Card> of(Episode episode, Path folder) {
    Set<CardKind> ofLines = EnumSet.allOf(CardKind.class);
    ofLines.removeIf(CardKind::isOfEpisode);
    Selection any = new Selection(null, List.of(), ofLines, null, null);
    List<Pick> ranked = Chooser.rank(episode, any).picks();
    List<String> ids = new ArrayList<>();
    for (CardKind kind : ofLines) {
      ranked.stream()
          .filter(pick -> pick.kind() == kind)
          .findFirst()
          .ifPresent(pick -> ids.add(pick.id()));
    }
    return cards(episode, folder, whole(episode), ids);
  }

  /** The cards of the episode as a whole; without a list where it has too few highlights. */
  private static List<String> whole(Episode episode) {
    return Stream.of(CardKind.values())
        .filter(CardKind::isOfEpisode)
        .map(CardKind::id)
        .filter(id -> isPossible(episode, id))
        .toList();
  }

  private static boolean isPossible(Episode episode, String id) {
    try {
      Chooser.choose(episode, Selection.byIds(List.of(id)));
      return true;
    } catch (InputException e) {
      return false;
    }
  }

  private static List<Card> cards(
      Episode episode, Path folder, List<String> whole, List<String> ids) {
    List<String> all = Stream.concat(whole.stream(), ids.stream()).toList();
    Choice choice = Chooser.choose(episode, Selection.byIds(all));
    List<Card> cards = CardMaker.make(episode, choice, folder);
    return Stream.of(CardKind.values())
        .flatMap(kind -> cards.stream().filter(card -> card.kind() == kind))
        .toList();
  }
}
