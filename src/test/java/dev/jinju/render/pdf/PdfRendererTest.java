package dev.jinju.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.jinju.font.FontFace;
import dev.jinju.font.FontLibrary;
import dev.jinju.frame.Document;
import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.frame.FrameMeta;
import dev.jinju.frame.Role;
import dev.jinju.geom.Size;
import dev.jinju.geom.Transform;
import dev.jinju.render.RenderOptions;
import dev.jinju.render.SampleFrames;
import dev.jinju.render.SampleText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfRendererTest {
  private final PdfRenderer renderer = new PdfRenderer();

  @Test
  void pageHasTheSizeOfTheCanvas() throws IOException {
    try (PDDocument pdf = load(SampleFrames.card())) {
      PDRectangle box = pdf.getPage(0).getMediaBox();
      assertThat(box.getWidth()).isEqualTo(1080);
      assertThat(box.getHeight()).isEqualTo(1350);
    }
  }

  @Test
  void extractedTextIsTheCardsTextLineByLine() throws IOException {
    assertThat(text(SampleFrames.card()).strip().replaceAll("\\n+", "\n"))
        .isEqualTo(SampleFrames.card().meta().alt());
  }

  @Test
  void emojiStandsInItsPlaceInTheText() throws IOException {
    assertThat(text(SampleFrames.all().get("emoji")).strip()).isEqualTo("我们都笑了😀对吧？");
  }

  @Test
  void gapBetweenChineseAndLatinIsNoSpace() throws IOException {
    FontFace face = SampleText.face("Noto Serif SC", 700);
    FrameItem.Text before = SampleText.spaced(face, "用AI重写", 40, 20, 80);
    double end = 20 + before.run().advance() + 5;
    FontFace other = SampleText.face("Noto Sans SC", 400);
    FrameItem.Text after = SampleText.spaced(other, "GPU集群", 40, end, 80);
    assertThat(text(quote(before, after)).strip()).isEqualTo("用AI重写GPU集群");
  }

  @Test
  void namesThatRunFromRightToLeftAreReadInTheirOrder() throws IOException {
    String text = text(SampleFrames.all().get("both-directions")).strip();
    assertThat(text.replace("\u200E", "")).isEqualTo("是יונתן רוס、علاء吗？");
    // Without it readers take the mark for a part of the names and swap them.
    assertThat(text).contains("\u200E、");
  }

  @Test
  void spaceThatEndsALineIsKept() throws IOException {
    FontFace face = SampleText.face("Noto Sans SC", 400);
    Frame frame =
        quote(
            SampleText.text(face, "never split ", 30, 20, 60, "en", SampleText.INK),
            SampleText.text(face, "a word", 30, 20, 100, "en", SampleText.INK));
    byte[] pdf = renderer.render(Document.of(frame), RenderOptions.DEFAULT);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(shown(document)).isEqualTo("never split a word");
    }
  }

  @Test
  void likeLookingCharactersStayApart() throws IOException {
    FontFace face = SampleText.face("Noto Sans SC", 400);
    // The radical and the character share a glyph.
    assertThat(face.glyph('⽽')).isEqualTo(face.glyph('而'));
    Frame frame = quote(SampleText.spaced(face, "而⽽而", 40, 20, 80));
    assertThat(text(frame).strip()).isEqualTo("而⽽而");
  }

  @Test
  void decorationIsNotExtracted() throws IOException {
    FontFace face = SampleText.face("Noto Sans SC", 400);
    FrameItem mark = SampleText.spaced(face, "“", 120, 20, 80);
    Frame frame =
        SampleFrames.frame(
            List.of(
                FrameItem.Group.of(Role.ARTIFACT, List.of(mark)),
                FrameItem.Group.of(
                    Role.QUOTE, List.of(SampleText.spaced(face, "正文", 40, 20, 200)))));
    assertThat(text(frame).strip()).isEqualTo("正文");
  }

  @Test
  void fontsAreEmbeddedSubsetsWithUnicode() throws IOException {
    try (PDDocument pdf = load(SampleFrames.all().get("scripts"))) {
      List<String> names = new ArrayList<>();
      for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
        PDFont font = pdf.getPage(0).getResources().getFont(name);
        assertThat(font.isEmbedded()).isTrue();
        assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
        assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE)).isTrue();
        assertThat(((PDType0Font) font).getDescendantFont().getCIDSystemInfo().getOrdering())
            .isEqualTo("Identity");
        names.add(font.getName().substring(7));
      }
      assertThat(names).hasSize(5).contains("NotoSerifSC-Bold", "NotoSansKR-Bold");
    }
  }

  @Test
  void facesThatCannotBeEmbeddedAreOutlinesWithTheTextBehindThem() throws IOException {
    Frame frame = SampleFrames.all().get("own-fonts");
    assertThat(text(frame).strip().lines().map(String::strip).filter(line -> !line.isEmpty()))
        .contains("Quiet words weigh 1900", "HI Ho oH", "安静的服务器，一句话。");
    try (PDDocument pdf = load(frame)) {
      for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
        assertThat(pdf.getPage(0).getResources().getFont(name).getName()).endsWith("+Invisible");
      }
      byte[] content = pdf.getPage(0).getContents().readAllBytes();
      assertThat(new String(content, StandardCharsets.ISO_8859_1)).contains("3 Tr\n", "0 Tr\n");
    }
  }

  /** Readers of PDF take the words' places from the font that shows nothing. */
  @Test
  void textBehindOutlinesStandsWhereTheyStand() throws IOException {
    FontFace face = SampleText.own("Jinju Test Variable", 850);
    FrameItem.Text words = SampleText.text(face, "long pony", 40, 20, 80, "en", SampleText.INK);
    try (PDDocument pdf = load(quote(words))) {
      List<TextPosition> places = places(pdf);
      assertThat(places).hasSize(9);
      for (int i = 0; i < places.size(); i++) {
        double next = i + 1 < 9 ? words.run().x()[i + 1] : words.run().advance();
        assertThat(places.get(i).getX()).isCloseTo((float) (20 + words.run().x()[i]), within(0.1f));
        assertThat(places.get(i).getX() + places.get(i).getWidth())
            .isCloseTo((float) (20 + next), within(2.5f));
        assertThat(places.get(i).getY()).isCloseTo(80, within(0.1f));
      }
    }
  }

  @Test
  void faceThatItsOwnerRestrictsIsNotEmbedded(@TempDir Path folder) throws IOException {
    byte[] font = Files.readAllBytes(SampleText.face("Sora", 300).file());
    ByteBuffer bytes = ByteBuffer.wrap(font);
    int entry = 12;
    while (bytes.getInt(entry) != 0x4F532F32) {
      entry += 16;
    }
    bytes.putShort(bytes.getInt(entry + 8) + 8, (short) 2);
    Path file = Files.write(folder.resolve("owned.ttf"), font);
    try (FontLibrary own = SampleText.FONTS.with(List.of(file))) {
      FontFace face = own.find("Sora", 300).orElseThrow();
      Frame frame = quote(SampleText.text(face, "Ours", 40, 20, 80, "en", SampleText.INK));
      assertThat(text(frame).strip()).isEqualTo("Ours");
      try (PDDocument pdf = load(frame)) {
        PDResources resources = pdf.getPage(0).getResources();
        COSName only = resources.getFontNames().iterator().next();
        assertThat(resources.getFont(only).getName()).endsWith("+Invisible");
      }
    }
  }

  @Test
  void structureTellsRolesLanguagesAndPictures() throws IOException {
    Frame frame =
        SampleFrames.frame(
            List.of(
                heading("标题"),
                SampleFrames.all().get("scripts").items().get(1),
                SampleFrames.all().get("scripts").items().get(3),
                SampleFrames.all().get("rasters").items().get(1)));
    try (PDDocument pdf = load(frame)) {
      COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      assertThat(outline(root.getDictionaryObject(COSName.K)))
          .isEqualTo("Document[H1[·] BlockQuote[P[·]] P(ja)[·] Figure{Colours}[·]]");
    }
  }

  @Test
  void documentTellsTitleLanguageAndThatItIsTagged() throws IOException {
    try (PDDocument pdf = load(SampleFrames.all().get("shapes"))) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Sample & test");
      assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-Hans");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      String xmp =
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(xmp)
          .contains("Sample &amp; test")
          .contains("<pdfuaid:part>1</pdfuaid:part>")
          .doesNotContain("Date");
    }
  }

  @Test
  void safeLinkBecomesATaggedAnnotation() throws IOException {
    try (PDDocument pdf = load(SampleFrames.all().get("links"))) {
      assertThat(pdf.getPage(0).getAnnotations()).hasSize(1);
      PDAnnotationLink link = (PDAnnotationLink) pdf.getPage(0).getAnnotations().get(0);
      assertThat(link.getAction().getCOSObject().getString(COSName.URI))
          .isEqualTo("https://example.org/?a=1&b=2");
      assertThat(link.getRectangle().getLowerLeftY()).isEqualTo(300 - 90);
      assertThat(link.getContents()).isNotBlank();
      assertThat(link.getStructParent()).isEqualTo(1);
      COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      assertThat(outline(root.getDictionaryObject(COSName.K))).contains("Link[·]");
    }
  }

  @Test
  void everyFrameBecomesAPage() throws IOException {
    Frame one = heading2("第一");
    Frame two = heading2("第二");
    Document document = new Document(List.of(one, two), new FrameMeta("Two cards", "", "zh-Hans"));
    byte[] file = renderer.render(document, RenderOptions.DEFAULT);
    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(2);
      assertThat(new PDFTextStripper().getText(pdf)).containsSubsequence("第一", "第二");
      COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      assertThat(outline(root.getDictionaryObject(COSName.K)))
          .isEqualTo("Document[Part(zh-Hans)[H1[·]] Part(zh-Hans)[H1[·]]]");
    }
  }

  @Test
  void fadedTextCanStillBeRead() throws IOException {
    FontFace face = SampleText.face("Noto Sans SC", 400);
    FrameItem faded =
        new FrameItem.Group(
            Transform.IDENTITY,
            null,
            0.4,
            Role.PARAGRAPH,
            null,
            List.of(SampleText.spaced(face, "前情", 40, 20, 80)));
    assertThat(text(SampleFrames.frame(List.of(faded))).strip()).isEqualTo("前情");
  }

  @Test
  void columnsKeepTheirText() throws IOException {
    assertThat(text(SampleFrames.all().get("column")).replaceAll("\\s", ""))
        .isEqualTo("直行文字从上到下排列。");
  }

  @Test
  void cardOfAHundredDifferentGlyphsIsSmall() {
    assertThat(renderer.render(Document.of(SampleFrames.card()), RenderOptions.DEFAULT).length)
        .isLessThan(23_000);
  }

  @Test
  void vectorPictureStaysVector() throws IOException {
    try (PDDocument pdf = load(SampleFrames.all().get("vector"))) {
      assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
    }
  }

  private static FrameItem heading(String words) {
    FontFace face = SampleText.face("Noto Sans SC", 700);
    return FrameItem.Group.of(Role.HEADING, List.of(SampleText.spaced(face, words, 40, 20, 290)));
  }

  private static Frame heading2(String words) {
    return new Frame(
        new Size(400, 300), new FrameMeta(words, words, "zh-Hans"), List.of(heading(words)));
  }

  private static Frame quote(FrameItem... items) {
    return SampleFrames.frame(List.of(FrameItem.Group.of(Role.QUOTE, List.of(items))));
  }

  private PDDocument load(Frame frame) throws IOException {
    return Loader.loadPDF(renderer.render(Document.of(frame), RenderOptions.DEFAULT));
  }

  private String text(Frame frame) throws IOException {
    try (PDDocument pdf = load(frame)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      return stripper.getText(pdf);
    }
  }

  private static List<TextPosition> places(PDDocument pdf) throws IOException {
    List<TextPosition> all = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            all.add(text);
          }
        };
    stripper.getText(pdf);
    return all;
  }

  /** The text of all codes in the order of the content, with nothing guessed. */
  private static String shown(PDDocument pdf) throws IOException {
    StringBuilder out = new StringBuilder();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            out.append(text.getUnicode());
          }
        };
    stripper.getText(pdf);
    return out.toString();
  }

  private static String outline(COSBase element) {
    if (element instanceof COSArray kids) {
      List<String> all = new ArrayList<>();
      for (int i = 0; i < kids.size(); i++) {
        all.add(outline(kids.getObject(i)));
      }
      return String.join(" ", all);
    }
    if (!(element instanceof COSDictionary dictionary) || !dictionary.containsKey(COSName.S)) {
      return "·";
    }
    String language = dictionary.getString(COSName.LANG);
    String alternative = dictionary.getString(COSName.getPDFName("Alt"));
    return dictionary.getNameAsString(COSName.S)
        + (language == null ? "" : "(" + language + ")")
        + (alternative == null ? "" : "{" + alternative + "}")
        + "["
        + outline(dictionary.getDictionaryObject(COSName.K))
        + "]";
  }
}
