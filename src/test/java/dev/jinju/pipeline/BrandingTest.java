package dev.jinju.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.card.Slot;
import dev.jinju.choose.Selection;
import dev.jinju.episode.About;
import dev.jinju.episode.Episode;
import dev.jinju.episode.EpisodeReaders;
import dev.jinju.style.CardDesign.Scheme;
import dev.jinju.style.brand.BrandReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a brand changes on cards, and what it leaves as the episode says. */
class BrandingTest {
  private static final String BRAND =
      """
      { "show": "街上", "handle": "@jieshang", "logo": { "light": "ink.svg", "dark": "white.svg" },
        "speakers": { "周野": { "name": "周野 Zhou Ye", "role": "作家", "avatar": "zhou.svg" },
          "主持人": { "name": "林溪" } } }
      """;

  @TempDir Path folder;

  @Test
  void theShowIsTheEpisodesAndTheBrandsWhereItNamesNone() throws IOException {
    assertThat(branding().episode(episode("")).about().show()).isEqualTo("街上");
    assertThat(branding().episode(episode("show: 路上")).about().show()).isEqualTo("路上");
  }

  @Test
  void nothingElseOfTheEpisodeChanges() throws IOException {
    Episode episode = episode("guest: 周野\ntags: [走路]");
    Episode branded = branding().episode(episode);
    About about = episode.about();
    assertThat(branded.about())
        .isEqualTo(
            new About(
                "街上",
                about.host(),
                about.guest(),
                about.guestRole(),
                about.date(),
                about.episode(),
                about.tags(),
                about.avatar()));
    assertThat(branded.turns()).isEqualTo(episode.turns());
    assertThat(branded.title()).isEqualTo(episode.title());
  }

  @Test
  void aSpeakerGetsTheBrandsNameRoleAndPortraitOverThoseOfTheEpisode() throws IOException {
    Path other = folder.resolve("other.png");
    Card card =
        new Card(
            "t2",
            CardKind.DIALOGUE,
            "zh-Hans",
            slots("speaker", "周野", "speaker.role", "记者", "asker", "主持人"),
            Map.of("speaker.avatar", other));
    Card branded = branding().card(card, Scheme.LIGHT);
    assertThat(texts(branded))
        .containsEntry("speaker", "周野 Zhou Ye")
        .containsEntry("speaker.role", "作家")
        .containsEntry("asker", "林溪")
        .containsEntry("brand.show", "街上")
        .containsEntry("brand.handle", "@jieshang");
    assertThat(branded.pictures()).containsEntry("speaker.avatar", folder.resolve("zhou.svg"));
  }

  @Test
  void somebodyWhomTheBrandDoesNotKnowStaysAsTheEpisodeSays() throws IOException {
    Path own = folder.resolve("own.png");
    Card card =
        new Card(
            "t2",
            CardKind.DIALOGUE,
            "zh-Hans",
            slots("speaker", "陈默", "speaker.role", "记者"),
            Map.of("speaker.avatar", own));
    Card branded = branding().card(card, Scheme.LIGHT);
    assertThat(texts(branded)).containsEntry("speaker", "陈默").containsEntry("speaker.role", "记者");
    assertThat(branded.pictures()).containsEntry("speaker.avatar", own);
  }

  @Test
  void aCoverNamesGuestsAndHostsAsTheBrandDoesAndShowsTheFirstGuest() throws IOException {
    Card card =
        new Card(
            "cover", CardKind.COVER, "zh-Hans", slots("guest", "周野, 陈默", "host", "主持人"), Map.of());
    Card branded = branding().card(card, Scheme.LIGHT);
    assertThat(texts(branded))
        .containsEntry("guest", "周野 Zhou Ye, 陈默")
        .containsEntry("host", "林溪")
        .doesNotContainKey("speaker.role");
    assertThat(branded.pictures()).containsEntry("speaker.avatar", folder.resolve("zhou.svg"));
  }

  @Test
  void aHighlightIsNobodysAlsoWithABrand() throws IOException {
    Card card = new Card("h1", CardKind.HIGHLIGHT, "zh-Hans", slots("guest", "周野"), Map.of());
    Card branded = branding().card(card, Scheme.LIGHT);
    assertThat(branded.slots()).doesNotContainKeys("speaker", "speaker.role");
    assertThat(branded.pictures()).doesNotContainKey("speaker.avatar");
  }

  @Test
  void theLogoIsTheOneForTheGround() throws IOException {
    Card card = new Card("h1", CardKind.HIGHLIGHT, "zh-Hans", Map.of(), Map.of());
    assertThat(branding().card(card, Scheme.LIGHT).pictures())
        .containsEntry("brand.logo", folder.resolve("ink.svg"));
    assertThat(branding().card(card, Scheme.DARK).pictures())
        .containsEntry("brand.logo", folder.resolve("white.svg"));
    Branding light = branding("{ \"logo\": { \"light\": \"ink.svg\" } }");
    assertThat(light.card(card, Scheme.DARK).pictures()).isEmpty();
  }

  @Test
  void aSpeakerIsFoundByTheNameOnTheCards() throws IOException {
    Episode episode = episode("");
    assertThat(branding().selection(of("zhou"), episode).speaker()).isEqualTo("周野");
    assertThat(branding().selection(of("林溪"), episode).speaker()).isEqualTo("主持人");
    assertThat(branding().selection(of("周"), episode).speaker()).isEqualTo("周");
    assertThat(branding().selection(of("谁"), episode).speaker()).isEqualTo("谁");
    assertThat(branding().selection(Selection.standard(), episode)).isEqualTo(Selection.standard());
  }

  private Branding branding() throws IOException {
    return branding(BRAND);
  }

  private Branding branding(String text) throws IOException {
    for (String picture : Set.of("ink.svg", "white.svg", "zhou.svg")) {
      Files.writeString(folder.resolve(picture), "<svg/>");
    }
    Path file = folder.resolve("brand.json");
    Files.writeString(file, text);
    return new Branding(BrandReader.read(file));
  }

  private static Selection of(String speaker) {
    return new Selection(null, java.util.List.of(), Set.of(), speaker, null);
  }

  private static Episode episode(String frontMatter) {
    String text =
        "---\nlanguage: zh-Hans\n"
            + frontMatter
            + "\n---\n\n# 慢一点\n\n## 对话\n\n主持人：你为什么每天走路上班？\n"
            + "周野：因为走路的时候，你永远不会错过一条街。\n";
    return EpisodeReaders.read("talk.md", text.getBytes(StandardCharsets.UTF_8)).value();
  }

  private static Map<String, Slot> slots(String... texts) {
    Map<String, Slot> slots = new TreeMap<>();
    for (int i = 0; i < texts.length; i += 2) {
      slots.put(texts[i], Slot.of(texts[i + 1]));
    }
    return slots;
  }

  private static Map<String, String> texts(Card card) {
    Map<String, String> texts = new TreeMap<>();
    card.slots().forEach((name, slot) -> texts.put(name, slot.text()));
    return texts;
  }
}
