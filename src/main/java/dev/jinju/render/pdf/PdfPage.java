package dev.jinju.render.pdf;

import dev.jinju.frame.FrameItem;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Size;
import dev.jinju.geom.Transform;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * One page, of the size of its canvas: its content, its marks, its links. Its content is written in
 * the frame's coordinates, y downwards. Not thread-safe.
 */
final class PdfPage {
  /** PDF 32000 12.5.3: the annotation is printed. */
  private static final int PRINT = 4;

  private final PdfFile file;
  private final Size size;
  private final COSDictionary dictionary = PdfObjects.dictionary("Page");
  private final PdfContent content = new PdfContent();
  private final PdfMarks marks;
  private final PdfElement parent;
  private byte[] shown = {};

  PdfPage(PdfFile file, Size size, int index, PdfElement parent) {
    this.file = file;
    this.size = size;
    this.parent = parent;
    this.marks = new PdfMarks(content, file.structure(), dictionary, index, parent);
    dictionary.setItem(COSName.PARENT, file.pageTree());
    dictionary.setItem(COSName.MEDIA_BOX, PdfObjects.numbers(0, 0, size.width(), size.height()));
    dictionary.setInt(COSName.STRUCT_PARENTS, index);
    // Links are visited in the order of the structure (PDF/UA-1 7.18.3).
    dictionary.setItem(PdfObjects.name("Tabs"), COSName.S);
    content.concat(toPage());
  }

  /** From the frame's coordinates to the page's, whose y grows upwards. */
  Transform toPage() {
    return new Transform(1, 0, 0, -1, 0, size.height());
  }

  Size size() {
    return size;
  }

  COSDictionary dictionary() {
    return dictionary;
  }

  PdfContent content() {
    return content;
  }

  PdfMarks marks() {
    return marks;
  }

  PdfText texts() {
    return file.texts();
  }

  PdfImage images() {
    return file.images();
  }

  /** The content stream's bytes, once the page is finished. */
  byte[] shown() {
    return shown;
  }

  /** Adds a link annotation (PDF 32000 12.5.6.5) and tags it (PDF/UA-1 7.18.5). */
  void link(FrameItem.Link link, Transform at) {
    Rect box = link.box();
    Point a = at.apply(box.x(), box.y());
    Point b = at.apply(box.right(), box.bottom());
    COSDictionary action = PdfObjects.dictionary("Action");
    action.setItem(COSName.S, PdfObjects.name("URI"));
    action.setItem(COSName.URI, new COSString(link.uri()));
    COSDictionary annotation = PdfObjects.dictionary("Annot");
    annotation.setItem(COSName.SUBTYPE, PdfObjects.name("Link"));
    annotation.setItem(
        COSName.RECT,
        PdfObjects.numbers(
            Math.min(a.x(), b.x()),
            Math.min(a.y(), b.y()),
            Math.max(a.x(), b.x()),
            Math.max(a.y(), b.y())));
    annotation.setItem(COSName.BORDER, PdfObjects.numbers(0, 0, 0));
    annotation.setInt(COSName.F, PRINT);
    annotation.setItem(COSName.CONTENTS, new COSString(link.uri()));
    annotation.setItem(COSName.A, action);
    file.structure().link(parent, annotation, dictionary);
    COSArray annotations = dictionary.getCOSArray(COSName.ANNOTS);
    if (annotations == null) {
      annotations = new COSArray();
      dictionary.setItem(COSName.ANNOTS, annotations);
    }
    annotations.add(annotation);
  }

  void finish() {
    marks.close();
    shown = content.toBytes();
    dictionary.setItem(COSName.CONTENTS, PdfObjects.deflated(shown));
    dictionary.setItem(COSName.RESOURCES, content.resources().dictionary());
    // The space in which colours with alpha are mixed (PDF 32000 11.4.7).
    COSDictionary group = PdfObjects.dictionary("");
    group.setItem(COSName.S, COSName.TRANSPARENCY);
    group.setItem(COSName.CS, COSName.DEVICERGB);
    dictionary.setItem(COSName.GROUP, group);
  }
}
