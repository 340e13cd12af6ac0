package dev.jinju.pipeline.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.episode.Episode;
import dev.jinju.episode.EpisodeReaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class UsualCardsTest {
  static final List<String> LANGUAGES = UsualCards.LANGUAGES;

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void theSampleHasACardOfEachKind(String language) {
    List<Card> cards = UsualCards.of(language);
    assertThat(cards).extracting(Card::kind).containsExactly(CardKind.values());
    assertThat(cards).extracting(Card::language).containsOnly(language);
  }

  @Test
  void anEpisodeGivesTheKindsThatItHasLinesFor() {
    String text = "# 无题\n\n## 亮点\n\n- 灯塔最大的用处，不是照亮海面，而是让人知道岸在哪里。\n";
    Episode episode = EpisodeReaders.read("a.md", text.getBytes(StandardCharsets.UTF_8)).value();
    assertThat(UsualCards.of(episode, Path.of("")))
        .extracting(Card::kind)
        .containsExactly(CardKind.HIGHLIGHT, CardKind.COVER, CardKind.CLOSING);
  }
}
