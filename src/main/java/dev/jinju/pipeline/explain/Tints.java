package dev.jinju.pipeline.explain;

import dev.jinju.paint.Color;
import dev.jinju.style.Element;

/** The colour by which each kind of element is known, on the card and in the legend. */
enum Tints {
  TEXT("text, its lines and baselines", 0xffd61f8c),
  CONTAINER("stack or layer", 0xff0b8fb3),
  PICTURE("picture or QR code", 0xffd97300),
  SHAPE("shape, pattern or spacer", 0xff6a8f00),
  UNSAFE("covered by the platform", 0xffd1242f);

  private final String label;
  private final int argb;

  Tints(String label, int argb) {
    this.label = label;
    this.argb = argb;
  }

  String label() {
    return label;
  }

  Color color() {
    return new Color(argb);
  }

  static Tints of(Element element) {
    if (element instanceof Element.Text) {
      return TEXT;
    }
    if (element instanceof Element.Stack || element instanceof Element.Layer) {
      return CONTAINER;
    }
    return element instanceof Element.Image || element instanceof Element.Qr ? PICTURE : SHAPE;
  }

  /** What a box is called on the card. */
  static String name(Element element) {
    if (element instanceof Element.Text text) {
      return text.roleName();
    }
    if (element instanceof Element.Stack stack) {
      return stack.axis() == Element.Axis.COLUMN ? "column" : "row";
    }
    return switch (of(element)) {
      case PICTURE -> element instanceof Element.Qr ? "qr" : "image";
      case CONTAINER -> "layer";
      default -> "";
    };
  }
}
