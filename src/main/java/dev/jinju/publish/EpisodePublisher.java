package dev.jinju.publish;

import dev.jinju.font.FontFace;
import dev.jinju.pipeline.EpisodeDocument;
import dev.jinju.pipeline.Look;
import dev.jinju.pipeline.RenderedCard;
import dev.jinju.pipeline.RenderedCarousel;
import dev.jinju.pipeline.RenderedEpisode;
import dev.jinju.pipeline.RenderedFile;
import dev.jinju.publish.files.RelativePath;
import dev.jinju.publish.files.Sha256;
import dev.jinju.render.RenderFormat;
import dev.jinju.render.RenderOptions;
import dev.jinju.style.brand.Brand;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Writes one episode: each card as it comes, and at the end what goes with all of them. */
public final class EpisodePublisher {
  /** All cards of a look as one PDF that was written, without its bytes. */
  public record Carousel(Look look, List<RenderedCarousel.Page> pages, PublishedFile file) {
    public Carousel {
      pages = List.copyOf(pages);
    }
  }

  private final Publisher publisher;
  private final EpisodeDocument document;
  private final List<Path> styleFiles;
  private final OutputPaths.Episode paths;
  private final List<PublishedCard> cards = new ArrayList<>();
  private final List<Carousel> carousels = new ArrayList<>();
  private final List<Written> written = new ArrayList<>();
  private final Set<Path> pictures = new LinkedHashSet<>();

  /**
   * A file that was written.
   *
   * @param path relative to the episode's folder, with {@code /} on every system
   */
  public record Written(String path, long bytes, String sha256) {}

  EpisodePublisher(
      Publisher publisher,
      EpisodeDocument document,
      List<Path> styleFiles,
      OutputPaths.Episode paths) {
    this.publisher = publisher;
    this.document = document;
    this.styleFiles = List.copyOf(styleFiles);
    this.paths = paths;
  }

  /** Name of the episode's folder. */
  public String slug() {
    return paths.slug();
  }

  public Path folder() {
    return paths.folder();
  }

  /** The contact sheet, there after {@link #finish}. */
  public Path index() {
    return paths.folder().resolve("index.html");
  }

  /**
   * Writes a card's files; a card that failed has none.
   *
   * @throws dev.jinju.diag.OutputException when one cannot be written
   */
  public PublishedCard publish(RenderedCard card) {
    pictures.addAll(card.pictures());
    return publish(card, List.of());
  }

  /**
   * The same with pictures of what its layout decided, beside its files.
   *
   * @param explanations a PNG for each frame; none for no pictures
   */
  public PublishedCard publish(RenderedCard card, List<byte[]> explanations) {
    List<PublishedFile> files = new ArrayList<>();
    int parts = card.frames().size();
    for (int i = 0; i < parts; i++) {
      for (RenderedFile file : card.frames().get(i).files()) {
        int part = parts == 1 ? 0 : i + 1;
        files.add(write(paths.file(card.job(), part, file.format()), part, file));
      }
    }
    List<PublishedFile> told = new ArrayList<>();
    for (int i = 0; i < explanations.size(); i++) {
      int part = parts == 1 ? 0 : i + 1;
      String path = paths.explanation(card.job(), part);
      told.add(write(path, part, new RenderedFile(RenderFormat.PNG, explanations.get(i))));
    }
    PublishedCard published = PublishedCard.of(card, files, told);
    cards.add(published);
    return published;
  }

  /**
   * Writes a carousel.
   *
   * @throws dev.jinju.diag.OutputException when it cannot be written
   */
  public Carousel publish(RenderedCarousel carousel) {
    RenderedFile file = new RenderedFile(RenderFormat.PDF, carousel.bytes());
    PublishedFile written = write(paths.carousel(carousel.look()), 0, file);
    Carousel published = new Carousel(carousel.look(), carousel.pages(), written);
    carousels.add(published);
    return published;
  }

  private PublishedFile write(String path, int part, RenderedFile file) {
    publisher.write(paths.folder().resolve(path), file.bytes());
    String hash = Sha256.of(file.bytes());
    written.add(new Written(path, file.bytes().length, hash));
    return new PublishedFile(path, file.format(), part, file.bytes().length, hash);
  }

  /** Writes the manifest, the captions and the contact sheet. */
  public void finish(RenderedEpisode made, RenderOptions options) {
    text(
        "manifest.json",
        Manifest.of(
            publisher.version(),
            made,
            options,
            document(),
            inputs(made.brand()),
            cards,
            carousels));
    text("captions.md", Captions.of(made.episode(), made.brand(), cards, carousels));
    String page =
        ContactSheet.of(publisher.version(), made.episode(), made.brand(), cards, carousels);
    if (publisher.isLive()) {
      String stamp = Sha256.of(page.getBytes(StandardCharsets.UTF_8));
      text("index.html", LivePage.of(page, stamp));
      // The stamp comes last: a page that sees it finds everything else there.
      text("stamp.js", LivePage.stamp(stamp, cards));
    } else {
      text("index.html", page);
    }
  }

  private void text(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    publisher.write(paths.folder().resolve(name), bytes);
    written.add(new Written(name, bytes.length, Sha256.of(bytes)));
  }

  /** Every file of the episode, in the order in which they were written. */
  public List<Written> written() {
    return List.copyOf(written);
  }

  /** The picture files that its cards were made of, each once. */
  public List<Path> pictures() {
    return List.copyOf(pictures);
  }

  /** The episode, with the way to it, so that its words can be compared with the cards' again. */
  private ObjectNode document() {
    InputFile file = InputFile.of("episode", document.name(), document.bytes());
    ObjectNode node =
        JsonText.object()
            .put("role", file.role())
            .put("name", file.name())
            .put("path", RelativePath.from(folder(), document.folder().resolve(file.name())))
            .put("sha256", file.sha256());
    if (document.format() != null) {
      node.put("format", document.format().id());
    }
    return node;
  }

  private List<InputFile> inputs(Brand brand) {
    List<InputFile> inputs = new ArrayList<>();
    if (brand.file() != null) {
      inputs.add(publisher.input("brand", brand.file()));
    }
    styleFiles.forEach(file -> inputs.add(publisher.input("style", file)));
    inputs.addAll(used("font", card -> card.faces().stream().map(FontFace::file)));
    // A card's own pictures count where its style does not draw them: another style would.
    Stream<Path> own =
        cards.stream()
            .filter(card -> !card.failed())
            .flatMap(card -> card.card().pictures().values().stream());
    Stream.concat(pictures.stream(), own)
        .distinct()
        .map(file -> publisher.input("picture", file))
        .sorted(Comparator.comparing(InputFile::name))
        .forEach(inputs::add);
    return inputs;
  }

  private List<InputFile> used(String role, Function<PublishedCard, Stream<Path>> files) {
    return cards.stream()
        .filter(card -> !card.failed())
        .flatMap(files)
        .distinct()
        .map(file -> publisher.input(role, file))
        .sorted(Comparator.comparing(InputFile::name))
        .toList();
  }
}
