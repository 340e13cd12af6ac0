package dev.jinju.card;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of cards; a style composes each in its own way. */
public enum CardKind {
  /** A highlight bullet: a paraphrase, credited to the show and never to a person. */
  HIGHLIGHT,
  /** Words that somebody said, verbatim, with their name. */
  DIALOGUE,
  /** A question and its answer. */
  EXCHANGE,
  /** The episode itself: title, show, guest, date. */
  COVER,
  /** A line that lives by one figure, which is set large with its unit. */
  STAT,
  /** The best highlights of the episode together. */
  LIST,
  /** The end of a series: thanks, the show, where to listen. */
  CLOSING;

  /** Whether it shows the episode as a whole and no single line; its id is then its name. */
  public boolean isOfEpisode() {
    return switch (this) {
      case COVER, LIST, CLOSING -> true;
      case HIGHLIGHT, DIALOGUE, EXCHANGE, STAT -> false;
    };
  }

  /** The name that commands, styles and files use. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<CardKind> ofId(String id) {
    return Arrays.stream(values()).filter(k -> k.id().equals(id)).findFirst();
  }
}
