package dev.jinju.cli;

import dev.jinju.card.CardKind;
import dev.jinju.cli.options.BrandedLooks;
import dev.jinju.cli.options.BrandedLooks.Branded;
import dev.jinju.cli.options.Version;
import dev.jinju.cli.terminal.Console;
import dev.jinju.cli.terminal.ExitCode;
import dev.jinju.cli.watch.FileWatch;
import dev.jinju.diag.InputException;
import dev.jinju.episode.InputFormat;
import dev.jinju.pipeline.Jinju;
import dev.jinju.pipeline.Look;
import dev.jinju.pipeline.RenderMemory;
import dev.jinju.publish.Publisher;
import dev.jinju.style.CardDesign;
import dev.jinju.style.Element;
import dev.jinju.style.brand.BrandPicture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code render --watch}: makes the cards, and those that change again after each save of a file
 * that they are made of, until somebody ends it. Files of the last good cards stay where they are.
 * For one thread.
 */
final class RenderWatch {
  /** Longer than any card takes; files are never left half written, also when this is over. */
  private static final long SECONDS_TO_END = 5;

  /** What the command line asks for, read anew in each round. */
  interface Asked {
    /**
     * The episodes.
     *
     * @throws InputException when a plan that names them cannot be read
     */
    List<Path> documents();

    @Nullable InputFormat format();

    /**
     * The looks of the cards.
     *
     * @throws InputException when a style or brand is wrong
     */
    BrandedLooks looks(Jinju jinju);

    RenderRun.Settings settings(BrandedLooks looks);

    /** Files that the command line names, whether they can be read or not. */
    Set<Path> files(Path home);
  }

  private final Console console;
  private final Path home;
  private final Asked asked;
  private final FileWatch watch = new FileWatch();
  private final RenderMemory memory = RenderMemory.create();

  /** Every file that the cards of the last good round were made of. */
  private final Set<Path> needed = new TreeSet<>();

  /** Of these, those that only change what the cards say, not how they look. */
  private final Set<Path> texts = new HashSet<>();

  private Publisher publisher;
  private Jinju jinju;
  private @Nullable BrandedLooks looks;

  RenderWatch(Console console, Path home, Path out, Asked asked) {
    this.console = console;
    this.home = home;
    this.asked = asked;
    this.publisher = Publisher.live(out, Version.number());
    this.jinju = Jinju.open(home);
  }

  /** Returns when the watch is ended. */
  int run() {
    Thread end = new Thread(() -> watch.stop(SECONDS_TO_END), "end of watch");
    Runtime.getRuntime().addShutdownHook(end);
    try {
      watch.run(absolute(asked.files(home)), this::round);
    } finally {
      jinju.close();
    }
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException e) {
      // The process is ending: it was the hook that ended the watch.
      return ExitCode.DONE;
    }
    return ExitCode.DONE;
  }

  private Collection<Path> round(List<Path> changed) {
    boolean first = needed.isEmpty();
    if (!first) {
      console.again();
      publisher = publisher.again(changed);
    }
    needed.addAll(absolute(asked.files(home)));
    try {
      BrandedLooks current = refreshed(changed);
      List<Path> documents = asked.documents();
      new RenderRun(console, jinju, publisher, asked.settings(current), memory)
          .run(documents, asked.format());
      remember(current, documents);
    } catch (InputException e) {
      console.report(e.diagnostics());
    }
    if (first) {
      console.note("watching " + needed.size() + " files; Ctrl-C ends");
    }
    return List.copyOf(needed);
  }

  /** The looks; the same ones when only texts changed, so that what was drawn of them is kept. */
  private BrandedLooks refreshed(List<Path> changed) {
    @Nullable BrandedLooks before = looks;
    if (before != null && texts.containsAll(changed)) {
      return before;
    }
    looks = null;
    if (changed.stream().anyMatch(file -> !file.toString().endsWith(".json"))) {
      // A font or a picture: no design tells that it has other content now.
      memory.distrust();
      jinju.close();
      jinju = Jinju.open(home);
    }
    BrandedLooks now = asked.looks(jinju);
    looks = now;
    return now;
  }

  private void remember(BrandedLooks current, List<Path> documents) {
    Set<Path> files = new TreeSet<>(asked.files(home));
    files.addAll(documents);
    for (Path document : documents) {
      Branded branded = current.of(document);
      @Nullable Path brand = branded.brand().file();
      if (brand != null) {
        files.add(brand);
      }
      branded.brand().pictures().stream().map(BrandPicture::file).forEach(files::add);
      branded.looks().forEach(look -> files(look, files));
    }
    files.addAll(memory.pictures());
    needed.clear();
    needed.addAll(absolute(files));
    texts.clear();
    texts.addAll(absolute(documents));
  }

  private static void files(Look look, Set<Path> files) {
    files.addAll(look.style().files());
    for (CardKind kind : CardKind.values()) {
      CardDesign design = look.style().design(kind, look.canvas());
      design.fonts().forEach(font -> addFont(font, files));
      design.background().forEach(element -> addPictures(element, files));
      addPictures(design.content(), files);
    }
  }

  /** A folder of fonts with what lies in it: a face that comes or goes changes the folder. */
  private static void addFont(Path font, Set<Path> files) {
    files.add(font);
    if (Files.isDirectory(font)) {
      try (Stream<Path> inside = Files.list(font)) {
        inside.forEach(files::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void addPictures(Element element, Set<Path> files) {
    if (element instanceof Element.Image image && image.source().file() != null) {
      files.add(image.source().file());
    } else if (element instanceof Element.Stack stack) {
      stack.children().forEach(child -> addPictures(child, files));
    } else if (element instanceof Element.Layer layer) {
      layer.children().forEach(child -> addPictures(child, files));
    }
  }

  private static List<Path> absolute(Collection<Path> files) {
    return files.stream().map(file -> file.toAbsolutePath().normalize()).toList();
  }
}
