package dev.jinju.pipeline.check;

import dev.jinju.card.Card;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.Hint;
import dev.jinju.diag.Severity;
import dev.jinju.diag.SourceSpan;
import dev.jinju.geom.Rect;
import dev.jinju.image.Picture;
import dev.jinju.layout.LaidCard;
import dev.jinju.paint.Color;
import dev.jinju.pipeline.check.Finding.Value;
import dev.jinju.style.Canvas;
import dev.jinju.style.CardDesign;
import dev.jinju.style.Element;
import dev.jinju.style.Style;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges what was measured on the cards of one design, and keeps the worst of each. */
final class Findings {
  /** Px that a glyph may reach over a line: the soft edge of its curves. */
  private static final double TOLERANCE = 0.5;

  private record Key(String code, String slot, String element) {}

  private final Canvas canvas;
  private final StylePlaces places;
  private final Map<Key, Finding> worst = new LinkedHashMap<>();

  Findings(Style style, CardDesign design) {
    this.canvas = design.canvas();
    this.places = new StylePlaces(style, design);
  }

  List<Finding> all() {
    return List.copyOf(worst.values());
  }

  /** What a text's own values tell: whether it is there, large enough, and has all its glyphs. */
  void text(Card card, LaidCard.Drawn drawn) {
    if (!(drawn.element() instanceof Element.Text text)) {
      return;
    }
    double least = Legibility.leastSize(canvas);
    if (drawn.group().items().isEmpty()) {
      String message = words(drawn.slot(), card) + " was left out: its box has no room";
      add(
          card,
          drawn,
          null,
          Diagnostic.warning("text-left-out", message, places.of(text))
              .withHint("give the box a width, or let its neighbours shrink"));
    } else if (drawn.size() < least) {
      String message =
          String.format(
              Locale.ROOT,
              "%s is set in %s px, and the least that can be read on this canvas is %s px",
              words(drawn.slot(), card),
              plain(drawn.size()),
              plain(least));
      add(
          card,
          drawn,
          new Value(drawn.size(), least, "px"),
          Diagnostic.warning("text-too-small", message, places.size(text, drawn.size()))
              .withHint(new Hint("the text stands here", places.of(text))));
    }
    if (!drawn.missing().isEmpty()) {
      String shown =
          drawn.missing().stream()
              .map(cp -> String.format(Locale.ROOT, "U+%04X", cp))
              .collect(Collectors.joining("`, `", "`", "`"));
      String message = words(drawn.slot(), card) + " has no glyph for " + shown;
      add(
          card,
          drawn,
          new Value(drawn.missing().size(), 0, "characters"),
          Diagnostic.warning("missing-glyph", message, places.font(text))
              .withHint("add a font that has it to the style's fonts"));
    }
  }

  /** Whether all that matters lies where no platform covers it. */
  void places(Card card, List<Ink> inks) {
    Rect safe = new Rect(0, 0, canvas.width(), canvas.height()).inset(canvas.safe());
    for (Ink ink : inks) {
      if (matters(ink.drawn().element()) && !safe.contains(ink.box(), TOLERANCE)) {
        outside(card, ink.drawn(), ink.box(), safe);
      }
    }
  }

  private static boolean matters(Element element) {
    return !(element instanceof Element.Image image) || image.source().binding() != null;
  }

  private void outside(Card card, LaidCard.Drawn drawn, Rect box, Rect safe) {
    Map<String, Double> over = new LinkedHashMap<>();
    over.put("top", safe.y() - box.y());
    over.put("right", box.right() - safe.right());
    over.put("bottom", box.bottom() - safe.bottom());
    over.put("left", safe.x() - box.x());
    String side = over.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    double px = over.getOrDefault(side, 0.0);
    String message =
        String.format(
            Locale.ROOT,
            "%s reaches %s px out of the safe area at the %s",
            words(drawn.slot(), card),
            plain(px),
            side);
    add(
        card,
        drawn,
        new Value(px, 0, "px"),
        Diagnostic.warning("outside-safe-area", message, places.of(drawn.element()))
            .withHint("`jinju canvases --json` tells what each platform covers"));
  }

  /** Whether pictures have as many pixels as they are shown with. */
  void pictures(Card card, List<Ink> inks) {
    for (Ink ink : inks) {
      Ink.Mark mark = ink.marks().get(0);
      if (ink.drawn().element() instanceof Element.Image image
          && mark.picture() instanceof Picture.Raster raster
          && raster.width() + TOLERANCE < mark.box().width()) {
        String message =
            String.format(
                Locale.ROOT,
                "the picture `%s` of card `%s` on canvas `%s` has %d pixels across, and it is shown"
                    + " %s px wide",
                ink.drawn().slot(),
                card.id(),
                canvas.name(),
                raster.width(),
                plain(mark.box().width()));
        add(
            card,
            ink.drawn(),
            new Value(raster.width(), mark.box().width(), "px"),
            Diagnostic.warning("picture-too-small", message, places.of(image))
                .withHint("use a larger picture, or a smaller box"));
      }
    }
  }

  /** Whether every text stands out from what is painted behind it. */
  void contrasts(Card card, List<Ink> inks, Contrast behind) {
    for (Ink ink : inks) {
      ink.boxes()
          .forEach(
              (color, boxes) ->
                  contrast(card, ink.drawn(), color, behind.of(color, boxes, ink.clip())));
    }
  }

  private void contrast(Card card, LaidCard.Drawn drawn, Color color, double found) {
    Element.Text text = (Element.Text) drawn.element();
    double least = Legibility.leastContrast(canvas, text, drawn.size());
    if (found < least) {
      String message =
          String.format(
              Locale.ROOT,
              "%s has a contrast of %s to what is behind it, and `%s` in this size needs %s",
              words(drawn.slot(), card),
              plain(found),
              color.hex(),
              plain(least));
      add(
          card,
          drawn,
          new Value(found, least, "ratio"),
          Diagnostic.warning("low-contrast", message, places.color(text, color))
              .withHint(new Hint("the text stands here", places.of(text))));
    }
  }

  /** A text that finds no room even at its smallest size. */
  void overflow(Card card, Element.Text text) {
    String message =
        String.format(
            Locale.ROOT,
            "the text of role `%s` of card `%s` does not fit on canvas `%s`, even at its smallest"
                + " size",
            text.roleName(),
            card.id(),
            canvas.name());
    put(
        new Key("text-does-not-fit", text.roleName(), places.of(text).toString()),
        card,
        null,
        Diagnostic.error("text-does-not-fit", message, places.of(text))
            .withHint(
                new Hint("give it a smaller `minSize`, more lines or room", places.size(text, 0))));
  }

  /** A card that cannot be made for another reason. */
  void failed(Card card, Diagnostic fault) {
    @Nullable SourceSpan span = fault.span() == null ? places.whole() : fault.span();
    Diagnostic told =
        new Diagnostic(Severity.ERROR, fault.code(), fault.message(), span, fault.hints());
    put(new Key(fault.code(), "", String.valueOf(span)), card, null, told);
  }

  private String words(String slot, Card card) {
    return "`" + slot + "` of card `" + card.id() + "` on canvas `" + canvas.name() + "`";
  }

  /** At most one decimal, and for small values two. */
  private static String plain(double value) {
    return BigDecimal.valueOf(value)
        .setScale(value < 10 ? 2 : 1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private void add(Card card, LaidCard.Drawn drawn, @Nullable Value value, Diagnostic told) {
    String element = places.of(drawn.element()).toString();
    put(new Key(told.code(), drawn.slot(), element), card, value, told);
  }

  private void put(Key key, Card card, @Nullable Value value, Diagnostic told) {
    Finding now = new Finding(told, key.slot(), card.kind(), card.id(), canvas.name(), value);
    worst.merge(key, now, Findings::worse);
  }

  private static Finding worse(Finding before, Finding now) {
    boolean worse =
        before.value() != null
            && now.value() != null
            && now.value().excess() > before.value().excess();
    return worse ? now : before;
  }
}
