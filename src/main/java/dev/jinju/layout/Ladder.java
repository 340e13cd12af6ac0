package dev.jinju.layout;

import dev.jinju.card.Card;
import dev.jinju.card.Slot;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.diag.Warned;
import dev.jinju.frame.Frame;
import dev.jinju.layout.TextBlock.Limits;
import dev.jinju.layout.internal.CardSplitter;
import dev.jinju.style.CardDesign;
import dev.jinju.style.Element;
import dev.jinju.style.TextFlow.Overflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rungs of fitting that change a card's words, for a quote that does not fit at its smallest
 * size with its tightest lines: a shorter passage, consecutive cards, an ellipsis, an error. For
 * one card; not thread-safe.
 */
final class Ladder {
  /** Down to half the preferred size, under which no ladder of a list goes. */
  private static final int MOST_ROUNDS = 16;

  /** From one scale to the next that is tried: less than from a size to the next of a ladder. */
  private static final double BELOW = 0.957;

  private final Card card;
  private final CardDesign design;
  private final FrameMaker frames;

  Ladder(Card card, CardDesign design, FrameMaker frames) {
    this.card = card;
    this.design = design;
    this.frames = frames;
  }

  /** Lays a card out on one frame. */
  @FunctionalInterface
  interface FrameMaker {
    /**
     * Sets all texts of a card.
     *
     * @throws TextDoesNotFit when one does not fit its box
     */
    Laid lay(Card card, Limits limits);
  }

  /**
   * One frame, and how its texts were set.
   *
   * @param even whether all texts of the main one's role have its size
   */
  record Laid(
      Frame frame,
      Fit main,
      boolean even,
      List<Fit> others,
      List<LaidCard.Drawn> drawn,
      List<LaidCard.Placed> placed,
      List<Diagnostic> warnings) {}

  /**
   * Takes the first rung that holds.
   *
   * @throws InputException when none does
   */
  Warned<LaidCard> climb() {
    try {
      return laid(card, null, List.of(even(frames.lay(card, Limits.WHOLE))));
    } catch (TextDoesNotFit whole) {
      return smaller(whole)
          .or(() -> shorter(whole))
          .or(() -> split(whole))
          .or(() -> cut(whole))
          .orElseThrow(() -> doesNotFit(whole));
    }
  }

  /**
   * Texts of one role side by side, such as those of a list, are set in one size: the largest go
   * down by a step until no other is smaller, and share the room anew each time.
   */
  private Laid even(Laid laid) {
    Laid even = laid;
    double largest = 1;
    for (int round = 0; round < MOST_ROUNDS && !even.even(); round++) {
      largest *= BELOW;
      even = lay(List.of(card), new Limits(largest, false)).map(one -> one.get(0)).orElse(even);
    }
    return even;
  }

  /** A list whose items cannot share the room as they are may fit when all begin smaller. */
  private Optional<Warned<LaidCard>> smaller(TextDoesNotFit whole) {
    double largest = 1;
    for (int round = 0; round < MOST_ROUNDS && Roles.isItem(whole.element()); round++) {
      largest *= BELOW;
      Optional<List<Laid>> again = lay(List.of(card), new Limits(largest, false));
      if (again.isPresent()) {
        return again.map(one -> laid(card, null, List.of(even(one.get(0)))));
      }
    }
    return Optional.empty();
  }

  private Optional<Warned<LaidCard>> shorter(TextDoesNotFit whole) {
    if (!isQuote(whole.element()) || overflow(whole) == Overflow.ERROR) {
      return Optional.empty();
    }
    for (Card passage : card.shorter()) {
      Card instead = passage.withId(card.id());
      Optional<List<Laid>> laid = lay(List.of(instead), Limits.WHOLE);
      if (laid.isPresent()) {
        return laid.map(one -> laid(instead, passage.id(), one));
      }
    }
    return Optional.empty();
  }

  private Optional<Warned<LaidCard>> split(TextDoesNotFit whole) {
    boolean splits =
        overflow(whole) == Overflow.SPLIT || overflow(whole) == Overflow.SHRINK_THEN_SPLIT;
    if (!splits || !Roles.firstBinding(whole.element().content()).orElse("").equals("quote")) {
      return Optional.empty();
    }
    for (int parts = 2; parts <= CardSplitter.MOST_PARTS; parts++) {
      List<Card> cards = CardSplitter.split(card, parts);
      Optional<List<Laid>> laid = cards.isEmpty() ? Optional.empty() : lay(cards, Limits.WHOLE);
      if (laid.isPresent()) {
        return laid.map(each -> laid(card, null, alike(cards, each)));
      }
    }
    return Optional.empty();
  }

  /** Parts that are read one after the other are set in one size, where they all fit in it. */
  private List<Laid> alike(List<Card> cards, List<Laid> laid) {
    double smallest = laid.stream().mapToDouble(part -> part.main().scale()).min().orElse(1);
    return lay(cards, new Limits(smallest, false)).orElse(laid);
  }

  private Optional<Warned<LaidCard>> cut(TextDoesNotFit whole) {
    if (overflow(whole) != Overflow.ELLIPSIS || !isQuote(whole.element())) {
      return Optional.empty();
    }
    try {
      return Optional.of(laid(card, null, List.of(frames.lay(card, Limits.CUT))));
    } catch (TextDoesNotFit other) {
      throw doesNotFit(other);
    }
  }

  /** All cards, or none when one of them does not fit. */
  private Optional<List<Laid>> lay(List<Card> cards, Limits limits) {
    List<Laid> laid = new ArrayList<>();
    try {
      for (Card each : cards) {
        laid.add(frames.lay(each, limits));
      }
    } catch (TextDoesNotFit still) {
      return Optional.empty();
    }
    return Optional.of(laid);
  }

  private static Warned<LaidCard> laid(Card words, @Nullable String passage, List<Laid> laid) {
    List<Fit> parts = new ArrayList<>();
    for (Laid each : laid) {
      Fit fit = passage == null ? each.main : each.main.after(Fit.Step.SHORTER_PASSAGE);
      parts.add(laid.size() == 1 ? fit : fit.after(Fit.Step.SPLIT));
    }
    List<Fit> others = laid.stream().flatMap(each -> each.others.stream()).distinct().toList();
    List<Frame> frames = laid.stream().map(Laid::frame).toList();
    List<Diagnostic> warnings = laid.stream().flatMap(each -> each.warnings.stream()).toList();
    List<LaidCard.Drawn> drawn = laid.stream().flatMap(each -> each.drawn.stream()).toList();
    CardFit fit = new CardFit(parts, others, passage);
    List<List<LaidCard.Placed>> placed = laid.stream().map(Laid::placed).toList();
    return new Warned<>(new LaidCard(words, frames, fit, drawn, placed), warnings);
  }

  private static boolean isQuote(Element.Text element) {
    return Roles.showsQuote(element);
  }

  private static Overflow overflow(TextDoesNotFit problem) {
    return problem.element().flow().overflow();
  }

  private InputException doesNotFit(TextDoesNotFit problem) {
    String message =
        "the text of role `"
            + problem.element().roleName()
            + "` of card `"
            + card.id()
            + "` does not fit on canvas `"
            + design.canvas().name()
            + "` in style `"
            + design.style()
            + "`, even at its smallest size";
    return new InputException(
        Diagnostic.error("text-does-not-fit", message, span(problem))
            .withHint("shorten the text, or give the role a smaller minSize or more lines"));
  }

  /** Where the text comes from; where it is a label, the place of the words on the card. */
  private @Nullable SourceSpan span(TextDoesNotFit problem) {
    Stream<@Nullable SourceSpan> spans =
        Stream.concat(
            Stream.of(problem.text().span(), card.slot("quote").span()),
            card.slots().values().stream().map(Slot::span));
    return spans.filter(Objects::nonNull).findFirst().orElse(null);
  }
}
