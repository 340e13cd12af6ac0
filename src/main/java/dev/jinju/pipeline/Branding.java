package dev.jinju.pipeline;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.card.Slot;
import dev.jinju.choose.Order;
import dev.jinju.choose.Selection;
import dev.jinju.episode.About;
import dev.jinju.episode.Episode;
import dev.jinju.episode.Turn;
import dev.jinju.style.CardDesign.Scheme;
import dev.jinju.style.brand.Brand;
import dev.jinju.style.brand.BrandPicture;
import dev.jinju.style.brand.BrandSpeaker;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a brand changes on the way from a document to its cards. Lines are chosen by the document's
 * own labels, so a brand never changes what is chosen; on the cards its people have the brand's
 * names, roles and portraits, also where the document has others, since somebody named them on
 * purpose. The show is the document's, and the brand's where the document names none. Immutable.
 */
public record Branding(Brand brand) {
  /** How a document's front matter joins several names. */
  private static final String JOIN = ", ";

  /** The episode, with the brand's show if it has none. */
  public Episode episode(Episode episode) {
    About a = episode.about();
    if (a.show() != null || brand.show() == null) {
      return episode;
    }
    return new Episode(
        episode.title(),
        episode.language(),
        episode.summary(),
        episode.highlights(),
        episode.turns(),
        episode.sections(),
        episode.source(),
        new About(
            brand.show(),
            a.host(),
            a.guest(),
            a.guestRole(),
            a.date(),
            a.episode(),
            a.tags(),
            a.avatar()));
  }

  /**
   * The selection with the document's labels for its speakers, where it names somebody as the cards
   * do and no label is written so.
   */
  public Selection selection(Selection selection, Episode episode) {
    List<String> labels = episode.turns().stream().map(Turn::speaker).distinct().toList();
    @Nullable String wanted = selection.speaker();
    return selection
        .withSpeaker(wanted == null ? null : label(wanted, labels, Branding::holds))
        .withOrders(selection.orders().stream().map(order -> order(order, labels)).toList());
  }

  private Order order(Order order, List<String> labels) {
    @Nullable String wanted = order.speaker();
    return wanted == null
        ? order
        : order.withSpeaker(label(wanted, labels, String::equalsIgnoreCase));
  }

  private String label(String wanted, List<String> labels, BiPredicate<String, String> named) {
    if (labels.stream().anyMatch(label -> named.test(label, wanted))) {
      return wanted;
    }
    return labels.stream()
        .filter(label -> named.test(name(label), wanted))
        .findFirst()
        .orElse(wanted);
  }

  private static boolean holds(String name, String part) {
    return name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  /** The name to show for a label; the label itself for somebody whom the brand does not know. */
  public String name(String label) {
    return brand.speakers().find(label).map(BrandSpeaker::name).orElse(label);
  }

  /**
   * The card with all that the brand has for it.
   *
   * @param ground that the card will stand on, for the logo
   */
  Card card(Card card, Scheme ground) {
    Map<String, Slot> slots = new TreeMap<>(card.slots());
    Map<String, Path> pictures = new TreeMap<>(card.pictures());
    person(card).ifPresent(person -> present(person, slots, pictures));
    Stream.of("speaker", "asker", "guest", "host").forEach(slot -> rename(slots, slot));
    put(slots, "brand.show", brand.show());
    put(slots, "brand.handle", brand.handle());
    @Nullable BrandPicture logo = brand.logo().on(ground);
    if (logo != null) {
      pictures.put("brand.logo", logo.file());
    }
    List<Card> shorter = card.shorter().stream().map(one -> card(one, ground)).toList();
    return card.with(slots, pictures).withShorter(shorter);
  }

  /** Whose words the card holds; on a cover its first guest. */
  private Optional<BrandSpeaker> person(Card card) {
    String slot = card.kind() == CardKind.COVER ? "guest" : "speaker";
    return brand.speakers().find(names(card.slot(slot).text()).get(0));
  }

  private static void present(
      BrandSpeaker person, Map<String, Slot> slots, Map<String, Path> pictures) {
    put(slots, "speaker.role", slots.containsKey("speaker") ? person.role() : null);
    @Nullable BrandPicture avatar = person.avatar();
    if (avatar != null) {
      pictures.put("speaker.avatar", avatar.file());
    }
  }

  private void rename(Map<String, Slot> slots, String name) {
    slots.computeIfPresent(
        name,
        (key, slot) ->
            new Slot(
                names(slot.text()).stream().map(this::name).collect(Collectors.joining(JOIN)),
                slot.marks(),
                slot.span()));
  }

  private static List<String> names(String joined) {
    return List.of(joined.split(JOIN, -1));
  }

  private static void put(Map<String, Slot> slots, String name, @Nullable String text) {
    if (text != null) {
      slots.put(name, Slot.of(text));
    }
  }
}
