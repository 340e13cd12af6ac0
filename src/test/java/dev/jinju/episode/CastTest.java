package dev.jinju.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CastTest {

  @Test
  void whoeverAsksMostIsTheHost() {
    Cast cast =
        cast(
            "",
            "Chen: I drew a table.",
            "Lew: When?",
            "Chen: Last year, all winter long.",
            "Lew: Why?",
            "Chen: Who else would?");
    assertThat(cast.hosts()).containsExactly("Lew");
    assertThat(cast.guests()).containsExactly("Chen");
  }

  @Test
  void betweenEqualsWhoeverSpeaksFirstIsTheHost() {
    Cast cast = cast("", "Lew: One.", "Chen: Two.", "Lew: Three.", "Chen: Four.");
    assertThat(cast.hosts()).containsExactly("Lew");
  }

  @Test
  void frontMatterNamesTheHost() {
    Cast cast = cast("host: Chen Li\n", "Lew: Really?", "Chen: Yes.", "Lew: When?", "Chen: Now.");
    assertThat(cast.hosts()).containsExactly("Chen Li");
    assertThat(cast.guests()).containsExactly("Lew");
  }

  @Test
  void guestOfTheFrontMatterIsNeverTheHost() {
    Cast cast = cast("guest: Lew\n", "Lew: Really?", "Chen: Yes.", "Lew: When?", "Chen: Now.");
    assertThat(cast.hosts()).containsExactly("Chen");
  }

  @Test
  void labelsThatNameThePartDecide() {
    Cast cast = cast("", "Guest: Really?", "Host: Yes.", "Guest: When?", "Host: Now.");
    assertThat(cast.isHost("Host")).isTrue();
    assertThat(cast.isHost("Guest")).isFalse();
  }

  @Test
  void guestsStandByHowMuchTheySay() {
    Cast cast =
        cast(
            "host: Lew\n",
            "Lew: Who?",
            "Ann: I.",
            "Chen: I did, all winter long.",
            "Lew: Both?",
            "Ann: Yes.",
            "Chen: Yes, both of us.");
    assertThat(cast.guests()).containsExactly("Chen", "Ann");
  }

  @Test
  void loneSpeakerIsAGuest() {
    Cast cast = cast("", "Chen: Who drew it?", "Chen: I did.");
    assertThat(cast.hosts()).isEmpty();
    assertThat(cast.guests()).containsExactly("Chen");
  }

  @Test
  void showThatBearsTheNameIsTheHosts() {
    Cast cast =
        cast(
            "show: Lew's Evenings\n",
            "Lew: Tell us.",
            "Chen: Who wants to know?",
            "Lew: All of us.",
            "Chen: Do they?");
    assertThat(cast.hosts()).containsExactly("Lew");
  }

  @Test
  void whoeverWelcomesTheListenersIsTheHost() {
    Cast cast =
        cast(
            "",
            "Chen: I am glad to be here.",
            "Lew: Welcome to the tide room. Sit down.",
            "Chen: Thank you.",
            "Lew: Tell us all of it.");
    assertThat(cast.hosts()).containsExactly("Lew");
  }

  private static Cast cast(String front, String... lines) {
    String text = "---\n" + front + "---\n# T\n\n## Transcript\n" + String.join("\n", lines) + "\n";
    return Cast.of(EpisodeReaders.read("a.md", text.getBytes(StandardCharsets.UTF_8)).value());
  }
}
