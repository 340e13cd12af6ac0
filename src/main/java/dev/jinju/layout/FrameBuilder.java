package dev.jinju.layout;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.Warned;
import dev.jinju.font.FontLibrary;
import dev.jinju.frame.FrameItem;
import dev.jinju.frame.Role;
import dev.jinju.geom.Insets;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Transform;
import dev.jinju.image.Picture;
import dev.jinju.image.PictureReader;
import dev.jinju.image.effects.PictureEffects;
import dev.jinju.layout.internal.Bindings;
import dev.jinju.layout.internal.QrDrawing;
import dev.jinju.layout.internal.Trace;
import dev.jinju.layout.internal.draw.AreaItems;
import dev.jinju.layout.internal.draw.Cutting;
import dev.jinju.layout.internal.draw.FigurePaths;
import dev.jinju.layout.internal.draw.ImageItems;
import dev.jinju.layout.internal.draw.PatternPaths;
import dev.jinju.style.Decoration;
import dev.jinju.style.Element;
import dev.jinju.style.Figure;
import dev.jinju.style.Line;
import dev.jinju.style.Placement;
import dev.jinju.text.SetText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives every node its box, from the canvas inwards, and collects what is drawn there. For one
 * card; not thread-safe.
 */
final class FrameBuilder {
  private final FontLibrary fonts;
  private final PictureReader pictures;
  private final PictureEffects effects;
  private final Cutting cutting;
  private final Bindings bindings;
  private final TextBlocks blocks;
  private final String language;
  private final List<Placed> texts = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<LaidCard.Drawn> drawn = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private @Nullable Trace trace;

  FrameBuilder(
      FontLibrary fonts,
      PictureReader pictures,
      PictureEffects effects,
      Cutting cutting,
      Bindings bindings,
      TextBlocks blocks,
      String language) {
    this.fonts = fonts;
    this.pictures = pictures;
    this.effects = effects;
    this.cutting = cutting;
    this.bindings = bindings;
    this.blocks = blocks;
    this.language = language;
  }

  /** Lets somebody know of every element that is placed from now on. */
  void watch(@Nullable Trace watching) {
    trace = watching;
  }

  /** A text at its final place. */
  record Placed(TextBlock block, SetText set, Role role, boolean cut) {
    Fit fit() {
      return block.fit(set, cut);
    }
  }

  /** The texts that were placed to be read, in reading order. */
  List<Placed> texts() {
    return texts.stream().filter(placed -> placed.role != Role.ARTIFACT).toList();
  }

  /** All texts that were placed, those for decoration among them. */
  List<Placed> allTexts() {
    return texts;
  }

  /** What the card says, in reading order: its texts, and what stands for its QR codes. */
  List<String> words() {
    return words;
  }

  /** The elements that say something, in the order in which they were drawn. */
  List<LaidCard.Drawn> drawn() {
    return drawn;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Draws a node into its border box. */
  List<FrameItem> place(Node node, Rect box) {
    Decoration look = node.box().decoration();
    if (look.rotate() == null) {
      return faded(look, Transform.IDENTITY, traced(node, box, Transform.IDENTITY));
    }
    Transform turn = Transform.rotate(bindings.degrees(look.rotate()), box.center());
    Transform around = cutting.enter(turn);
    List<FrameItem> items = traced(node, box, turn);
    cutting.leave(around);
    return faded(look, turn, items);
  }

  private List<FrameItem> traced(Node node, Rect box, Transform turn) {
    if (trace == null) {
      return inside(node, box);
    }
    trace.enter(node.element(), box, turn);
    List<FrameItem> items = inside(node, box);
    trace.leave();
    return items;
  }

  private static List<FrameItem> faded(Decoration look, Transform turn, List<FrameItem> items) {
    return turn.isIdentity() && look.opacity() >= 1 || items.isEmpty()
        ? items
        : List.of(new FrameItem.Group(turn, null, look.opacity(), Role.NONE, null, items));
  }

  /** What is drawn of a node, in its own coordinates. */
  private List<FrameItem> inside(Node node, Rect box) {
    cutting.remember(node.element(), box);
    Decoration look = node.box().decoration();
    List<FrameItem> items = new ArrayList<>();
    if (look.fill() != null || look.border() != null) {
      items.add(FrameItem.Group.of(Role.ARTIFACT, background(look, box)));
    }
    items.addAll(content(node, box.inset(node.box().padding())));
    List<FrameItem> shadow = Cutting.shadow(node.element(), box, items);
    if (shadow.isEmpty()) {
      return cutting.cut(node.element(), box, items);
    }
    List<FrameItem> all = new ArrayList<>(shadow);
    all.addAll(cutting.cut(node.element(), box, items));
    return all;
  }

  private static List<FrameItem> background(Decoration look, Rect box) {
    @Nullable Line border = look.border();
    double in = border == null ? 0 : border.width() / 2;
    PathData path = PathData.roundRect(box.inset(Insets.all(in)), Math.max(0, look.radius() - in));
    return AreaItems.of(path, false, look.fill(), border, box);
  }

  private List<FrameItem> content(Node node, Rect inner) {
    Element element = node.element();
    if (element instanceof Element.Stack stack) {
      List<Rect> boxes = StackSolver.solve(stack, node.children(), inner);
      @Nullable TextBlock spilled = StackSolver.spilled(stack, node.children(), boxes, inner);
      if (spilled != null) {
        throw new TextDoesNotFit(spilled.element(), spilled.bound());
      }
      return children(node.children(), boxes);
    }
    if (element instanceof Element.Layer) {
      List<Rect> boxes = new ArrayList<>();
      node.children().forEach(child -> boxes.add(inLayer(child, inner)));
      return children(node.children(), boxes);
    }
    if (element instanceof Element.Text) {
      return text(node.requiredText(), inner);
    }
    if (element instanceof Element.Shape shape) {
      return decoration(shape(shape, inner));
    }
    if (element instanceof Element.Pattern pattern) {
      return decoration(PatternPaths.items(pattern.figure(), inner, pattern.box().span()));
    }
    if (element instanceof Element.Image image && node.picture() != null) {
      return decoration(List.of(image(image, node.picture(), inner)));
    }
    if (element instanceof Element.Qr qr && node.picture() != null) {
      return code(qr, node.picture(), inner);
    }
    return List.of();
  }

  private static List<FrameItem> decoration(List<FrameItem> items) {
    return List.of(FrameItem.Group.of(Role.ARTIFACT, items));
  }

  private List<FrameItem> children(List<Node> nodes, List<Rect> boxes) {
    List<FrameItem> items = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      items.addAll(place(nodes.get(i), boxes.get(i)));
    }
    return items;
  }

  /** The border box of a layer's child; the canvas is the outermost layer. */
  Rect inLayer(Node child, Rect layer) {
    Placement placement = child.box().placement();
    if (placement instanceof Placement.Inset inset) {
      return inset(child, inset, layer);
    }
    if (placement instanceof Placement.Polar polar) {
      double width = Measurer.width(child, layer.width());
      double height = Measurer.height(child, width);
      double radians = Math.toRadians(bindings.degrees(polar.angle()));
      double x = layer.x() + polar.x() + polar.radius() * Math.sin(radians);
      double y = layer.y() + polar.y() - polar.radius() * Math.cos(radians);
      return new Rect(x - width / 2, y - height / 2, width, height);
    }
    return flow(child, (Placement.Flow) placement, layer);
  }

  /**
   * Aligned children of a layer: {@code justify} across, {@code align} down; without either they
   * fill the layer.
   */
  private static Rect flow(Node child, Placement.Flow flow, Rect layer) {
    boolean fillsAcross = flow.justify() == null && child.sizing().width() == null;
    boolean fillsDown =
        (flow.align() == null || flow.align() == Element.Align.STRETCH)
            && child.sizing().height() == null;
    double width = fillsAcross ? layer.width() : Measurer.width(child, layer.width());
    double height = fillsDown ? layer.height() : Measurer.height(child, width);
    double across =
        switch (flow.justify() == null ? Element.Justify.START : flow.justify()) {
          case START, SPACE_BETWEEN -> 0;
          case CENTER -> (layer.width() - width) / 2;
          case END -> layer.width() - width;
        };
    double down =
        switch (flow.align() == null ? Element.Align.START : flow.align()) {
          case START, STRETCH, BASELINE -> 0;
          case CENTER -> (layer.height() - height) / 2;
          case END -> layer.height() - height;
        };
    return new Rect(layer.x() + across, layer.y() + down, width, height);
  }

  /**
   * CSS Positioned Layout 3: two opposite distances give a size, one gives a place, none is the
   * layer's start.
   */
  private static Rect inset(Node child, Placement.Inset inset, Rect layer) {
    double left = inset.left() == null ? 0 : inset.left();
    double right = inset.right() == null ? 0 : inset.right();
    double roomAcross = Math.max(0, layer.width() - left - right);
    boolean spans = inset.left() != null && inset.right() != null && child.sizing().width() == null;
    double width = spans ? roomAcross : Measurer.width(child, roomAcross);
    double x =
        inset.left() == null && inset.right() != null
            ? layer.right() - right - width
            : layer.x() + left;
    double top = inset.top() == null ? 0 : inset.top();
    double bottom = inset.bottom() == null ? 0 : inset.bottom();
    double roomDown = Math.max(0, layer.height() - top - bottom);
    boolean fills =
        inset.top() != null && inset.bottom() != null && child.sizing().height() == null;
    double height = fills ? roomDown : Measurer.height(child, width);
    if (child.sizing().height() == null && child.flexesDown() && layer.height() > 0) {
      height = Math.min(height, roomDown);
    }
    double y =
        inset.top() == null && inset.bottom() != null
            ? layer.bottom() - bottom - height
            : layer.y() + top;
    return new Rect(x, y, width, height);
  }

  /** A style that allows a text to be shortened can do without it, but not silently. */
  private static Diagnostic leftOut(TextBlock block) {
    String message =
        "the text of role `"
            + block.element().roleName()
            + "` was left out, since its box has no room for a single character";
    return Diagnostic.warning("text-left-out", message, block.bound().span())
        .withHint("give the box a width, or let its neighbours shrink");
  }

  private List<FrameItem> text(TextBlock whole, Rect inner) {
    TextBlock block = whole;
    SetText set = block.fit(inner.width(), inner.height());
    boolean cut = !set.fits() && block.mayBeCut();
    if (cut) {
      block = Ellipsis.shorten(blocks, block, inner.width(), inner.height());
      set = block.fit(inner.width(), inner.height());
      if (!set.fits()) {
        diagnostics.add(leftOut(whole));
        drawn(whole, set, FrameItem.Group.of(Role.NONE, List.of()));
        return List.of();
      }
    }
    if (!set.fits()) {
      throw new TextDoesNotFit(block.element(), block.bound());
    }
    diagnostics.addAll(set.diagnostics());
    Role role = Roles.of(block);
    List<FrameItem> items = new ArrayList<>(TextItems.of(fonts, pictures, block, set, inner));
    items.addAll(LineNumbers.of(blocks, block, set, inner));
    if (trace != null) {
      trace.lines(TextItems.lines(block, set, inner));
    }
    texts.add(new Placed(whole, set, role, cut));
    if (role != Role.ARTIFACT) {
      words.add(whole.bound().text().strip());
    }
    return List.of(drawn(whole, set, FrameItem.Group.of(role, items)));
  }

  private FrameItem drawn(TextBlock block, SetText set, FrameItem.Group group) {
    String slot = Roles.firstBinding(block.element().content()).orElse(block.element().roleName());
    drawn.add(new LaidCard.Drawn(group, block.element(), slot, set.step().size(), set.missing()));
    return group;
  }

  private List<FrameItem> code(Element.Qr qr, Picture modules, Rect inner) {
    String text = bindings.bind(qr.content()).text().strip();
    String alt = bindings.qrWords(text);
    Warned<List<FrameItem>> code = QrDrawing.draw(qr, modules, text, alt, inner);
    diagnostics.addAll(code.warnings());
    words.add(alt);
    FrameItem.Group group = FrameItem.Group.of(Role.FIGURE, code.value());
    drawn.add(new LaidCard.Drawn(group, qr, "qr", 0, List.of()));
    return List.of(group);
  }

  private List<FrameItem> shape(Element.Shape shape, Rect box) {
    PathData path =
        shape.figure() instanceof Figure.QuoteMarkFigure mark
            ? QuoteMarks.path(blocks, shape, mark.role(), language, box)
            : FigurePaths.path(shape.figure(), box, shape.box().span());
    boolean evenOdd = FigurePaths.evenOdd(shape.figure());
    return AreaItems.of(path, evenOdd, shape.fill(), shape.stroke(), box);
  }

  private FrameItem image(Element.Image image, Picture picture, Rect inner) {
    FrameItem.Group group = ImageItems.of(image, picture, inner, effects);
    drawn.add(new LaidCard.Drawn(group, image, image.source().name(), 0, List.of()));
    return group;
  }
}
