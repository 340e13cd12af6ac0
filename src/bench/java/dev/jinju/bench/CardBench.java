package dev.jinju.bench;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.choose.CardMaker;
import dev.jinju.choose.Chooser;
import dev.jinju.choose.Selection;
import dev.jinju.episode.Episode;
import dev.jinju.episode.EpisodeReaders;
import dev.jinju.font.FontLibrary;
import dev.jinju.frame.Document;
import dev.jinju.image.PictureReader;
import dev.jinju.layout.CardLayout;
import dev.jinju.render.RenderOptions;
import dev.jinju.render.Renderer;
import dev.jinju.render.pdf.PdfRenderer;
import dev.jinju.render.png.PngRenderer;
import dev.jinju.render.svg.SvgRenderer;
import dev.jinju.style.Canvases;
import dev.jinju.style.CardDesign;
import dev.jinju.style.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One warm portrait card: its layout, and each of its files from the finished frame. Medians are
 * printed as p0.50.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class CardBench {
  @Param({"ink", "midnight", "plain"})
  String style;

  private CardLayout layout;
  private Card card;
  private CardDesign design;
  private Document document;
  private final Renderer png = new PngRenderer();
  private final Renderer svg = new SvgRenderer();
  private final Renderer pdf = new PdfRenderer();

  /** Chooses the sample's first dialogue card and lays it out once. */
  @Setup
  public void prepare() {
    Episode episode = EpisodeReaders.read(Path.of("episodes/quiet-servers.zh-Hans.md")).value();
    card =
        CardMaker.make(episode, Chooser.choose(episode, Selection.standard()), Path.of("episodes"))
            .stream()
            .filter(c -> c.kind() == CardKind.DIALOGUE)
            .findFirst()
            .orElseThrow();
    layout = new CardLayout(FontLibrary.open(Path.of("fonts")), new PictureReader());
    design =
        Styles.open(Path.of("styles"))
            .load(style, List.of())
            .value()
            .design(card.kind(), Canvases.find("portrait"));
    document = Document.of(layout.layout(card, design).value().frames().get(0));
  }

  @Benchmark
  public Object layout() {
    return layout.layout(card, design);
  }

  @Benchmark
  public byte[] png() {
    return png.render(document, RenderOptions.DEFAULT);
  }

  @Benchmark
  public byte[] svg() {
    return svg.render(document, RenderOptions.DEFAULT);
  }

  @Benchmark
  public byte[] pdf() {
    return pdf.render(document, RenderOptions.DEFAULT);
  }
}
