package dev.jinju.render.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jinju.font.FontFace;
import dev.jinju.frame.Document;
import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.frame.FrameMeta;
import dev.jinju.frame.Role;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Size;
import dev.jinju.render.RenderOptions;
import dev.jinju.render.SampleFrames;
import dev.jinju.render.SampleText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgRendererTest {
  private static final RenderOptions LIVE = new RenderOptions(1, true);

  private final SvgRenderer renderer = new SvgRenderer();

  @TestFactory
  Stream<DynamicTest> everyFrameIsWellFormedAndRefersToItselfAlone() {
    return SampleFrames.all().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () -> {
                      selfContained(entry.getValue(), RenderOptions.DEFAULT);
                      selfContained(entry.getValue(), LIVE);
                    }));
  }

  private void selfContained(Frame frame, RenderOptions options) throws Exception {
    Element root = parse(render(frame, options));
    Set<String> ids = new HashSet<>();
    List<String> references = new ArrayList<>();
    NodeList all = root.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.hasAttribute("id")) {
        assertThat(ids.add(element.getAttribute("id"))).as("one id once").isTrue();
      }
      if (!element.getTagName().equals("a") && element.hasAttribute("xlink:href")) {
        references.add(element.getAttribute("xlink:href"));
      }
      for (String name : List.of("fill", "stroke", "clip-path")) {
        Matcher url = Pattern.compile("url\\((.*)\\)").matcher(element.getAttribute(name));
        if (url.matches()) {
          references.add(url.group(1));
        }
      }
    }
    assertThat(references)
        .allMatch(
            r -> r.startsWith("data:image/") || r.startsWith("#") && ids.contains(r.substring(1)));
  }

  @Test
  void rootTellsSizeTitleWordsAndLanguage() throws Exception {
    Element root = parse(render(SampleFrames.card(), RenderOptions.DEFAULT));
    assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 1080 1350");
    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getAttribute("lang")).isEqualTo("zh-Hans");
    assertThat(root.getAttribute("xml:lang")).isEqualTo("zh-Hans");
    assertThat(words(root, "title")).isEqualTo("卡片");
    assertThat(words(root, "desc")).isEqualTo(SampleFrames.card().meta().alt());
  }

  @Test
  void faceThatCannotBeEmbeddedIsOutlinesUnderTransparentText() throws Exception {
    Frame frame = SampleFrames.all().get("own-fonts");
    Element root = parse(render(frame, LIVE));
    NodeList texts = root.getElementsByTagName("text");
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < texts.getLength(); i++) {
      Element text = (Element) texts.item(i);
      assertThat(text.getAttribute("fill-opacity")).isEqualTo("0");
      assertThat(text.getAttribute("font-family")).startsWith("J");
      words.append(text.getTextContent());
    }
    assertThat(words).contains("Quiet words weigh 1900 ", "HI Ho oH", "安静的服务器，一句话。");
    int drawn = parse(render(frame, RenderOptions.DEFAULT)).getElementsByTagName("use").getLength();
    assertThat(root.getElementsByTagName("use").getLength()).isEqualTo(drawn).isGreaterThan(40);
  }

  @Test
  void everyGlyphIsDefinedOnce() throws Exception {
    FontFace face = SampleText.face("Noto Sans SC", 400);
    Frame frame =
        SampleFrames.frame(
            List.of(
                SampleText.spaced(face, "人人为我", 40, 0, 50),
                SampleText.spaced(face, "我为人人 人", 40, 0, 90)));
    String svg = render(frame, RenderOptions.DEFAULT);
    assertThat(count(svg, "<path id=\"g")).isEqualTo(3);
    assertThat(count(svg, "<use ")).as("spaces draw nothing").isEqualTo(9);
  }

  @Test
  void cardOfAHundredDifferentGlyphsIsSmall() {
    assertThat(render(SampleFrames.card(), RenderOptions.DEFAULT).length()).isLessThan(60_000);
  }

  @Test
  void strangeTextCannotBreakOut() throws Exception {
    String evil = "</title><script>x]]></script>\" & \u0000\u0008\uFFFE\uD800 <";
    Frame frame =
        new Frame(new Size(10, 10), new FrameMeta(evil, evil, "zh\" onload=\"x"), List.of());
    Element root = parse(render(frame, RenderOptions.DEFAULT));
    assertThat(words(root, "title")).isEqualTo("</title><script>x]]></script>\" &  <");
    assertThat(root.getElementsByTagName("script").getLength()).isZero();
    assertThat(root.hasAttribute("onload")).isFalse();
  }

  @Test
  void onlySafeLinksAreWritten() throws Exception {
    Rect box = new Rect(0, 0, 5, 5);
    Frame frame =
        SampleFrames.frame(
            List.of(
                new FrameItem.Link(box, "https://example.org/?a=1&b=<2>"),
                new FrameItem.Link(box, "javascript:alert(1)"),
                new FrameItem.Link(box, "JAVASCRIPT:alert(1)"),
                new FrameItem.Link(box, "data:text/html,x")));
    NodeList links = parse(render(frame, RenderOptions.DEFAULT)).getElementsByTagName("a");
    assertThat(links.getLength()).isEqualTo(1);
    assertThat(((Element) links.item(0)).getAttribute("xlink:href"))
        .isEqualTo("https://example.org/?a=1&b=<2>");
  }

  @Test
  void liveTextCarriesTheWordsAndTheirFonts() throws Exception {
    Element root = parse(render(SampleFrames.card(), LIVE));
    NodeList texts = root.getElementsByTagName("text");
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < texts.getLength(); i++) {
      Element text = (Element) texts.item(i);
      words.append(text.getTextContent()).append('\n');
      String[] places = text.getAttribute("x").split(" ", -1);
      assertThat(places).as("a place a character").hasSize(text.getTextContent().length());
      assertThat(words(root, "style"))
          .contains("font-family:" + text.getAttribute("font-family") + ";src:url(data:font/ttf");
    }
    assertThat(words.toString()).contains("队从12个人减到5个人，交\n");
    assertThat(words.toString().replace("\n", "")).contains("—— 苏敏开源");
    assertThat(root.getElementsByTagName("use").getLength()).isZero();
  }

  /** In Chinese the dash is two solid em, alone it is not: one character, two glyphs. */
  @Test
  void characterWithTwoGlyphsGetsTwoFonts() throws Exception {
    FontFace face = SampleText.face("Noto Sans SC", 400);
    FrameItem.Text chinese = SampleText.text(face, "——", 40, 0, 50, "zh-Hans", SampleText.INK);
    FrameItem.Text english = SampleText.text(face, "a—b", 40, 0, 90, "en", SampleText.INK);
    assertThat(chinese.run().glyphs()[0]).isNotEqualTo(english.run().glyphs()[1]);
    Element root = parse(render(SampleFrames.frame(List.of(chinese, english)), LIVE));
    NodeList texts = root.getElementsByTagName("text");
    List<String> families = new ArrayList<>();
    for (int i = 0; i < texts.getLength(); i++) {
      Element text = (Element) texts.item(i);
      if (text.getTextContent().startsWith("—")) {
        families.add(text.getAttribute("font-family"));
      }
    }
    assertThat(families.get(families.size() - 1)).isNotEqualTo(families.get(0));
    assertThat(root.getTextContent()).contains("——a—b");
  }

  @Test
  void liveTextThatRunsFromRightToLeftIsInReadingOrder() throws Exception {
    Element root = parse(render(SampleFrames.all().get("both-directions"), LIVE));
    NodeList texts = root.getElementsByTagName("text");
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < texts.getLength(); i++) {
      words.append(texts.item(i).getTextContent());
    }
    assertThat(words).hasToString("是יונתן רוס、علاء吗？");
    String[] places = ((Element) texts.item(1)).getAttribute("x").split(" ", -1);
    assertThat(Double.parseDouble(places[0])).isGreaterThan(Double.parseDouble(places[1]));
  }

  @Test
  void languageOfAGroupIsWritten() throws Exception {
    String svg = render(SampleFrames.all().get("scripts"), RenderOptions.DEFAULT);
    assertThat(svg).contains("<g xml:lang=\"ja\">").contains("<g xml:lang=\"ko\">");
  }

  @Test
  void severalFramesAreRefused() {
    Frame frame = SampleFrames.frame(List.of());
    Document two = new Document(List.of(frame, frame), frame.meta());
    assertThatThrownBy(() -> renderer.render(two, RenderOptions.DEFAULT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void pictureIsDefinedOnceAndPlacedTwice() {
    FrameItem one = new FrameItem.Image(new Rect(0, 0, 36, 36), SampleFrames.face(), "😀");
    FrameItem two = new FrameItem.Image(new Rect(50, 0, 72, 72), SampleFrames.face(), "😀");
    String svg =
        render(
            SampleFrames.frame(List.of(FrameItem.Group.of(Role.QUOTE, List.of(one, two)))),
            RenderOptions.DEFAULT);
    assertThat(count(svg, "id=\"i0\"")).isEqualTo(1);
    assertThat(count(svg, "xlink:href=\"#i0\"")).isEqualTo(2);
    assertThat(svg).doesNotContain("i1");
  }

  private String render(Frame frame, RenderOptions options) {
    return new String(renderer.render(Document.of(frame), options), StandardCharsets.UTF_8);
  }

  private static Element parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  private static String words(Element root, String tag) {
    return root.getElementsByTagName(tag).item(0).getTextContent();
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
