package dev.jinju.image;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.Hint;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.geom.Size;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.BridgeException;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.dom.util.DocumentDescriptor;
import org.apache.batik.gvt.GraphicsNode;
import org.w3c.dom.Element;
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
    SAXSVGDocumentFactory factory = new SAXSVGDocumentFactory(null, true);
    try {
      SVGDocument document = factory.createSVGDocument(ADDRESS, new ByteArrayInputStream(svg));
      GraphicsNode root = new GVTBuilder().build(context, document);
      Size size =
          new Size(context.getDocumentSize().getWidth(), context.getDocumentSize().getHeight());
      if (size.width() <= 0 || size.height() <= 0) {
        throw broken(SourceSpan.of(file), asked, "has no size");
      }
      return new Picture.Vector(size, SvgLayers.of(root, size, file, asked));
    } catch (BridgeException e) {
      throw broken(e, factory.getDocumentDescriptor(), file, asked);
    } catch (InputException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // Batik lets through what its parsers and Java2D throw at values that make no sense.
      throw broken(SourceSpan.of(file), asked, "has a part that SVG 1.1 does not allow");
    } finally {
      context.dispose();
    }
  }

  /** Batik names the element at fault, and its reader knows where that was. */
  private static InputException broken(
      BridgeException e, DocumentDescriptor places, String file, SourceSpan asked) {
    Element element = e.getElement();
    int line = element == null ? 0 : places.getLocationLine(element);
    String name = element == null ? "" : " in the element `" + element.getLocalName() + "`";
    return broken(
        SourceSpan.of(file, Math.max(0, line)),
        asked,
        "has a value that SVG 1.1 does not allow" + name);
  }

  private static InputException broken(SourceSpan where, SourceSpan asked, String what) {
    return new InputException(
        Diagnostic.error("broken-svg", "the SVG picture " + what, where)
            .withHint(new Hint("the picture was asked for here", asked)));
  }
}
