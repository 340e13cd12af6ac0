package dev.jinju.cli.styles;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.cli.options.Converters;
import dev.jinju.cli.options.InputOptions;
import dev.jinju.cli.options.ProjectHome;
import dev.jinju.cli.terminal.Console;
import dev.jinju.cli.terminal.ExitCode;
import dev.jinju.cli.terminal.Progress;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.Warned;
import dev.jinju.episode.Episode;
import dev.jinju.episode.EpisodeReaders;
import dev.jinju.pipeline.GalleryCard;
import dev.jinju.pipeline.Jinju;
import dev.jinju.pipeline.Look;
import dev.jinju.pipeline.sheet.UsualCards;
import dev.jinju.publish.DiagnosticJson;
import dev.jinju.publish.JsonText;
import dev.jinju.publish.gallery.GalleryPublisher;
import dev.jinju.style.Canvas;
import dev.jinju.style.StyleEntry;
import dev.jinju.style.Styles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code styles gallery}: one card of each kind in many looks, side by side. */
@Command(
    name = "gallery",
    description =
        "Draws a card of each kind in each style on each canvas, and writes a page and one picture"
            + " that show them all.")
final class StyleGalleryCommand implements Callable<Integer> {
  /** Half of a canvas: a card is still read on a screen, and is written four times as fast. */
  private static final double SCALE = 0.5;

  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "gallery",
      description = "Folder for everything that is written (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Option(
      names = "--style",
      paramLabel = "NAME|FILE,...",
      hideParamSyntax = true,
      split = ",",
      arity = "1..*",
      description = "Only these styles, by name or file (default: all that come with Jinju).")
  private @Nullable List<String> styles;

  @Option(
      names = "--kind",
      paramLabel = "KIND,...",
      hideParamSyntax = true,
      split = ",",
      arity = "1..*",
      completionCandidates = Converters.Kinds.class,
      description = "Only these kinds: ${COMPLETION-CANDIDATES}.")
  private @Nullable List<CardKind> kinds;

  @Option(
      names = "--canvas",
      paramLabel = "NAME|WxH,...",
      hideParamSyntax = true,
      split = ",",
      arity = "1..*",
      defaultValue = "square,portrait,story,wide",
      completionCandidates = Converters.CanvasNames.class,
      description =
          "Canvases: ${COMPLETION-CANDIDATES}, or a size in pixels (default: ${DEFAULT-VALUE}).")
  private List<Canvas> canvases;

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      defaultValue = "zh-Hans",
      completionCandidates = Languages.class,
      description = "Language of the sample: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private String language;

  @Option(
      names = "--episode",
      paramLabel = "FILE",
      description = "An episode whose best card of each kind is drawn in place of the sample.")
  private @Nullable Path episode;

  @Mixin private InputOptions format;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Threads (default: one for each processor).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  StyleGalleryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (jobs < 1) {
      throw new ParameterException(
          spec.commandLine(),
          "expected a whole number, 1 or more, for `--jobs` but found `" + jobs + "`");
    }
    List<Card> cards = cards();
    try (Jinju jinju = Jinju.open(ProjectHome.find())) {
      List<Look> looks = looks(jinju);
      GalleryPublisher gallery = new GalleryPublisher(out);
      try (Sink sink = new Sink(gallery, looks.size() * cards.size())) {
        gallery.finish(jinju.gallery(looks, cards, SCALE, jobs, sink::accept));
        return sink.finish();
      }
    }
  }

  private List<Card> cards() {
    if (!UsualCards.LANGUAGES.contains(language)) {
      throw new ParameterException(
          spec.commandLine(),
          "expected one of `"
              + String.join("`, `", UsualCards.LANGUAGES)
              + "` for `--lang` but found `"
              + language
              + "`");
    }
    List<Card> all = episode == null ? UsualCards.of(language) : cards(episode);
    List<Card> wanted =
        all.stream().filter(card -> kinds == null || kinds.contains(card.kind())).toList();
    if (wanted.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "the episode has no line for a card of the kinds that are asked for");
    }
    return wanted;
  }

  private List<Card> cards(Path file) {
    Warned<Episode> read = EpisodeReaders.read(file, format.format());
    console.report(read.warnings());
    return UsualCards.of(read.value(), file.toAbsolutePath().resolveSibling(""));
  }

  private List<Look> looks(Jinju jinju) {
    Set<String> wanted = new LinkedHashSet<>(styles == null ? shipped() : styles);
    List<Look> looks = new ArrayList<>();
    for (String style : wanted) {
      Warned<List<Look>> all =
          jinju.looks(style, List.of(), List.copyOf(new LinkedHashSet<>(canvases)));
      console.report(all.warnings());
      looks.addAll(all.value());
    }
    return looks;
  }

  private List<String> shipped() {
    Warned<List<StyleEntry>> there = Styles.open(ProjectHome.find().resolve("styles")).list();
    console.report(there.warnings());
    return there.value().stream().map(StyleEntry::name).toList();
  }

  /** Writes each card and tells of it. */
  private final class Sink implements AutoCloseable {
    private final GalleryPublisher gallery;
    private final Progress progress = Progress.on(console, "gallery");
    private final ArrayNode told = JsonText.object().putArray("cards");
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int failed;

    Sink(GalleryPublisher gallery, int count) {
      this.gallery = gallery;
      progress.begin(count);
    }

    void accept(GalleryCard card) {
      @Nullable Path file = gallery.publish(card);
      failed += file == null ? 1 : 0;
      diagnostics.addAll(card.diagnostics());
      Canvas canvas = card.look().canvas();
      ObjectNode node = told.addObject();
      node.put("style", card.look().style().name()).put("kind", card.card().kind().id());
      node.put("canvas", canvas.name()).put("file", file == null ? null : shown(file));
      node.put("parts", card.parts());
      node.set("diagnostics", DiagnosticJson.of(card.diagnostics()));
      progress.step();
    }

    int finish() {
      if (console.json()) {
        ObjectNode root = JsonText.object();
        root.put("index", shown(gallery.index())).put("sheet", shown(gallery.sheet()));
        root.set("cards", told);
        console.data(root);
      } else {
        console.report(diagnostics.stream().distinct().toList());
        console.data(shown(gallery.index()));
        console.data(shown(gallery.sheet()));
      }
      return failed > 0 ? ExitCode.PARTLY : ExitCode.DONE;
    }

    private static String shown(Path file) {
      return file.toString().replace('\\', '/');
    }

    @Override
    public void close() {
      progress.close();
    }
  }

  /** For shell completion. */
  static final class Languages implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return UsualCards.LANGUAGES.iterator();
    }
  }
}
