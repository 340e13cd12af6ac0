package dev.jinju.render.pdf;

import dev.jinju.frame.Document;
import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameMeta;
import dev.jinju.image.PictureEncoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * One PDF file in the making: pages, and what they share. Its identifier is a digest of its content
 * and it has no dates, so that the same document gives the same bytes. Not thread-safe.
 */
final class PdfFile {
  private final FrameMeta meta;
  private final boolean severalPages;
  private final PdfStructure structure = new PdfStructure();
  private final PdfFonts fonts = new PdfFonts();
  private final PdfText texts = new PdfText(fonts);
  private final PdfImage images;
  private final List<PdfPage> pages = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private final COSDictionary pageTree = PdfObjects.dictionary("Pages");

  PdfFile(Document document, PictureEncoder encoder) {
    this.meta = document.meta();
    this.severalPages = document.frames().size() > 1;
    this.images = new PdfImage(encoder);
  }

  PdfPage addPage(Frame frame) {
    PdfElement parent = severalPages ? structure.part(frame.meta()) : structure.document();
    PdfPage page = new PdfPage(this, frame.size(), pages.size(), parent);
    pages.add(page);
    titles.add(PdfMetadata.title(frame.meta()));
    return page;
  }

  PdfStructure structure() {
    return structure;
  }

  PdfText texts() {
    return texts;
  }

  PdfImage images() {
    return images;
  }

  COSDictionary pageTree() {
    return pageTree;
  }

  byte[] toBytes() {
    try (PDDocument file = new PDDocument()) {
      fonts.finish();
      COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
      COSArray kids = new COSArray();
      pages.forEach(page -> kids.add(page.dictionary()));
      pageTree.setItem(COSName.KIDS, kids);
      pageTree.setInt(COSName.COUNT, pages.size());
      catalog.setItem(COSName.PAGES, pageTree);
      catalog.setItem(COSName.STRUCT_TREE_ROOT, structure.finish(pages.size()));
      describe(catalog);
      if (severalPages) {
        catalog.setItem(COSName.OUTLINES, outline());
      }
      COSDictionary information = PdfObjects.dictionary("");
      information.setItem(COSName.TITLE, new COSString(PdfMetadata.title(meta)));
      information.setItem(COSName.PRODUCER, new COSString("Jinju"));
      COSDictionary trailer = file.getDocument().getTrailer();
      trailer.setItem(COSName.INFO, information);
      COSString id = new COSString(PdfMetadata.digest(meta, pages, fonts));
      trailer.setItem(COSName.ID, PdfObjects.array(id, id));
      file.setVersion(1.7f);
      ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
      file.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
  }

  /** A bookmark for each page (PDF 32000 12.3.3). */
  private COSDictionary outline() {
    COSDictionary outline = PdfObjects.dictionary("Outlines");
    List<COSDictionary> marks = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      COSDictionary mark = PdfObjects.dictionary("");
      mark.setItem(COSName.TITLE, new COSString(titles.get(i)));
      mark.setItem(COSName.PARENT, outline);
      mark.setItem(
          COSName.DEST, PdfObjects.array(pages.get(i).dictionary(), PdfObjects.name("Fit")));
      if (i > 0) {
        mark.setItem(COSName.PREV, marks.get(i - 1));
        marks.get(i - 1).setItem(COSName.NEXT, mark);
      }
      marks.add(mark);
    }
    outline.setItem(COSName.FIRST, marks.get(0));
    outline.setItem(COSName.LAST, marks.get(marks.size() - 1));
    outline.setInt(COSName.COUNT, marks.size());
    return outline;
  }

  private void describe(COSDictionary catalog) {
    catalog.setItem(COSName.LANG, new COSString(meta.language()));
    COSDictionary marked = PdfObjects.dictionary("");
    marked.setBoolean(PdfObjects.name("Marked"), true);
    catalog.setItem(COSName.MARK_INFO, marked);
    COSDictionary viewer = PdfObjects.dictionary("");
    viewer.setBoolean(PdfObjects.name("DisplayDocTitle"), true);
    catalog.setItem(COSName.VIEWER_PREFERENCES, viewer);
    byte[] packet = PdfMetadata.packet(meta);
    COSStream metadata = PdfObjects.raw(packet, packet.length);
    metadata.setItem(COSName.TYPE, COSName.METADATA);
    metadata.setItem(COSName.SUBTYPE, PdfObjects.name("XML"));
    catalog.setItem(COSName.METADATA, metadata);
  }
}
