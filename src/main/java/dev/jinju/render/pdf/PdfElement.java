package dev.jinju.render.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** A structure element (PDF 32000 14.7.2). Not thread-safe. */
final class PdfElement {
  private final COSDictionary dictionary = PdfObjects.dictionary("StructElem");
  private final String type;
  private final COSArray kids = new COSArray();

  PdfElement(String type, COSDictionary parent) {
    this.type = type;
    kids.setDirect(true);
    dictionary.setItem(COSName.S, PdfObjects.name(type));
    dictionary.setItem(COSName.P, parent);
    dictionary.setItem(COSName.K, kids);
  }

  /** Its standard structure type (PDF 32000 14.8.4). */
  String type() {
    return type;
  }

  COSDictionary dictionary() {
    return dictionary;
  }

  PdfElement child(String type) {
    PdfElement child = new PdfElement(type, dictionary);
    kids.add(child.dictionary);
    return child;
  }

  /** Adds content of a page: a marked-content identifier, or a reference to an object. */
  void add(COSBase kid, COSDictionary page) {
    dictionary.setItem(COSName.PG, page);
    kids.add(kid);
  }

  void language(String tag) {
    dictionary.setItem(COSName.LANG, new COSString(tag));
  }

  /** Words in place of what cannot be read. */
  void alternative(String text) {
    dictionary.setItem(PdfObjects.name("Alt"), new COSString(text));
  }

  void title(String text) {
    dictionary.setItem(COSName.T, new COSString(text));
  }
}
