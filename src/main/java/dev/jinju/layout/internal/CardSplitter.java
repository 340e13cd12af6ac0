package dev.jinju.layout.internal;

import dev.jinju.card.Card;
import dev.jinju.card.InlineMark;
import dev.jinju.card.Slot;
import dev.jinju.text.breaks.SplitPoints;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cuts a card's quote into consecutive cards at the ends of sentences, or of clauses where there
 * are too few sentences.
 */
public final class CardSplitter {
  /** More cards than this are no quotation any more. */
  public static final int MOST_PARTS = 6;

  private CardSplitter() {}

  /**
   * The card cut into so many of about the same length, numbered from its own number on if it has
   * one; empty when it has too few places.
   */
  public static List<Card> split(Card card, int parts) {
    Slot quote = card.slot("quote");
    SplitPoints points = SplitPoints.of(quote.text(), card.language());
    List<Integer> places =
        points.sentences().size() >= parts - 1
            ? points.sentences()
            : new ArrayList<>(union(points.sentences(), points.clauses()));
    List<Integer> cuts = evenCuts(places, quote.text().length(), parts);
    if (cuts.size() != parts - 1) {
      return List.of();
    }
    String own = card.slot("part").text();
    int first = own.isEmpty() ? 1 : Integer.parseInt(own);
    Slot all = own.isEmpty() ? Slot.of(Integer.toString(parts)) : card.slot("parts");
    List<Card> cards = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < parts; i++) {
      int end = i < cuts.size() ? cuts.get(i) : quote.text().length();
      cards.add(
          card.with("quote", slice(quote, start, end))
              .with("part", Slot.of(Integer.toString(first + i)))
              .with("parts", all));
      start = end;
    }
    return cards;
  }

  private static Set<Integer> union(List<Integer> a, List<Integer> b) {
    TreeSet<Integer> all = new TreeSet<>(a);
    all.addAll(b);
    return all;
  }

  /** For each cut the place nearest to an even division, each place at most once. */
  private static List<Integer> evenCuts(List<Integer> places, int length, int parts) {
    TreeSet<Integer> free = new TreeSet<>(places);
    List<Integer> cuts = new ArrayList<>();
    for (int i = 1; i < parts; i++) {
      int wanted = (int) ((long) length * i / parts);
      Integer below = free.floor(wanted);
      Integer above = free.ceiling(wanted);
      Integer cut =
          below == null || above != null && above - wanted < wanted - below ? above : below;
      if (cut == null) {
        return List.of();
      }
      cuts.add(cut);
      free = new TreeSet<>(free.tailSet(cut, false));
    }
    return cuts;
  }

  private static Slot slice(Slot slot, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(slot.text().charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(slot.text().charAt(end - 1))) {
      end--;
    }
    List<InlineMark> marks = new ArrayList<>();
    for (InlineMark mark : slot.marks()) {
      int a = Math.max(mark.start(), start);
      int b = Math.min(mark.end(), end);
      boolean whole = a == mark.start() && b == mark.end();
      if (a < b && (whole || mark.isDivisible())) {
        marks.add(mark.at(a - start, b - start));
      }
    }
    return new Slot(slot.text().substring(start, end), marks, slot.span());
  }
}
