package dev.jinju.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.card.Slot;
import dev.jinju.diag.SourceSpan;
import dev.jinju.episode.About;
import dev.jinju.episode.Episode;
import dev.jinju.episode.Turn;
import dev.jinju.style.brand.Brand;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PostTextTest {

  @Test
  void dialogueIsQuotedWithSpeakerShowMinuteAndLink() {
    Card card =
        card(
            CardKind.DIALOGUE,
            "t2.s1",
            "zh-Hans",
            "quote",
            "走得慢才看得见。",
            "speaker",
            "周野",
            "show",
            "街上",
            "time",
            "12:34");
    assertThat(post("zh-Hans", card, List.of("走路")))
        .isEqualTo(
            """
            “走得慢才看得见。”
            —— 周野

            街上 · 慢一点 · 12:34
            https://youtu.be/abc?t=754s

            #走路 #街上 #周野""");
  }

  @Test
  void wordsWithQuotationMarksGetNoSecondPair() {
    Card card = card(CardKind.DIALOGUE, "t9", "ja", "quote", "「遅く」と言った。", "speaker", "林");
    assertThat(post("ja", card, List.of())).startsWith("「遅く」と言った。\n—— 林\n");
  }

  @Test
  void highlightIsCreditedToNobody() {
    Card card = card(CardKind.HIGHLIGHT, "h1", "en", "quote", "Walkers sleep 47 minutes longer.");
    assertThat(post("en", card, List.of()))
        .isEqualTo("Walkers sleep 47 minutes longer.\n\n慢一点\nhttps://youtu.be/abc");
  }

  @Test
  void exchangeNamesBothVoices() {
    Card card =
        card(
            CardKind.EXCHANGE,
            "t1+t2",
            "en",
            "question",
            "Why?",
            "asker",
            "Lin",
            "quote",
            "To see.",
            "speaker",
            "Zhou");
    assertThat(post("en", card, List.of())).startsWith("Lin: Why?\nZhou: To see.\n");
  }

  @Test
  void coverIsTheEpisodeAndItsSummary() {
    Card card = card(CardKind.COVER, "cover", "zh-Hans", "guest", "周野");
    assertThat(post("zh-Hans", card, List.of()))
        .isEqualTo("慢一点\n一期关于走路的节目。\n\nhttps://youtu.be/abc\n\n#周野");
  }

  @Test
  void hashtagsAreOneWordEachAndNeverANumber() {
    Card card = card(CardKind.HIGHLIGHT, "h1", "en", "quote", "x", "show", "The Wet Plant");
    assertThat(post("en", card, List.of("deep sea", "2026", "Deep-Sea", "海")))
        .endsWith("\n\n#deepsea #海 #TheWetPlant");
  }

  private static String post(String language, Card card, List<String> tags) {
    SourceSpan span = SourceSpan.of("talk.md", 3);
    Turn turn = new Turn("t2", "周野", "走得慢才看得见。", List.of(), span, Duration.ofSeconds(754));
    About about = new About(null, null, null, null, null, null, tags, null);
    Episode episode =
        new Episode(
            "慢一点",
            language,
            "一期关于走路的节目。",
            List.of(),
            List.of(turn),
            List.of(),
            "https://youtu.be/abc",
            about);
    return new PostText(episode, Brand.NONE, PublishWords.of(language)).of(card);
  }

  private static Card card(CardKind kind, String id, String language, String... slots) {
    Map<String, Slot> all = new TreeMap<>();
    for (int i = 0; i < slots.length; i += 2) {
      all.put(slots[i], Slot.of(slots[i + 1]));
    }
    return new Card(id, kind, language, all, Map.of());
  }
}
