package dev.jinju.style.internal.bind;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.SourceSpan;
import dev.jinju.paint.Color;
import dev.jinju.style.Box;
import dev.jinju.style.Element;
import dev.jinju.style.Element.ErrorCorrection;
import dev.jinju.style.Placement;
import dev.jinju.style.Sizing;
import dev.jinju.style.Template;
import dev.jinju.style.internal.source.Faults;
import dev.jinju.style.internal.source.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** QR codes, in colours that readers can tell apart. */
final class QrCodes {
  /** Large enough for the address of an episode with modules of some 4 px. */
  private static final double SIDE = 160;

  /** The quiet zone that readers may rely on (ISO/IEC 18004, 6.3.8). */
  private static final int QUIET_ZONE = 4;

  private static final int WIDEST_QUIET_ZONE = 10;

  /**
   * WCAG 2.2, 1.4.3. A camera needs less in good light; this leaves room for a dim screen and a
   * picture that was compressed.
   */
  private static final double LEAST_CONTRAST = 4.5;

  private QrCodes() {}

  static Element qr(Fields fields) {
    @Nullable Template content = fields.template("qr");
    Optional<Color> color = color(fields, "color", Color.BLACK);
    Optional<Color> ground = color(fields, "ground", Color.WHITE);
    if (color.isPresent() && ground.isPresent()) {
      checkColors(fields, color.get(), ground.get());
    }
    @Nullable ErrorCorrection correction = fields.word("errorCorrection", corrections());
    int quietZone = quietZone(fields);
    Box box = Boxes.bind(fields, false, true, Fills.fill(fields, "fill"));
    return new Element.Qr(
        square(box, fields.scope().px(SIDE)),
        content == null ? new Template("", List.of()) : content,
        color.orElse(Color.BLACK),
        ground.orElse(Color.WHITE),
        correction == null ? ErrorCorrection.M : correction,
        quietZone);
  }

  /** Letters as everybody writes them, not as other words of styles. */
  private static Map<String, ErrorCorrection> corrections() {
    Map<String, ErrorCorrection> words = new LinkedHashMap<>();
    for (ErrorCorrection correction : ErrorCorrection.values()) {
      words.put(correction.name(), correction);
    }
    return words;
  }

  /** Empty when a colour was written and is wrong, so that nothing more is said of it. */
  private static Optional<Color> color(Fields fields, String name, Color fallback) {
    return fields.has(name) ? fields.color(name) : Optional.of(fallback);
  }

  private static void checkColors(Fields fields, Color color, Color ground) {
    Scope scope = fields.scope();
    @Nullable Json written = fields.value("ground");
    if (!ground.isOpaque() && written != null) {
      scope.report(
          Faults.wrongForm(written, "an opaque colour")
              .withHint("what lies under the code would change its contrast"));
      return;
    }
    Color seen = color.over(ground);
    SourceSpan span = place(fields);
    String found = "found `" + seen.hex() + "` on `" + ground.hex() + "`";
    double contrast = seen.contrast(ground);
    if (seen.luminance() > ground.luminance()) {
      String message = "expected modules of a QR code that are darker than its ground, " + found;
      scope.report(
          Diagnostic.error("light-on-dark", message, span)
              .withHint("many readers know no light codes: exchange `color` and `ground`"));
    } else if (contrast < LEAST_CONTRAST) {
      String message =
          "expected a contrast of at least 4.5:1 between the modules of a QR code and its ground, "
              + found
              + String.format(Locale.ROOT, ", which have %.2f:1", Math.floor(contrast * 100) / 100);
      scope.report(
          Diagnostic.error("low-contrast", message, span)
              .withHint("take a darker `color` or a lighter `ground`"));
    }
  }

  private static SourceSpan place(Fields fields) {
    @Nullable Json color = fields.written("color");
    @Nullable Json ground = fields.written("ground");
    return color != null ? color.span() : ground != null ? ground.span() : fields.span();
  }

  private static int quietZone(Fields fields) {
    String expected = "a whole number from 0 to 10 or a token";
    double modules = fields.number("quietZone", QUIET_ZONE, 0, WIDEST_QUIET_ZONE, expected);
    @Nullable Json written = fields.value("quietZone");
    if (modules != Math.rint(modules) && written != null) {
      fields.scope().report(Faults.wrongType(written, expected));
      return QUIET_ZONE;
    }
    return (int) modules;
  }

  /** One side gives the other; without any it is the usual one, unless the inset says both ends. */
  private static Box square(Box box, double usual) {
    Sizing sizing = box.sizing();
    @Nullable Double given = sizing.width() == null ? sizing.height() : sizing.width();
    if (given != null) {
      return Boxes.withDefaultSize(box, given, given);
    }
    boolean across = false;
    boolean down = false;
    if (box.placement() instanceof Placement.Inset inset) {
      across = inset.left() != null && inset.right() != null;
      down = inset.top() != null && inset.bottom() != null;
    }
    return Boxes.withDefaultSize(box, across ? null : usual, across || down ? null : usual);
  }

  /**
   * Reports QR codes that fade with their element or with one around it: what shines through would
   * change their contrast.
   */
  static void requireSolid(Element element, Scope scope) {
    requireSolid(element, false, scope);
  }

  private static void requireSolid(Element element, boolean inFaded, Scope scope) {
    boolean faded = inFaded || element.box().decoration().opacity() < 1;
    if (element instanceof Element.Stack stack) {
      stack.children().forEach(child -> requireSolid(child, faded, scope));
    } else if (element instanceof Element.Layer layer) {
      layer.children().forEach(child -> requireSolid(child, faded, scope));
    } else if (element instanceof Element.Qr qr && faded) {
      String message =
          "expected a QR code of full opacity, found one that fades with its own `opacity` or that"
              + " of an element around it";
      scope.report(
          Diagnostic.error("faded-qr", message, qr.box().span())
              .withHint("give it a lighter `color` instead, or move it out of the faded element"));
    }
  }
}
