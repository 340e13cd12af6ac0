package dev.jinju.render.pdf;

import dev.jinju.frame.FrameMeta;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * The structure tree of a file (PDF 32000 14.7): what is a heading, a quotation, a picture, and in
 * which order they are read. Not thread-safe.
 */
final class PdfStructure {
  private final COSDictionary root = PdfObjects.dictionary("StructTreeRoot");
  private final PdfElement document = new PdfElement("Document", root);
  private final Map<Integer, COSArray> contents = new TreeMap<>();
  private final List<COSDictionary> annotations = new ArrayList<>();
  private final List<PdfElement> links = new ArrayList<>();

  PdfElement document() {
    return document;
  }

  /** A card among several. */
  PdfElement part(FrameMeta meta) {
    PdfElement part = document.child("Part");
    part.language(meta.language());
    if (!meta.title().isBlank()) {
      part.title(meta.title());
    }
    return part;
  }

  /** A new marked-content identifier of a page for an element. */
  int content(PdfElement element, COSDictionary page, int pageIndex) {
    COSArray owners = contents.computeIfAbsent(pageIndex, index -> new COSArray());
    int id = owners.size();
    owners.add(element.dictionary());
    element.add(COSInteger.get(id), page);
    return id;
  }

  /** Tags a link annotation. */
  void link(PdfElement parent, COSDictionary annotation, COSDictionary page) {
    PdfElement link = parent.child("Link");
    COSDictionary reference = PdfObjects.dictionary("OBJR");
    reference.setItem(PdfObjects.name("Obj"), annotation);
    reference.setItem(COSName.PG, page);
    link.add(reference, page);
    annotations.add(annotation);
    links.add(link);
  }

  /** The tree with its way back from content to elements (PDF 32000 14.7.4.4). */
  COSDictionary finish(int pages) {
    COSArray numbers = new COSArray();
    contents.forEach(
        (page, owners) -> {
          numbers.add(COSInteger.get(page));
          numbers.add(owners);
        });
    for (int i = 0; i < annotations.size(); i++) {
      int key = pages + i;
      annotations.get(i).setInt(COSName.STRUCT_PARENT, key);
      numbers.add(COSInteger.get(key));
      numbers.add(links.get(i).dictionary());
    }
    COSDictionary tree = PdfObjects.dictionary("");
    tree.setItem(COSName.NUMS, numbers);
    root.setItem(COSName.PARENT_TREE, tree);
    root.setInt(PdfObjects.name("ParentTreeNextKey"), pages + annotations.size());
    root.setItem(COSName.K, document.dictionary());
    return root;
  }
}
