package dev.jinju.render.pdf;

import dev.jinju.frame.FrameMeta;
import dev.jinju.render.XmlWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/** What a file says about itself, and its identifier. Stateless. */
final class PdfMetadata {
  private static final int ID_BYTES = 16;

  private PdfMetadata() {}

  /** PDF/UA-1 7.1 wants a title in every file. */
  static String title(FrameMeta meta) {
    if (!meta.title().isBlank()) {
      return meta.title();
    }
    return meta.alt().isBlank() ? "Card" : meta.alt().strip().lines().findFirst().orElse("Card");
  }

  /** The XMP packet (ISO 16684-1) with title, language and the PDF/UA identifier; no dates. */
  static byte[] packet(FrameMeta meta) {
    XmlWriter xml = new XmlWriter();
    xml.start("x:xmpmeta").attribute("xmlns:x", "adobe:ns:meta/");
    xml.start("rdf:RDF").attribute("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    xml.start("rdf:Description")
        .attribute("rdf:about", "")
        .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .attribute("xmlns:pdfuaid", "http://www.aiim.org/pdfua/ns/id/");
    xml.start("dc:title").start("rdf:Alt");
    xml.start("rdf:li").attribute("xml:lang", "x-default").text(title(meta));
    xml.end().end().end();
    xml.start("dc:language").start("rdf:Bag");
    xml.start("rdf:li").text(meta.language());
    xml.end().end().end();
    xml.start("pdfuaid:part").text("1").end();
    xml.end().end().end();
    String packet =
        "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
            + xml.finished()
            + "\n<?xpacket end=\"r\"?>";
    return packet.getBytes(StandardCharsets.UTF_8);
  }

  /** Sixteen bytes that depend on everything that is shown (PDF 32000 14.4). */
  static byte[] digest(FrameMeta meta, List<PdfPage> pages, PdfFonts fonts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((meta.title() + '\n' + meta.alt()).getBytes(StandardCharsets.UTF_8));
      pages.forEach(page -> digest.update(page.shown()));
      fonts.all().forEach(font -> digest.update(font.name().getBytes(StandardCharsets.UTF_8)));
      return Arrays.copyOf(digest.digest(), ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
