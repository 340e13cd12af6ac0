package dev.jinju.choose;

import dev.jinju.card.CardKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the user wants of an episode. Immutable.
 *
 * @param count picks, not counting the cover; null for as many as make 8 cards
 * @param orders exactly these, in this order, gates or not; empty to choose by points
 * @param kinds only these kinds; empty for lines of all kinds, at most one of them as a stat, and a
 *     cover
 * @param speaker only lines of the speaker of this name or part of a name; null for all
 * @param match only lines in which this regular expression is found; null for all
 * @param ends whether a cover and a closing card stand round the lines, whatever else is asked for
 * @param limits lines that nobody wants; without effect on those that are ordered
 */
public record Selection(
    @Nullable Integer count,
    List<Order> orders,
    Set<CardKind> kinds,
    @Nullable String speaker,
    @Nullable String match,
    boolean ends,
    Limits limits) {
  /**
   * Cards of a set, with the cover, when nobody says how many: what one post on most networks holds
   * with room to spare.
   */
  public static final int DEFAULT_CARDS = 8;

  public Selection {
    if (count != null && count < 0) {
      throw new IllegalArgumentException("expected a count of 0 or more but found " + count);
    }
    orders = List.copyOf(orders);
    EnumSet<CardKind> copy = EnumSet.noneOf(CardKind.class);
    copy.addAll(kinds);
    kinds = java.util.Collections.unmodifiableSet(copy);
  }

  /** Lines without a cover and a closing card of their own accord. */
  public Selection(
      @Nullable Integer count,
      List<Order> orders,
      Set<CardKind> kinds,
      @Nullable String speaker,
      @Nullable String match) {
    this(count, orders, kinds, speaker, match, false, Limits.NONE);
  }

  /** The cover and the best seven lines. */
  public static Selection standard() {
    return new Selection(null, List.of(), Set.of(), null, null);
  }

  /** The cover and so many of the best lines. */
  public static Selection best(int count) {
    return new Selection(count, List.of(), Set.of(), null, null);
  }

  /** Exactly these lines in this order. */
  public static Selection byIds(List<String> ids) {
    return ordered(ids.stream().map(Order::of).toList());
  }

  /** Exactly these cards in this order, with what was changed of them. */
  public static Selection ordered(List<Order> orders) {
    return new Selection(null, orders, Set.of(), null, null);
  }

  /** The same for another speaker. */
  public Selection withSpeaker(@Nullable String other) {
    return new Selection(count, orders, kinds, other, match, ends, limits);
  }

  /** The same without lines that nobody wants. */
  public Selection withLimits(Limits other) {
    return new Selection(count, orders, kinds, speaker, match, ends, other);
  }

  /** The same with other orders. */
  public Selection withOrders(List<Order> others) {
    return new Selection(count, others, kinds, speaker, match, ends, limits);
  }

  /** The same between a cover and a closing card; so many lines as else make a set of cards. */
  public Selection withEnds() {
    List<Order> all = new ArrayList<>(orders);
    if (!all.isEmpty()) {
      if (all.stream().noneMatch(order -> order.id().equals(CardKind.COVER.id()))) {
        all.add(0, Order.of(CardKind.COVER.id()));
      }
      if (all.stream().noneMatch(order -> order.id().equals(CardKind.CLOSING.id()))) {
        all.add(Order.of(CardKind.CLOSING.id()));
      }
    }
    return new Selection(count, all, kinds, speaker, match, true, limits);
  }

  /** The cards of the episode as a whole that are wanted where nobody gives an order. */
  Set<CardKind> whole() {
    EnumSet<CardKind> whole = EnumSet.noneOf(CardKind.class);
    kinds.stream().filter(CardKind::isOfEpisode).forEach(whole::add);
    if (isOpen() || ends) {
      whole.add(CardKind.COVER);
    }
    if (ends) {
      whole.add(CardKind.CLOSING);
    }
    return whole;
  }

  /** Whether nobody says which lines or kinds. */
  boolean isOpen() {
    return orders.isEmpty() && kinds.isEmpty();
  }

  /** Whether lines are wanted beside cards of the episode as a whole. */
  boolean wantsLines() {
    return kinds.isEmpty() || !kinds.stream().allMatch(CardKind::isOfEpisode);
  }

  /** A stat says what its line says: it is wanted where the kind is named. */
  boolean wants(CardKind kind) {
    return kinds.isEmpty() ? kind != CardKind.STAT : kinds.contains(kind);
  }

  int picks() {
    if (count != null) {
      return count;
    }
    return ends ? DEFAULT_CARDS : DEFAULT_CARDS - whole().size();
  }
}
