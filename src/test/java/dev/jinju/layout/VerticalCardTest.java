package dev.jinju.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.card.InlineMark;
import dev.jinju.card.Slot;
import dev.jinju.font.FontLibrary;
import dev.jinju.frame.Document;
import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Transform;
import dev.jinju.image.PictureReader;
import dev.jinju.render.Rasters;
import dev.jinju.render.RenderOptions;
import dev.jinju.render.pdf.PdfRenderer;
import dev.jinju.render.png.PngRenderer;
import dev.jinju.render.svg.SvgRenderer;
import dev.jinju.style.Canvases;
import dev.jinju.style.CardDesign;
import dev.jinju.style.Styles;
import dev.jinju.testing.Golden;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Vertical quotes with everything that columns treat in their own way: every piece and dot lies
 * where the golden has it, and SVG, PNG and PDF show the same picture and keep the words.
 */
class VerticalCardTest {
  /**
   * Texts by language, their columns ended by hand: no matter here where they would end. What
   * stands between asterisks has dots.
   */
  private static final Map<String, String> TEXTS =
      Map.of(
          "zh-Hans",
          "“Linux内核”里我改过3行\n代码——等了14个月……\n*慢不是低效！*占38%，\n“共100个（2009年）：\n真的？是😀！！",
          "zh-Hant",
          "他說：「慢，不是沒效率。」\n——用Google查了12次，\n*2009年5月*；《紅樓夢》、\n喬·布萊克，對嗎？",
          "ja",
          "「三十年後も誰かが\n*責任を持てる*」。14か月――\nラーメン〜きゃっと…2009年の\n38%、OpenAI。");

  static final List<String> CASES =
      List.of("kai/zh-Hans", "kai/zh-Hant", "kai/ja", "serif/zh-Hans", "serif/zh-Hant", "serif/ja");

  @TempDir private Path folder;

  private static final Path CORPUS = Golden.corpus("layout").resolve("vertical");
  private static final Styles STYLES = Styles.open(Golden.project("styles"));
  private static final CardLayout LAYOUT =
      new CardLayout(FontLibrary.open(Golden.project("fonts")), new PictureReader());

  /** As in CardParityTest. */
  private static final double MOST = 0.015;

  private static final double MOST_IN_A_SQUARE = 0.12;

  @ParameterizedTest
  @FieldSource("CASES")
  void everythingLiesWhereItDid(String name) {
    List<String> lines = new ArrayList<>();
    dump(frame(name).items(), Transform.IDENTITY, lines);
    Golden.check(
        CORPUS.resolve(name.replace('/', '-') + ".frame"), String.join("\n", lines) + "\n");
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void formatsAgree(String name) {
    Document document = Document.of(frame(name));
    BufferedImage png = Rasters.ofPng(new PngRenderer().render(document, RenderOptions.DEFAULT));
    for (boolean live : new boolean[] {false, true}) {
      byte[] svg = new SvgRenderer().render(document, new RenderOptions(1, live));
      agree(name + ".svg", png, Rasters.ofSvg(svg));
    }
    byte[] pdf = new PdfRenderer().render(document, RenderOptions.DEFAULT);
    agree(name + ".pdf", png, Rasters.ofPdf(pdf));
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void pdfKeepsTheWords(String name) throws IOException {
    byte[] file = new PdfRenderer().render(Document.of(frame(name)), RenderOptions.DEFAULT);
    StringBuilder words = new StringBuilder();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            words.append(text.getUnicode());
          }
        };
    try (PDDocument pdf = Loader.loadPDF(file)) {
      stripper.getText(pdf);
    }
    assertThat(words.toString()).isEqualTo(text(name).replace("*", ""));
  }

  /** CSS Sizing 3: a box without a width is as wide as its columns are together. */
  @Test
  void aBoxIsAsWideAsTheColumnsThatItsHeightAsksFor() throws IOException {
    Path style = folder.resolve("row.json");
    Files.writeString(
        style,
        """
        { "text": { "quote": { "font": "LXGW WenKai", "size": 50, "lineHeight": 2,
                               "writingMode": "vertical-rl", "overflow": "error" } },
          "layout": { "layer": [ { "stack": "row", "align": "start", "children": [
            { "text": "{quote}", "maxHeight": 270, "padding": [10, 0] },
            { "text": "{quote}", "height": 170, "padding": [10, 0] } ] } ] } }
        """);
    String quote = "天地玄黄宇宙洪荒";
    Card card =
        new Card("h1", CardKind.HIGHLIGHT, "zh-Hans", Map.of("quote", Slot.of(quote)), Map.of());
    List<String> lines = new ArrayList<>();
    dump(frame(card, style).items(), Transform.IDENTITY, lines);
    assertThat(lines)
        .extracting(line -> line.substring(line.indexOf(" at "), line.indexOf(',')))
        .as("two columns of at most five em, then three of at most three, 74 px apart")
        .containsExactly(" at 111.1", " at 37.0", " at 333.3", " at 259.3", " at 185.2");
  }

  private static void agree(String name, BufferedImage expected, BufferedImage actual) {
    double mean = Rasters.difference(expected, actual);
    double worst = Rasters.worstSquare(expected, actual, 32);
    if (mean > MOST || worst > MOST_IN_A_SQUARE) {
      Path strip = Rasters.strip(name.replace('/', '-'), expected, actual);
      assertThat(mean).as("%s, see %s", name, strip).isLessThanOrEqualTo(MOST);
      assertThat(worst).as("%s, see %s", name, strip).isLessThanOrEqualTo(MOST_IN_A_SQUARE);
    }
  }

  private static String text(String name) {
    return TEXTS.get(name.substring(name.indexOf('/') + 1));
  }

  private static Frame frame(String name) {
    String marked = text(name);
    String text = marked.replace("*", "");
    int start = marked.indexOf('*');
    InlineMark strong = new InlineMark(start, marked.lastIndexOf('*') - 1, InlineMark.Kind.STRONG);
    String language = name.substring(name.indexOf('/') + 1);
    Card card =
        new Card(
            "h1",
            CardKind.HIGHLIGHT,
            language,
            Map.of("quote", new Slot(text, List.of(strong), null)),
            Map.of());
    return frame(card, CORPUS.resolve(name.substring(0, name.indexOf('/')) + ".json"));
  }

  private static Frame frame(Card card, Path style) {
    CardDesign design =
        STYLES
            .load(style.toString(), List.of())
            .value()
            .design(CardKind.HIGHLIGHT, Canvases.find("800x800"));
    return LAYOUT.layout(card, design).value().frames().get(0);
  }

  /** One line an item: its words, where its run starts and which way it lies, or its box. */
  private static void dump(List<FrameItem> items, Transform at, List<String> lines) {
    for (FrameItem item : items) {
      if (item instanceof FrameItem.Group group) {
        dump(group.items(), at.after(group.transform()), lines);
      } else if (item instanceof FrameItem.Text text) {
        Point origin = at.apply(text.origin().x(), text.origin().y());
        String pose = at.b() != 0 ? " on its side" : at.a() < 1 ? " squeezed to " + at.a() : "";
        lines.add(text.text().strip() + " at " + place(origin) + pose + glyphs(text));
      } else if (item instanceof FrameItem.Shape shape) {
        lines.add("shape " + box(shape.path().controlBounds()));
      } else if (item instanceof FrameItem.Image image) {
        lines.add(image.alt() + " " + box(image.box()));
      }
    }
  }

  private static String glyphs(FrameItem.Text text) {
    return IntStream.range(0, text.run().glyphs().length)
        .mapToObj(i -> place(new Point(text.run().x()[i], text.run().y()[i])))
        .collect(Collectors.joining(" ", ": ", ""));
  }

  private static String box(Rect box) {
    return String.format(
        Locale.ROOT, "%.1f,%.1f %.1fx%.1f", box.x(), box.y(), box.width(), box.height());
  }

  private static String place(Point point) {
    return String.format(Locale.ROOT, "%.1f,%.1f", point.x(), point.y());
  }
}
