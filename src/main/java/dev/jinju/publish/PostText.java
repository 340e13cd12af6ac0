package dev.jinju.publish;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.card.Slot;
import dev.jinju.episode.Episode;
import dev.jinju.episode.Turn;
import dev.jinju.style.brand.Brand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The post that goes with a card: its words, who said them where, the link, and hashtags. */
final class PostText {
  private static final Pattern FIRST_TURN = Pattern.compile("t(\\d+).*");

  private final Episode episode;
  private final Brand brand;
  private final PublishWords words;

  PostText(Episode episode, Brand brand, PublishWords words) {
    this.episode = episode;
    this.brand = brand;
    this.words = words;
  }

  /** Plain text, paragraphs divided by an empty line, no line end at the end. */
  String of(Card card) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(said(card));
    paragraphs.add(where(card));
    paragraphs.add(Hashtags.of(brand.hashtags(), episode.about().tags(), card));
    paragraphs.removeIf(String::isEmpty);
    return String.join("\n\n", paragraphs);
  }

  /** The post for all cards together: what the episode is about, the link, and hashtags. */
  String ofEpisode() {
    return of(new Card(CardKind.COVER.id(), CardKind.COVER, episode.language(), show(), Map.of()));
  }

  private Map<String, Slot> show() {
    String show = episode.about().show();
    return show == null ? Map.of() : Map.of("show", Slot.of(show));
  }

  private String said(Card card) {
    String quote = card.slot("quote").text();
    return switch (card.kind()) {
      case COVER -> lines(episode.title(), episode.summary());
      case HIGHLIGHT -> quote;
      case STAT -> by(card).isEmpty() ? quote : lines(quoted(quote), by(card));
      case LIST -> lines(episode.title(), listed(card));
      case CLOSING -> words.get("thanks");
      case DIALOGUE -> lines(quoted(quote), by(card));
      case EXCHANGE ->
          lines(
              turn(card.slot("asker").text(), card.slot("question").text()),
              turn(card.slot("speaker").text(), quote));
    };
  }

  private static String listed(Card card) {
    List<String> items = new ArrayList<>();
    for (int i = 1; !card.slot("highlights." + i).text().isEmpty(); i++) {
      items.add(i + ". " + card.slot("highlights." + i).text());
    }
    return String.join("\n", items);
  }

  /** Words that have such marks themselves stand without a second pair round them. */
  private String quoted(String quote) {
    String open = words.get("open");
    String close = words.get("close");
    return quote.contains(open) || quote.contains(close) ? quote : open + quote + close;
  }

  private String by(Card card) {
    String speaker = card.slot("speaker").text();
    return speaker.isEmpty() ? "" : words.get("by") + speaker;
  }

  private String turn(String name, String said) {
    return name.isEmpty() ? said : name + words.get("colon") + said;
  }

  private String where(Card card) {
    boolean titled = card.kind() == CardKind.COVER || card.kind() == CardKind.LIST;
    List<String> place = new ArrayList<>();
    place.add(card.slot("show").text());
    place.add(card.slot("brand.handle").text());
    place.add(titled ? "" : episode.title());
    place.add(card.slot("time").text());
    place.removeIf(String::isEmpty);
    String source = episode.source();
    String link = source == null ? "" : SourceLink.at(source, start(card));
    return lines(String.join(" · ", place), link);
  }

  /** When the card's words, or the question before them, begin; null when nobody knows. */
  private @Nullable Duration start(Card card) {
    Matcher turn = FIRST_TURN.matcher(card.id());
    if (!turn.matches()) {
      return null;
    }
    String id = "t" + turn.group(1);
    return episode.turns().stream()
        .filter(t -> t.id().equals(id))
        .findFirst()
        .map(Turn::start)
        .orElse(null);
  }

  private static String lines(String... lines) {
    List<String> all = new ArrayList<>(List.of(lines));
    all.removeIf(String::isEmpty);
    return String.join("\n", all);
  }
}
