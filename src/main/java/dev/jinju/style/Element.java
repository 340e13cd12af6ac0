package dev.jinju.style;

import dev.jinju.paint.Color;
import java.util.List;
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
   */
  record Layer(Box box, List<Element> children) implements Element {
    public Layer {
      children = List.copyOf(children);
    }
  }

  /** A paragraph. */
  record Text(Box box, Template content, String roleName, TextRole role, TextFlow flow)
      implements Element {}

  /** A drawn figure; it fills its box. */
  record Shape(Box box, Figure figure, @Nullable Fill fill, @Nullable Line stroke)
      implements Element {}

  /** Marks in regular order over the box, always the same. */
  record Pattern(Box box, PatternFigure figure) implements Element {}

  /** A picture file of the style, or one bound to the card. */
  record Image(Box box, PictureSource source, Fit fit, @Nullable Figure mask) implements Element {}

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
