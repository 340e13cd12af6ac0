package dev.jinju.layout.internal;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.Warned;
import dev.jinju.frame.FrameItem;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.image.Picture;
import dev.jinju.image.QrCode;
import dev.jinju.paint.Paint;
import dev.jinju.style.Element;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Draws QR codes into their boxes, on whole pixels where there is room. Stateless. */
public final class QrDrawing {
  /**
   * Modules narrower than this, in px, blur into one another when a network scales the card down or
   * compresses it.
   */
  private static final double LEAST_MODULE = 2.2;

  /** From here on a module loses at most a quarter by becoming whole pixels. */
  private static final double WHOLE_MODULE = 3;

  private static final Pattern WEB =
      Pattern.compile("https?://[^\\s\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);

  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x21-\\x7e]+");

  private QrDrawing() {}

  /**
   * The modules of a text's code in the element's colour.
   *
   * @throws dev.jinju.diag.InputException when the text is too long
   */
  public static Picture modules(Element.Qr element, String text) {
    return QrCode.of(text, correction(element.correction()), element.box().span())
        .picture(Paint.solid(element.color()));
  }

  /**
   * The ground over the square in the middle of the box, the modules in the middle of the ground
   * and, for a web address, a link over both; with a warning when the modules are too small.
   *
   * @param alt what stands for the code where it is not seen
   */
  public static Warned<List<FrameItem>> draw(
      Element.Qr element, Picture modules, String text, String alt, Rect box) {
    double count = modules.size().width();
    double side = Math.min(box.width(), box.height());
    double room = side / (count + 2 * element.quietZone());
    double module = room >= WHOLE_MODULE ? Math.floor(room) : room;
    Rect centred = square(box.center(), count * module);
    Rect code = room >= WHOLE_MODULE ? onWholePixels(centred) : centred;
    Rect ground = square(box.center(), side);
    List<FrameItem> items = new ArrayList<>();
    items.add(FrameItem.Shape.fill(PathData.rect(ground), Paint.solid(element.ground())));
    items.add(new FrameItem.Image(code, modules, alt));
    if (WEB.matcher(text).matches()) {
      items.add(new FrameItem.Link(ground, ascii(text)));
    }
    return new Warned<>(
        items, module < LEAST_MODULE ? List.of(tooFine(element, module, count)) : List.of());
  }

  private static Rect square(Point center, double side) {
    return new Rect(center.x() - side / 2, center.y() - side / 2, side, side);
  }

  private static Rect onWholePixels(Rect rect) {
    return new Rect(Math.rint(rect.x()), Math.rint(rect.y()), rect.width(), rect.height());
  }

  private static Diagnostic tooFine(Element.Qr element, double module, double count) {
    int needed = (int) Math.ceil(LEAST_MODULE * (count + 2 * element.quietZone()));
    String message =
        String.format(
            Locale.ROOT,
            "expected modules of at least %.1f px in a QR code, found %.2f px",
            LEAST_MODULE,
            module);
    return Diagnostic.warning("fine-qr", message, element.box().span())
        .withHint(
            "make it at least "
                + needed
                + " px wide on this canvas, lower its error correction, or link to a shorter"
                + " address");
  }

  /** RFC 3987, 3.1: addresses beyond ASCII, as PDF wants them (PDF 32000 12.6.4.7). */
  private static String ascii(String address) {
    return NOT_ASCII
        .matcher(address)
        .replaceAll(match -> URLEncoder.encode(match.group(), StandardCharsets.UTF_8));
  }

  private static QrCode.Correction correction(Element.ErrorCorrection written) {
    return switch (written) {
      case L -> QrCode.Correction.L;
      case M -> QrCode.Correction.M;
      case Q -> QrCode.Correction.Q;
      case H -> QrCode.Correction.H;
    };
  }
}
