package dev.jinju.pipeline;

import dev.jinju.diag.InputException;
import dev.jinju.diag.Warned;
import dev.jinju.font.FontLibrary;
import dev.jinju.image.PictureReader;
import dev.jinju.render.Renderer;
import dev.jinju.render.pdf.PdfRenderer;
import dev.jinju.render.png.PngRenderer;
import dev.jinju.render.svg.SvgRenderer;
import dev.jinju.style.Canvas;
import dev.jinju.style.Styles;
import java.nio.file.Path;
import java.util.List;

/**
 * Jinju for programs: opens an installation once and makes cards of any number of episodes.
 *
 * <pre>{@code
 * try (Jinju jinju = Jinju.open(home)) {
 *   List<Look> looks = jinju.looks("ink", List.of(), List.of(Canvases.find("portrait"))).value();
 *   RenderRequest request = new RenderRequest(document, Selection.standard(), looks,
 *       List.of(RenderFormat.PNG), RenderOptions.DEFAULT, Strictness.LENIENT);
 *   jinju.render(request, 2, card -> save(card));
 * }
 * }</pre>
 *
 * Thread-safe.
 */
public final class Jinju implements AutoCloseable {
  private final FontLibrary fonts;
  private final Styles styles;
  private final Workshop workshop;
  private final CardPipeline pipeline;

  private Jinju(FontLibrary fonts, Styles styles) {
    this.fonts = fonts;
    this.styles = styles;
    List<Renderer> renderers = List.of(new SvgRenderer(), new PngRenderer(), new PdfRenderer());
    this.workshop = new Workshop(fonts, new PictureReader(), renderers);
    this.pipeline = new CardPipeline(workshop);
  }

  /**
   * Opens an installation.
   *
   * @param home the folder with {@code fonts} and {@code styles}
   * @throws InputException when a font's file is missing or damaged
   */
  public static Jinju open(Path home) {
    return new Jinju(FontLibrary.open(home.resolve("fonts")), Styles.open(home.resolve("styles")));
  }

  /**
   * A style on each of some canvases.
   *
   * @param asked the name of a style of the installation, or a style's file
   * @param sets overrides as {@code path=value}
   * @throws InputException with every fault of the style, or every font family that is not there
   */
  public Warned<List<Look>> looks(String asked, List<String> sets, List<Canvas> canvases) {
    Warned<List<Look>> looks =
        styles
            .load(asked, sets)
            .map(style -> canvases.stream().map(canvas -> new Look(asked, style, canvas)).toList());
    looks.value().forEach(look -> FontCheck.check(look, workshop));
    return looks;
  }

  /**
   * Checks a style as a whole: its files, and then the cards that it makes of the shortest and the
   * longest texts of every kind on every canvas.
   *
   * @param asked the name of a style of the installation, or a style's file
   * @param episodes whose chosen cards are drawn too
   * @param threads at least 1; what is found is the same for any number
   * @throws InputException when an episode cannot be read, or a font family is not there
   */
  public StyleReport check(String asked, List<EpisodeDocument> episodes, int threads) {
    return new StyleChecks(styles, workshop).check(asked, episodes, threads);
  }

  /**
   * Makes all cards of an episode; see {@link CardPipeline} for the way there.
   *
   * @param threads at least 1; the bytes are the same for any number
   * @param sink receives each card in each look, in order, on the caller's thread; a card that
   *     cannot be made is a failed result
   * @throws InputException when the document cannot be read, or the selection names what it does
   *     not have
   */
  public RenderedEpisode render(RenderRequest request, int threads, CardSink sink) {
    return pipeline.render(request, threads, sink);
  }

  @Override
  public void close() {
    workshop.close();
    fonts.close();
  }
}
