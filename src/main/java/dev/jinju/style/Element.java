package dev.jinju.style;

import dev.jinju.geom.Point;
import dev.jinju.paint.Color;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node of a design's tree, resolved for one card kind and canvas: lengths are px of that canvas,
 * colours are colours; only bindings to the card's own texts are left, as {@link Template}s.
 */
public sealed interface Element {
  Box box();

  /** Children one after another along an axis, as CSS flexbox places them without wrapping. */
  record Stack(Box box, Axis axis, double gap, Align align, Justify justify, List<Element> children)
      implements Element {
    public Stack {
      children = List.copyOf(children);
    }
  }

  /**
   * Children on top of one another, the first at the bottom; each is placed by its {@link
   * Placement}.
   *
   * @param hugs whether it is as wide as its widest aligned child, not as the room around it
   */
  record Layer(Box box, boolean hugs, List<Element> children) implements Element {
    public Layer {
      children = List.copyOf(children);
    }
  }

  /** A paragraph. */
  record Text(
      Box box,
      Template content,
      String roleName,
      TextRole role,
      TextFlow flow,
      TextFlow.Rows rows,
      TextFlow.Relief relief)
      implements Element {
    /** A paragraph of which nothing more is said. */
    public Text(Box box, Template content, String roleName, TextRole role, TextFlow flow) {
      this(box, content, roleName, role, flow, TextFlow.Rows.PLAIN, TextFlow.Relief.NONE);
    }
  }

  /** A drawn figure; it fills its box. */
  record Shape(Box box, Figure figure, @Nullable Fill fill, @Nullable Line stroke)
      implements Element {}

  /** Marks in regular order over the box, always the same. */
  record Pattern(Box box, PatternFigure figure) implements Element {}

  /**
   * A picture file of the style, or one bound to the card.
   *
   * @param focus the point of the picture, in shares of its sides, that lies at the same shares of
   *     the box (CSS {@code object-position})
   * @param mask the outline that it is cut to; null for the box
   */
  record Image(
      Box box,
      PictureSource source,
      Fit fit,
      Point focus,
      @Nullable Figure mask,
      Backdrop backdrop,
      Treatment treatment)
      implements Element {}

  /** For which pictures an image element stands on the card. */
  enum Backdrop {
    /** All. */
    ANY,
    /** Those that were cut out: what is at their edges can be seen through. */
    CLEAR,
    /** All others. */
    FILLED
  }

  /**
   * What is made of a picture's colours.
   *
   * @param duotone colours from its darkest to its lightest; empty to leave it as it is
   * @param recolor what the colours of a drawing become
   * @param ink what all colours of a drawing become; null to leave the rest
   * @param screen draws its light by marks instead; null to show it as it is
   */
  record Treatment(
      List<Color> duotone,
      Map<Color, Color> recolor,
      @Nullable Color ink,
      @Nullable Screen screen) {
    /** None. */
    public static final Treatment NONE = new Treatment(List.of(), Map.of(), null, null);

    public Treatment {
      duotone = List.copyOf(duotone);
      recolor = Map.copyOf(recolor);
    }
  }

  /**
   * Marks that are the larger, the lighter (or darker) a picture is where they stand.
   *
   * @param step from mark to mark in px
   * @param angle of strokes, 0 upright, or of the dots' grid; degrees clockwise
   * @param dark whether marks stand for darkness, as ink on paper, and not for light
   * @param tone how marks grow with light, and which of them are left out
   * @param taper px over which strokes and dots come to nothing at the box's lower side
   */
  record Screen(
      ScreenMark mark,
      double step,
      double angle,
      Color color,
      boolean dark,
      Tone tone,
      double taper) {}

  /**
   * A curve from light to the size of marks.
   *
   * @param gamma the exponent: under 1 middle tones have larger marks
   * @param black the share of the picture's pixels that count as black
   * @param white the share of its pixels under which what is lighter counts as white
   * @param least px; smaller marks are left out
   */
  record Tone(double gamma, double black, double white, double least) {}

  /** What a screen draws with. */
  enum ScreenMark {
    STROKES,
    DOTS
  }

  /**
   * A QR code of a text, drawn over the square in the middle of its box.
   *
   * @param content what a reader of the code gets; without words the element takes no room
   * @param color of the dark modules
   * @param ground opaque, under the modules and the quiet zone; the contrast of the two colours is
   *     at least 4.5
   * @param quietZone empty modules on each side, 0 to 10
   */
  record Qr(
      Box box,
      Template content,
      Color color,
      Color ground,
      ErrorCorrection correction,
      int quietZone)
      implements Element {}

  /** Empty room. */
  record Spacer(Box box) implements Element {}

  /** The direction of a stack. */
  enum Axis {
    COLUMN,
    ROW
  }

  /** Where children lie across the axis (CSS {@code align-items}), or a lone child in a layer. */
  enum Align {
    START,
    CENTER,
    END,
    STRETCH,
    BASELINE
  }

  /** How free room along the axis is shared (CSS {@code justify-content}). */
  enum Justify {
    START,
    CENTER,
    END,
    SPACE_BETWEEN
  }

  /** How much of a QR code may be lost, from about 7 to 30 per cent (ISO/IEC 18004). */
  enum ErrorCorrection {
    L,
    M,
    Q,
    H
  }

  /** How a picture fills its box (CSS {@code object-fit}). */
  enum Fit {
    COVER,
    CONTAIN,
    FILL
  }

  /** A file's path below the style's folder, or a binding such as {@code speaker.avatar}. */
  record PictureSource(java.nio.file.@Nullable Path file, @Nullable String binding) {
    /** The binding, or else the file's name: what messages call the picture. */
    public String name() {
      return file == null ? String.valueOf(binding) : String.valueOf(file.getFileName());
    }
  }
}
