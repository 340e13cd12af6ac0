package dev.jinju.render.pdf;

import dev.jinju.frame.FrameItem;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Size;
import dev.jinju.geom.Transform;
import dev.jinju.paint.Color;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Paints items that fade as a whole: transparency groups (PDF 32000 11.6.6). Stateless. */
final class PdfGroup {
  private PdfGroup() {}

  /**
   * Whether fading each item is the same as fading the group: nothing overlaps. Glyphs of a text
   * hardly ever do, and a group would hide them from readers.
   */
  static boolean mayFadeEach(FrameItem.Group group) {
    boolean single = group.items().size() == 1;
    for (FrameItem item : group.items()) {
      boolean alone =
          item instanceof FrameItem.Text
              || item instanceof FrameItem.Link
              || item instanceof FrameItem.Group inner && mayFadeEach(inner)
              || single && item instanceof FrameItem.Shape shape && shape.stroke() == null;
      if (!alone) {
        return false;
      }
    }
    return true;
  }

  /** Paints a form that covers an area, with an opacity. */
  static void paint(PdfContent content, PdfContent form, Rect area, double opacity) {
    COSStream stream = form(form, area, COSName.DEVICERGB);
    content.fillColor(Color.BLACK.fade(opacity));
    content.operators("/" + content.resources().name(COSName.XOBJECT, "X", stream) + " Do");
  }

  /** A form XObject that is a transparency group (PDF 32000 8.10, 11.6.6). */
  static COSStream form(PdfContent content, Rect area, COSName space) {
    COSStream form = PdfObjects.deflated(content.toBytes());
    form.setItem(COSName.TYPE, COSName.XOBJECT);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    form.setItem(COSName.BBOX, PdfObjects.numbers(area.x(), area.y(), area.right(), area.bottom()));
    form.setItem(COSName.RESOURCES, content.resources().dictionary());
    COSDictionary group = PdfObjects.dictionary("");
    group.setItem(COSName.S, COSName.TRANSPARENCY);
    group.setItem(COSName.CS, space);
    form.setItem(COSName.GROUP, group);
    return form;
  }

  static Rect area(Size page, Transform toPage) {
    return PdfPaint.area(page, toPage);
  }
}
