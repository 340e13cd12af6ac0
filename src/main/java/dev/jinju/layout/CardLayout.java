package dev.jinju.layout;

import dev.jinju.card.Card;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.Warned;
import dev.jinju.font.FontLibrary;
import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.frame.FrameMeta;
import dev.jinju.frame.Role;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.image.PictureReader;
import dev.jinju.image.effects.PictureEffects;
import dev.jinju.layout.internal.Bindings;
import dev.jinju.layout.internal.Pictures;
import dev.jinju.layout.internal.Trace;
import dev.jinju.layout.internal.draw.Cutting;
import dev.jinju.style.CardDesign;
import dev.jinju.style.Element;
import dev.jinju.text.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lays out cards: bind the design's elements to the card ({@code NodeBuilder}), share out the
 * canvas ({@code StackSolver}), set the texts, draw ({@code FrameBuilder}); what happens to a quote
 * that does not fit at its smallest size is the {@code Ladder}'s. Thread-safe: one instance serves
 * all cards of a run.
 */
public final class CardLayout {
  private final FontLibrary fonts;
  private final Typesetter typesetter;
  private final PictureReader pictures;
  private final List<String> keepTogether;
  private final PictureEffects effects = new PictureEffects();
  private final SharedBackgrounds backgrounds = new SharedBackgrounds();

  public CardLayout(FontLibrary fonts, PictureReader pictures) {
    this(fonts, pictures, List.of());
  }

  /**
   * A layout for the cards of one brand.
   *
   * @param keepTogether stretches that lines of no text should cut, beside those of the style
   */
  public CardLayout(FontLibrary fonts, PictureReader pictures, List<String> keepTogether) {
    this.fonts = fonts;
    this.typesetter = new Typesetter(fonts);
    this.pictures = pictures;
    this.keepTogether = List.copyOf(keepTogether);
  }

  /**
   * Lays out one card.
   *
   * @throws dev.jinju.diag.InputException when a text cannot fit or a picture cannot be used
   */
  public Warned<LaidCard> layout(Card card, CardDesign design) {
    return new Ladder(card, design, (words, limits) -> frame(words, design, limits, null)).climb();
  }

  /**
   * The same, with the box of every element of the content.
   *
   * @throws dev.jinju.diag.InputException as {@link #layout}
   */
  public LaidCard explain(Card card, CardDesign design) {
    Ladder.FrameMaker frames = (words, limits) -> frame(words, design, limits, new Trace());
    return new Ladder(card, design, frames).climb().value();
  }

  /**
   * The first text that finds no room on one frame, at its smallest size and where its style allows
   * that with its end cut off; empty when all do.
   *
   * @throws dev.jinju.diag.InputException when a picture cannot be used
   */
  public Optional<Element.Text> withoutRoom(Card card, CardDesign design) {
    try {
      frame(card, design, TextBlock.Limits.CUT, null);
      return Optional.empty();
    } catch (TextDoesNotFit problem) {
      return Optional.of(problem.element());
    }
  }

  private Ladder.Laid frame(
      Card card, CardDesign design, TextBlock.Limits limits, @Nullable Trace trace) {
    Bindings bindings = new Bindings(card);
    TextBlocks blocks = new TextBlocks(typesetter, card, limits, keepTogether);
    NodeBuilder nodes = new NodeBuilder(bindings, blocks, new Pictures(pictures, card));
    Rect canvas = Rect.of(Point.ORIGIN, design.canvas().size());
    Cutting cutting = new Cutting(canvas.size());
    FrameBuilder builder =
        new FrameBuilder(fonts, pictures, effects, cutting, bindings, blocks, card.language());
    int fixed = SharedBackgrounds.fixedElements(design);
    List<FrameItem> items = new ArrayList<>();
    SharedBackgrounds.Ground ground =
        backgrounds.get(
            design,
            card.language(),
            () -> {
              List<FrameItem> below =
                  place(builder, nodes, design.background().subList(0, fixed), canvas);
              return new SharedBackgrounds.Ground(
                  FrameItem.Group.of(Role.ARTIFACT, below), cutting.outlines());
            });
    cutting.add(ground.outlines());
    items.add(ground.group());
    List<Element> rest = design.background().subList(fixed, design.background().size());
    items.addAll(place(builder, nodes, rest, canvas));
    builder.watch(trace);
    items.addAll(place(builder, nodes, List.of(design.content()), canvas));
    List<LaidCard.Placed> boxes = trace == null ? List.of() : trace.placed();
    return laid(new Frame(canvas.size(), meta(card, builder), items), builder, card, boxes);
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

  private static Ladder.Laid laid(
      Frame frame, FrameBuilder builder, Card card, List<LaidCard.Placed> boxes) {
    List<Diagnostic> warnings = new ArrayList<>(builder.diagnostics());
    warnings.addAll(missing(builder, card));
    FrameBuilder.@Nullable Placed main = main(builder.texts());
    List<Fit> others =
        builder.texts().stream()
            .filter(placed -> !placed.equals(main))
            .map(FrameBuilder.Placed::fit)
            .filter(fit -> !fit.steps().isEmpty())
            .toList();
    Fit fit = main == null ? new Fit("", 1, 1, 0, List.of()) : main.fit();
    boolean even =
        builder.texts().stream()
            .map(FrameBuilder.Placed::fit)
            .filter(text -> text.slot().equals(fit.slot()))
            .allMatch(text -> text.scale() == fit.scale());
    return new Ladder.Laid(frame, fit, even, others, builder.drawn(), boxes, warnings);
  }

  /** The quote or the title; where a design shows neither, its first text. */
  private static FrameBuilder.@Nullable Placed main(List<FrameBuilder.Placed> texts) {
    return texts.stream()
        .filter(placed -> placed.role() == Role.QUOTE || placed.role() == Role.HEADING)
        .findFirst()
        .or(() -> texts.stream().findFirst())
        .orElse(null);
  }
}
