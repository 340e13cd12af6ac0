package dev.jinju.pipeline.check;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.choose.CardMaker;
import dev.jinju.choose.Choice;
import dev.jinju.choose.Chooser;
import dev.jinju.choose.Selection;
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
import org.jspecify.annotations.Nullable;

/**
 * Cards of two made-up episodes in each language: one whose texts are as short as they may be, and
 * one whose texts are about as long as the chooser lets pass. The episodes lie beside this class.
 */
public final class SampleCards {
  private static final List<String> LENGTHS = List.of("shortest", "longest");
  private static final List<String> LANGUAGES = List.of("zh-Hans", "zh-Hant", "ja", "ko", "en");

  /** One of each kind, and the stat of a line that somebody says beside that of a highlight. */
  private static final List<String> IDS =
      List.of(
          CardKind.COVER.id(),
          "h1",
          "t1",
          "t2+t3",
          "h2.stat",
          "t4.stat",
          CardKind.LIST.id(),
          CardKind.CLOSING.id());

  private SampleCards() {}

  /**
   * All cards, those with the shortest texts first. Their ids are {@code exchange-longest-ja}, and
   * {@code stat-longest-ja-t4.stat} for a second one of its kind.
   */
  public static List<Card> all() {
    List<Card> cards = new ArrayList<>();
    for (String length : LENGTHS) {
      for (String language : LANGUAGES) {
        String name = length + "-" + language;
        Set<CardKind> seen = EnumSet.noneOf(CardKind.class);
        for (Card card : cards(name)) {
          String id = card.kind().id() + "-" + name;
          cards.add(card.withId(seen.add(card.kind()) ? id : id + "-" + card.id()));
        }
      }
    }
    return cards;
  }

  private static List<Card> cards(String name) {
    String file = name + ".json";
    try (@Nullable InputStream in = SampleCards.class.getResourceAsStream(file)) {
      byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
      Episode episode = EpisodeReaders.read(file, bytes).value();
      Choice choice = Chooser.choose(episode, Selection.byIds(IDS));
      return CardMaker.make(episode, choice, Path.of(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
