package dev.jinju.card;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One card to be drawn: its kind and the texts that a style binds by name.
 *
 * <p>Slot names are the bindings of a style: {@code quote}, {@code question}, {@code asker}, {@code
 * speaker}, {@code speaker.role}, {@code title}, {@code summary}, {@code show}, {@code guest},
 * {@code host}, {@code episode}, {@code date}, {@code time}, {@code progress}, {@code source},
 * {@code index}, {@code count}, {@code part}, {@code parts}, {@code stat.number}, {@code
 * stat.unit}, {@code stat.rest}, {@code highlights} and {@code highlights.1} to {@code
 * highlights.5}. A slot that is absent is empty.
 *
 * @param id names its source: {@code h3}, {@code t12}, {@code t12.s2-3}, {@code t11+t12}, {@code
 *     s1.q3-4}, {@code h3.stat}, {@code cover}
 * @param language BCP 47 tag of its text
 * @param slots by name
 * @param pictures files by binding name (speaker.avatar), resolved against the episode's folder
 * @param shorter what the card may say instead where its words find no room, best first: each is
 *     the whole card with fewer of the same words, under the id of its own passage; empty when
 *     these words and no others were asked for
 * @param edited whether somebody changed its words by hand, so that they are no longer the
 *     episode's
 */
public record Card(
    String id,
    CardKind kind,
    String language,
    Map<String, Slot> slots,
    Map<String, java.nio.file.Path> pictures,
    List<Card> shorter,
    boolean edited) {
  public Card {
    slots = java.util.Collections.unmodifiableMap(new TreeMap<>(slots));
    pictures = java.util.Collections.unmodifiableMap(new TreeMap<>(pictures));
    shorter = List.copyOf(shorter);
  }

  /** A card that says these words or nothing. */
  public Card(
      String id,
      CardKind kind,
      String language,
      Map<String, Slot> slots,
      Map<String, java.nio.file.Path> pictures) {
    this(id, kind, language, slots, pictures, List.of(), false);
  }

  /** The same card with other texts and pictures. */
  public Card with(Map<String, Slot> texts, Map<String, java.nio.file.Path> files) {
    return new Card(id, kind, language, texts, files, shorter, edited);
  }

  /** The same card, marked as changed by hand. */
  public Card asEdited() {
    return new Card(id, kind, language, slots, pictures, shorter, true);
  }

  public Slot slot(String name) {
    @Nullable Slot found = slots.get(name);
    return found == null ? Slot.EMPTY : found;
  }

  /** The same card with one slot replaced. */
  public Card with(String name, Slot slot) {
    Map<String, Slot> changed = new TreeMap<>(slots);
    changed.put(name, slot);
    return new Card(id, kind, language, changed, pictures, shorter, edited);
  }

  /** The same card with other cards to take its place. */
  public Card withShorter(List<Card> cards) {
    return new Card(id, kind, language, slots, pictures, cards, edited);
  }

  /** The same card under another id. */
  public Card withId(String other) {
    return new Card(other, kind, language, slots, pictures, shorter, edited);
  }
}
