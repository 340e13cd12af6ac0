package dev.jinju.layout;

import dev.jinju.card.Card;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.Warned;
import dev.jinju.font.FontLibrary;
import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.frame.FrameMeta;
import dev.jinju.frame.Role;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.image.PictureReader;
import dev.jinju.layout.internal.Bindings;
import dev.jinju.style.CardDesign;
import dev.jinju.style.Element;
import dev.jinju.style.TextFlow.Overflow;
import dev.jinju.text.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lays out cards: bind the design's elements to the card ({@code NodeBuilder}), share out the
 * canvas ({@code StackSolver}), set the texts, draw ({@code FrameBuilder}); a quote that does not
 * fit at its smallest size becomes consecutive cards ({@code CardSplitter}). Thread-safe: one
 * instance serves all cards of a run.
 */
public final class CardLayout {
  private final FontLibrary fonts;
  private final Typesetter typesetter;
  private final PictureReader pictures;
  private final SharedBackgrounds backgrounds = new SharedBackgrounds();

  public CardLayout(FontLibrary fonts, PictureReader pictures) {
    this.fonts = fonts;
    this.typesetter = new Typesetter(fonts);
    this.pictures = pictures;
  }

  /**
   * Lays out one card.
   *
   * @throws InputException when a text cannot fit or a picture cannot be used
   */
  public Warned<LaidCard> layout(Card card, CardDesign design) {
    List<Diagnostic> warnings = new ArrayList<>();
    try {
      Laid laid = frame(card, design, warnings);
      return new Warned<>(new LaidCard(List.of(laid.frame), List.of(laid.fit)), warnings);
    } catch (TextDoesNotFit whole) {
      return split(card, design, whole);
    }
  }

  private record Laid(Frame frame, LaidCard.Fit fit) {}

  private Warned<LaidCard> split(Card card, CardDesign design, TextDoesNotFit whole) {
    if (!maySplit(whole)) {
      throw doesNotFit(card, design, whole);
    }
    for (int parts = 2; parts <= CardSplitter.MOST_PARTS; parts++) {
      List<Card> cards = CardSplitter.split(card, parts);
      List<Diagnostic> warnings = new ArrayList<>();
      List<Laid> laid = new ArrayList<>();
      try {
        for (Card part : cards) {
          laid.add(frame(part, design, warnings));
        }
      } catch (TextDoesNotFit still) {
        continue;
      }
      if (!laid.isEmpty()) {
        return new Warned<>(
            new LaidCard(
                laid.stream().map(Laid::frame).toList(), laid.stream().map(Laid::fit).toList()),
            warnings);
      }
    }
    throw doesNotFit(card, design, whole);
  }

  private static boolean maySplit(TextDoesNotFit problem) {
    Overflow overflow = problem.element().flow().overflow();
    boolean splits = overflow == Overflow.SPLIT || overflow == Overflow.SHRINK_THEN_SPLIT;
    return splits && Roles.firstBinding(problem.element().content()).orElse("").equals("quote");
  }

  private static InputException doesNotFit(Card card, CardDesign design, TextDoesNotFit problem) {
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
        Diagnostic.error("text-does-not-fit", message, problem.text().span())
            .withHint("shorten the text, or give the role a smaller minSize or more lines"));
  }

  private Laid frame(Card card, CardDesign design, List<Diagnostic> warnings) {
    Bindings bindings = new Bindings(card);
    TextBlocks blocks = new TextBlocks(typesetter, card.language());
    NodeBuilder nodes = new NodeBuilder(bindings, blocks, new Pictures(pictures, card));
    FrameBuilder builder = new FrameBuilder(fonts, pictures, bindings, blocks, card.language());
    Rect canvas = Rect.of(Point.ORIGIN, design.canvas().size());
    int fixed = SharedBackgrounds.fixedElements(design);
    List<FrameItem> items = new ArrayList<>();
    items.add(
        backgrounds.get(
            design,
            () ->
                FrameItem.Group.of(
                    Role.ARTIFACT,
                    place(builder, nodes, design.background().subList(0, fixed), canvas))));
    List<Element> rest =
        new ArrayList<>(design.background().subList(fixed, design.background().size()));
    rest.add(design.content());
    items.addAll(place(builder, nodes, rest, canvas));
    warnings.addAll(builder.diagnostics());
    warnings.addAll(missing(builder, card));
    return new Laid(new Frame(canvas.size(), meta(card, builder), items), fit(builder));
  }

  private static List<FrameItem> place(
      FrameBuilder builder, NodeBuilder nodes, List<Element> elements, Rect canvas) {
    List<FrameItem> items = new ArrayList<>();
    for (Element element : elements) {
      @Nullable Node node = nodes.build(element);
      if (node != null) {
        items.addAll(builder.place(node, builder.inLayer(node, canvas)));
      }
    }
    return items;
  }

  private static List<Diagnostic> missing(FrameBuilder builder, Card card) {
    List<Diagnostic> found = new ArrayList<>();
    for (FrameBuilder.Placed placed : builder.allTexts()) {
      if (!placed.set().missing().isEmpty()) {
        String shown =
            placed.set().missing().stream()
                .map(cp -> String.format(java.util.Locale.ROOT, "U+%04X", cp))
                .collect(Collectors.joining(", "));
        found.add(
            Diagnostic.warning(
                    "missing-glyph",
                    "no face has a glyph for " + shown + " of card `" + card.id() + "`",
                    placed.block().bound().span())
                .withHint("add a font that has it to the style's fonts"));
      }
    }
    return found;
  }

  private static FrameMeta meta(Card card, FrameBuilder builder) {
    String alt = String.join("\n", builder.words());
    String title = card.slot("title").text();
    return new FrameMeta(title.isBlank() ? card.id() : title, alt, card.language());
  }

  private static LaidCard.Fit fit(FrameBuilder builder) {
    return builder.texts().stream()
        .filter(placed -> placed.role() == Role.QUOTE || placed.role() == Role.HEADING)
        .findFirst()
        .or(() -> builder.texts().stream().findFirst())
        .map(
            placed ->
                new LaidCard.Fit(
                    placed.block().element().roleName(),
                    placed.set().scale(),
                    placed.set().lines().size()))
        .orElse(new LaidCard.Fit("", 1, 0));
  }
}
