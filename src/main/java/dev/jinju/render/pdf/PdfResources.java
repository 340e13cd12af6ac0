package dev.jinju.render.pdf;

import dev.jinju.geom.Transform;
import dev.jinju.paint.Paint;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * What one content stream refers to by name (PDF 32000 7.8.3). Names count up in the order of first
 * use. Not thread-safe.
 */
final class PdfResources {
  private final COSDictionary dictionary = new COSDictionary();
  private final Map<Object, String> names = new HashMap<>();

  private record Alphas(int fill, int stroke) {}

  private record Placed(Paint paint, Transform at) {}

  COSDictionary dictionary() {
    return dictionary;
  }

  /** A graphics state with constant alphas (PDF 32000 11.6.4.4), 0 to 255. */
  String alphas(int fill, int stroke) {
    Alphas key = new Alphas(fill, stroke);
    String known = names.get(key);
    if (known != null) {
      return known;
    }
    COSDictionary state = PdfObjects.dictionary("");
    state.setItem(PdfObjects.name("ca"), PdfObjects.number(fill / 255.0));
    state.setItem(PdfObjects.name("CA"), PdfObjects.number(stroke / 255.0));
    return add(key, COSName.EXT_G_STATE, "G", state);
  }

  /**
   * A gradient as a pattern (PDF 32000 8.7.4), placed by the transform to the stream's own space.
   */
  String gradient(Paint paint, Transform at) {
    Placed key = new Placed(paint, at);
    String known = names.get(key);
    if (known != null) {
      return known;
    }
    COSDictionary pattern = PdfObjects.dictionary("Pattern");
    pattern.setInt(COSName.PATTERN_TYPE, 2);
    pattern.setItem(COSName.SHADING, PdfShading.colors(paint));
    Transform m = paint instanceof Paint.Radial radial ? at.after(radial.stretch()) : at;
    pattern.setItem(COSName.MATRIX, PdfObjects.numbers(m.a(), m.b(), m.c(), m.d(), m.e(), m.f()));
    return add(key, COSName.PATTERN, "P", pattern);
  }

  /** The name of an object; the same object always has the same name. */
  String name(COSName category, String prefix, COSBase object) {
    String known = names.get(object);
    return known != null ? known : add(object, category, prefix, object);
  }

  private String add(Object key, COSName category, String prefix, COSBase object) {
    COSDictionary of = dictionary.getCOSDictionary(category);
    if (of == null) {
      of = new COSDictionary();
      of.setDirect(true);
      dictionary.setItem(category, of);
    }
    String name = prefix + of.size();
    of.setItem(PdfObjects.name(name), object);
    names.put(key, name);
    return name;
  }
}
