package dev.jinju.image;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.Hint;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.geom.Size;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an SVG file once before Batik does, and refuses what Jinju does not take from a stranger:
 * DOCTYPE, scripts, anything outside the file, and amounts that would take forever. Also refuses
 * what cannot become filled outlines, so that no picture silently lacks a part. For one file; not
 * thread-safe.
 */
final class SvgScreening {
  private static final int MOST_DEPTH = 200;

  /** More errors than anyone reads at once. */
  private static final int MOST_ERRORS = 20;

  private static final Map<String, String> REFUSED =
      Map.ofEntries(
          Map.entry("script", "remove the script"),
          Map.entry("foreignObject", "draw its content with SVG shapes"),
          Map.entry("text", "convert the text to paths in a drawing program"),
          Map.entry("image", "trace the picture, or use a PNG or JPEG file instead of the SVG"),
          Map.entry("filter", "expand or remove the effect in a drawing program"),
          Map.entry("mask", "use a clipPath"),
          Map.entry("pattern", "draw the pattern's shapes themselves"),
          Map.entry("marker", "draw the marker's shapes themselves"));

  /** Elements whose references are copied when the picture is built. */
  private static final Set<String> SHAPES =
      Set.of("path", "polygon", "polyline", "rect", "circle", "ellipse", "line");

  private static final Pattern OUTSIDE =
      Pattern.compile("url\\(\\s*['\"]?\\s*(?!#|\\s|['\"])|@import", Pattern.CASE_INSENSITIVE);

  private final String file;
  private final SourceSpan asked;
  private final List<Diagnostic> errors = new ArrayList<>();
  private final SvgExpansion expansion = new SvgExpansion();
  private Size viewport = new Size(100, 100);

  private SvgScreening(String file, SourceSpan asked) {
    this.file = file;
    this.asked = asked;
  }

  /**
   * The size that percentages of the root element refer to.
   *
   * @throws InputException with everything that was found wrong
   */
  static Size check(byte[] svg, String file, SourceSpan asked) {
    SvgScreening screening = new SvgScreening(file, asked);
    try {
      screening.scan(svg);
    } catch (XMLStreamException e) {
      SourceSpan where =
          e.getLocation() == null
              ? SourceSpan.of(file)
              : new SourceSpan(
                  file,
                  Math.max(0, e.getLocation().getLineNumber()),
                  Math.max(0, e.getLocation().getColumnNumber()));
      screening.error("broken-svg", "the SVG picture is not well-formed XML", where, "");
    }
    if (screening.errors.isEmpty()
        && (screening.expansion.isOverfull() || screening.expansion.isTooLarge())) {
      screening.error(
          "svg-too-large",
          "the SVG picture has too many elements or too long paths, uses included",
          SourceSpan.of(file),
          "simplify it in a drawing program");
    }
    if (!screening.errors.isEmpty()) {
      throw new InputException(screening.errors);
    }
    return screening.viewport;
  }

  private void scan(byte[] svg) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(svg));
    int depth = 0;
    while (in.hasNext() && errors.size() < MOST_ERRORS && !expansion.isOverfull()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          element(in, depth);
          depth++;
          if (depth > MOST_DEPTH) {
            error("svg-too-large", "the SVG picture is nested too deeply", here(in), "flatten it");
            return;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          expansion.end();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> css(in.getText(), in);
        case XMLStreamConstants.DTD -> {
          error(
              "svg-doctype",
              "the SVG picture has a DOCTYPE, which could name other files",
              here(in),
              "delete the DOCTYPE line; SVG does not need it");
          return;
        }
        case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction(in);
        default -> {}
      }
    }
  }

  private void instruction(XMLStreamReader in) {
    if (in.getPITarget().equals("xml-stylesheet")) {
      error(
          "svg-external",
          "the SVG picture asks for a style sheet",
          here(in),
          "put the styles into a `style` element");
    }
  }

  private void element(XMLStreamReader in, int depth) {
    String name = in.getLocalName();
    boolean svg =
        in.getNamespaceURI() == null || in.getNamespaceURI().equals("http://www.w3.org/2000/svg");
    if (depth == 0) {
      root(in, svg && name.equals("svg"));
    }
    String hint = svg ? REFUSED.get(name) : null;
    if (hint != null) {
      error("svg-unsupported", "the SVG element `" + name + "` cannot be drawn", here(in), hint);
    }
    String reference = "";
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String attribute = in.getAttributeLocalName(i);
      String value = in.getAttributeValue(i);
      if (attribute.equals("href") && svg) {
        reference = value.strip();
        href(reference, name, in);
      } else if (attribute.equals("base")) {
        error("svg-external", "the SVG picture has an `xml:base`", here(in), "delete it");
      } else {
        css(value, in);
      }
    }
    String id = in.getAttributeValue(null, "id");
    expansion.start(id, name.equals("use") ? reference : "", weight(in, name));
  }

  private static int weight(XMLStreamReader in, String name) {
    if (!SHAPES.contains(name)) {
      return 1;
    }
    String d = in.getAttributeValue(null, "d");
    String points = in.getAttributeValue(null, "points");
    // Some ten characters a segment.
    return 1 + (d == null ? 0 : d.length() / 10) + (points == null ? 0 : points.length() / 10);
  }

  private void href(String value, String element, XMLStreamReader in) {
    if (!value.startsWith("#") && !element.equals("a")) {
      error(
          "svg-external",
          "the SVG picture refers to `" + shorten(value) + "`",
          here(in),
          "keep everything in the file itself and refer to it as `#id`");
    }
  }

  private void css(String text, XMLStreamReader in) {
    if (OUTSIDE.matcher(text).find()) {
      error(
          "svg-external",
          "the SVG picture has a style that loads another file",
          here(in),
          "keep everything in the file itself and refer to it as `url(#id)`");
    }
  }

  private void root(XMLStreamReader in, boolean isSvg) {
    if (!isSvg) {
      error(
          "broken-svg",
          "the root element is `" + in.getLocalName() + "`, not `svg`",
          here(in),
          "export the picture as SVG again");
      return;
    }
    String box = in.getAttributeValue(null, "viewBox");
    if (box != null) {
      String[] parts = box.strip().split("[\\s,]+", -1);
      try {
        viewport = new Size(Double.parseDouble(parts[2]), Double.parseDouble(parts[3]));
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
        error(
            "broken-svg",
            "the `viewBox` is `" + shorten(box) + "`, not four numbers",
            here(in),
            "write it as `0 0 width height`");
      }
    }
  }

  private static String shorten(String value) {
    return value.length() > 60 ? value.substring(0, 60) + "…" : value;
  }

  private SourceSpan here(XMLStreamReader in) {
    return SourceSpan.of(file, in.getLocation().getLineNumber());
  }

  private void error(String code, String message, SourceSpan span, String hint) {
    Diagnostic error = Diagnostic.error(code, message, span);
    if (!hint.isEmpty()) {
      error = error.withHint(hint);
    }
    if (errors.isEmpty()) {
      error = error.withHint(new Hint("the picture was asked for here", asked));
    }
    errors.add(error);
  }
}
