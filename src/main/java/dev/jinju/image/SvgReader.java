package dev.jinju.image;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.Hint;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.geom.Size;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.BridgeException;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.gvt.GraphicsNode;
import org.w3c.dom.DOMException;
import org.w3c.dom.svg.SVGDocument;

/**
 * Reads an SVG file as filled outlines: {@link SvgScreening} refuses what could reach outside or
 * run without end, Batik resolves styles and references, {@link SvgLayers} collects the shapes.
 * Batik is loaded with the first SVG. Stateless.
 */
final class SvgReader {
  /** References inside the file are resolved against this; nothing is ever loaded from it. */
  private static final String ADDRESS = "file:///picture.svg";

  private SvgReader() {}

  /** Whether a file looks like XML with an SVG element, near enough to try. */
  static boolean isLikely(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return start.contains("<svg") || start.contains(":svg") || start.contains("<!doctype svg");
  }

  static Picture.Vector read(byte[] svg, String file, SourceSpan asked) {
    Size viewport = SvgScreening.check(svg, file, asked);
    QuietAgent agent = new QuietAgent(viewport);
    BridgeContext context = new BridgeContext(agent);
    try {
      SVGDocument document =
          new SAXSVGDocumentFactory(null).createSVGDocument(ADDRESS, new ByteArrayInputStream(svg));
      GraphicsNode root = new GVTBuilder().build(context, document);
      Size size =
          new Size(context.getDocumentSize().getWidth(), context.getDocumentSize().getHeight());
      if (size.width() <= 0 || size.height() <= 0) {
        throw broken(file, asked, "has no size");
      }
      List<Picture.Layer> layers = SvgLayers.of(root, size, file, asked);
      return new Picture.Vector(size, layers);
    } catch (BridgeException | DOMException | IOException e) {
      throw broken(file, asked, "has an element or attribute that SVG 1.1 does not allow");
    } finally {
      context.dispose();
    }
  }

  private static InputException broken(String file, SourceSpan asked, String what) {
    return new InputException(
        Diagnostic.error("broken-svg", "the SVG picture " + what, SourceSpan.of(file))
            .withHint(new Hint("the picture was asked for here", asked)));
  }
}
