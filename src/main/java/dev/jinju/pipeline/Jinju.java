package dev.jinju.pipeline;

import dev.jinju.card.Card;
import dev.jinju.choose.Chooser;
import dev.jinju.choose.Choosing;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.Warned;
import dev.jinju.font.FontLibrary;
import dev.jinju.image.PictureReader;
import dev.jinju.layout.CardLayout;
import dev.jinju.pipeline.diff.CardDiff;
import dev.jinju.pipeline.explain.Explainer;
import dev.jinju.render.Renderer;
import dev.jinju.render.pdf.PdfRenderer;
import dev.jinju.render.png.PngRenderer;
import dev.jinju.render.svg.SvgRenderer;
import dev.jinju.style.Canvas;
import dev.jinju.style.CardDesign;
import dev.jinju.style.Styles;
import dev.jinju.style.brand.Brand;
import dev.jinju.style.brand.BrandPicture;
import dev.jinju.style.brand.BrandReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

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
  private final PictureReader pictures = new PictureReader();
  private final Workshop workshop;
  private final CardPipeline pipeline;

  private Jinju(FontLibrary fonts, Styles styles) {
    this.fonts = fonts;
    this.styles = styles;
    List<Renderer> renderers = List.of(new SvgRenderer(), new PngRenderer(), new PdfRenderer());
    this.workshop = new Workshop(fonts, pictures, renderers);
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
    return looks(asked, Brand.NONE, sets, canvases);
  }

  /**
   * The same with the tokens of a brand, over which the overrides win.
   *
   * @throws InputException as without a brand, and with the faults of its tokens
   */
  public Warned<List<Look>> looks(
      String asked, Brand brand, List<String> sets, List<Canvas> canvases) {
    Warned<List<Look>> looks =
        styles
            .load(asked, brand.tokens(), sets)
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
   * Reads a brand and looks into its pictures, so that a broken one is told once and not by every
   * card.
   *
   * @throws InputException with every fault of the file, or of its pictures
   */
  public Brand brand(Path file) {
    Brand brand = BrandReader.read(file);
    List<Diagnostic> faults = new ArrayList<>();
    for (BrandPicture picture : brand.pictures()) {
      try {
        pictures.read(picture.file(), picture.at());
      } catch (InputException e) {
        faults.addAll(e.diagnostics());
      }
    }
    if (!faults.isEmpty()) {
      throw new InputException(faults);
    }
    return brand;
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
    return render(request, Chooser::choose, threads, sink);
  }

  /**
   * The same where more than the episode decides what is chosen.
   *
   * @param choosing called once
   */
  public RenderedEpisode render(
      RenderRequest request, Choosing choosing, int threads, CardSink sink) {
    return pipeline.render(request, choosing, threads, sink, RenderMemory.none());
  }

  /**
   * The same, but for what the memory has from before: a card whose words and design are as they
   * were is handed on as it was drawn, and so is one that cannot be made now, with what is wrong.
   *
   * @throws InputException as without a memory
   */
  public RenderedEpisode render(
      RenderRequest request, int threads, CardSink sink, RenderMemory memory) {
    return pipeline.render(request, Chooser::choose, threads, sink, memory);
  }

  /**
   * Draws the same cards in many looks, to be looked at side by side.
   *
   * @param scale pixels for each px of a canvas
   * @param threads at least 1; what is drawn is the same for any number
   * @param sink receives each card in each look, in order, on the caller's thread
   * @return a PNG that shows them all, small
   */
  public byte[] gallery(
      List<Look> looks, List<Card> cards, double scale, int threads, Consumer<GalleryCard> sink) {
    return new GalleryRun(workshop, fonts).draw(looks, cards, scale, threads, sink);
  }

  /**
   * Draws over a card what its layout decided: boxes, baselines, why lines end, the steps of
   * fitting, contrasts and the safe area. Lays the card out once more, so that cards that nobody
   * asks about cost nothing.
   *
   * @param card one that was made
   * @param brand that it was made with
   * @return a PNG for each of its frames
   */
  public List<byte[]> explain(RenderedCard card, Brand brand) {
    RenderJob job = card.job();
    CardDesign design = job.look().style().design(job.card().kind(), job.look().canvas());
    CardLayout layout = workshop.layout(design, brand.keepTogether());
    return new Explainer(layout, fonts).explain(job.card(), design);
  }

  /**
   * Lays out the same hard texts in two styles and compares where everything stands.
   *
   * @param before the old style on each canvas
   * @param after the new style on the same canvases
   * @param threads at least 1; what is found is the same for any number
   * @param sink receives each card with a PNG of both side by side, in order, on the caller's
   *     thread
   * @return a PNG of all cards side by side, small
   */
  public byte[] compare(
      List<Look> before, List<Look> after, int threads, BiConsumer<CardDiff, byte[]> sink) {
    return new StyleDiffs(workshop, fonts).compare(before, after, threads, sink);
  }

  @Override
  public void close() {
    workshop.close();
    fonts.close();
  }
}
