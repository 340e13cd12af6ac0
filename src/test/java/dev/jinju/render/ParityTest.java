package dev.jinju.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.frame.Document;
import dev.jinju.frame.Frame;
import dev.jinju.render.pdf.PdfRenderer;
import dev.jinju.render.png.PngRenderer;
import dev.jinju.render.svg.SvgRenderer;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The three formats show the same picture, judged by renderers that are not ours. */
class ParityTest {
  /** Antialiasing alone differs by up to 0.3 %; a glyph that is missing or moved by more. */
  private static final double MOST = 0.015;

  /** Frames that are known to differ, with the reason; an entry that has recovered fails. */
  private static final Map<String, String> KNOWN_DIVERGENT = Map.of();

  private static final PngRenderer PNG = new PngRenderer();
  private static final SvgRenderer SVG = new SvgRenderer();
  private static final PdfRenderer PDF = new PdfRenderer();

  @TestFactory
  Stream<DynamicTest> formatsAgree() {
    List<DynamicTest> tests = new ArrayList<>();
    SampleFrames.all()
        .forEach(
            (name, frame) -> {
              tests.add(test(name + ".svg", () -> compare(name + ".svg", frame)));
              tests.add(test(name + ".live.svg", () -> compare(name + ".live.svg", frame)));
              tests.add(test(name + ".pdf", () -> compare(name + ".pdf", frame)));
            });
    return tests.stream();
  }

  private static DynamicTest test(String name, Runnable body) {
    return DynamicTest.dynamicTest(name, body::run);
  }

  private static void compare(String name, Frame frame) {
    Document document = Document.of(frame);
    BufferedImage expected = Rasters.ofPng(PNG.render(document, RenderOptions.DEFAULT));
    BufferedImage actual = draw(name, document);
    double difference = Rasters.difference(expected, actual);
    boolean known = KNOWN_DIVERGENT.containsKey(name);
    if (known != difference > MOST || Boolean.getBoolean("jinju.strips")) {
      Rasters.strip(name, expected, actual);
    }
    if (known) {
      assertThat(difference).as("%s has recovered: take it off the list", name).isGreaterThan(MOST);
    } else {
      assertThat(difference).as("%s, see target/parity", name).isLessThanOrEqualTo(MOST);
    }
  }

  private static BufferedImage draw(String name, Document document) {
    if (name.endsWith(".pdf")) {
      return Rasters.ofPdf(PDF.render(document, RenderOptions.DEFAULT));
    }
    boolean live = name.endsWith(".live.svg");
    return Rasters.ofSvg(SVG.render(document, new RenderOptions(1, live)));
  }
}
