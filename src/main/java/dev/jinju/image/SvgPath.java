package dev.jinju.image;

import dev.jinju.geom.PathData;
import java.awt.geom.AffineTransform;
import java.awt.geom.IllegalPathStateException;
import java.io.StringReader;
import org.apache.batik.parser.AWTPathProducer;
import org.apache.batik.parser.ParseException;
import org.apache.batik.parser.PathParser;

/** Reads SVG path data (SVG 1.1, 8.3). Stateless. */
public final class SvgPath {
  private SvgPath() {}

  /**
   * Reads the {@code d} attribute of an SVG path; arcs become cubic curves.
   *
   * @throws IllegalArgumentException when the data is broken; the message says at which column
   */
  public static PathData parse(String data) {
    PathParser parser = new PathParser();
    AWTPathProducer producer = new AWTPathProducer();
    parser.setPathHandler(producer);
    try {
      parser.parse(new StringReader(data));
    } catch (ParseException e) {
      throw new IllegalArgumentException(
          "expected SVG path data, but found something else at column " + e.getColumnNumber(), e);
    } catch (IllegalPathStateException e) {
      throw new IllegalArgumentException("expected `M` at column 1, where a path begins", e);
    }
    return producer.getShape() == null
        ? PathData.EMPTY
        : AwtPaths.toData(producer.getShape(), new AffineTransform());
  }
}
