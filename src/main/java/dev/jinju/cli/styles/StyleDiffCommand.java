package dev.jinju.cli.styles;

import dev.jinju.cli.options.Converters;
import dev.jinju.cli.options.ProjectHome;
import dev.jinju.cli.terminal.Console;
import dev.jinju.cli.terminal.ExitCode;
import dev.jinju.diag.Warned;
import dev.jinju.geom.Rect;
import dev.jinju.pipeline.Jinju;
import dev.jinju.pipeline.Look;
import dev.jinju.pipeline.diff.CardDiff;
import dev.jinju.pipeline.diff.Change;
import dev.jinju.publish.JsonText;
import dev.jinju.publish.diff.DiffPublisher;
import dev.jinju.style.Canvas;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code styles diff}: what moved from one style to another. */
@Command(
    name = "diff",
    description = {
      "Sets the same hard texts in two styles and tells what moved or looks different, side by"
          + " side; the exit code is 0 when nothing did, and 1 when something did."
    })
final class StyleDiffCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "OLD", description = "The style as it was, name or file.")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The style as it is, name or file.")
  private String now = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "style-diff",
      description = "Folder for everything that is written (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Option(
      names = "--canvas",
      paramLabel = "NAME|WxH,...",
      hideParamSyntax = true,
      split = ",",
      arity = "1..*",
      defaultValue = "portrait,wide",
      completionCandidates = Converters.CanvasNames.class,
      description =
          "Canvases: ${COMPLETION-CANDIDATES}, or a size in pixels (default: ${DEFAULT-VALUE}).")
  private List<Canvas> canvases;

  StyleDiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Jinju jinju = Jinju.open(ProjectHome.find())) {
      List<Look> before = looks(jinju, old);
      List<Look> after = looks(jinju, now);
      DiffPublisher publisher = new DiffPublisher(out);
      Sink sink = new Sink(publisher);
      int threads = Runtime.getRuntime().availableProcessors();
      publisher.finish(old, now, jinju.compare(before, after, threads, sink::accept));
      return sink.finish();
    }
  }

  private List<Look> looks(Jinju jinju, String style) {
    Warned<List<Look>> looks =
        jinju.looks(style, List.of(), List.copyOf(new LinkedHashSet<>(canvases)));
    console.report(looks.warnings());
    return looks.value();
  }

  /** Writes each card and tells what moved on it. */
  private final class Sink {
    private final DiffPublisher publisher;
    private final ArrayNode cards = JsonText.object().putArray("cards");
    private int moved;

    Sink(DiffPublisher publisher) {
      this.publisher = publisher;
    }

    void accept(CardDiff diff, byte[] png) {
      Path file = publisher.publish(diff, png);
      moved += diff.changes().isEmpty() ? 0 : 1;
      cards.add(json(diff, file));
      if (!console.json()) {
        String where = console.ink().accent(diff.name() + " · " + diff.canvas().name());
        diff.told().forEach(change -> console.data(where + "  " + change));
      }
    }

    int finish() {
      if (console.json()) {
        ObjectNode root = JsonText.object();
        root.put("old", old).put("new", now).put("moved", moved);
        root.put("index", shown(publisher.index())).put("sheet", shown(publisher.sheet()));
        root.set("cards", cards);
        console.data(root);
      } else {
        console.note(
            moved == 0
                ? "nothing moved on " + cards.size() + " cards"
                : moved + " of " + cards.size() + " cards are not as they were");
        console.note(shown(publisher.index()));
      }
      return moved == 0 ? ExitCode.DONE : ExitCode.DIFFERENT;
    }
  }

  private static ObjectNode json(CardDiff diff, Path file) {
    ObjectNode node = JsonText.object();
    node.put("card", diff.name()).put("kind", diff.card().kind().id());
    node.put("canvas", diff.canvas().name()).put("file", shown(file));
    ArrayNode changes = node.putArray("changes");
    for (Change change : diff.changes()) {
      ObjectNode told = changes.addObject().put("what", change.what()).put("how", change.how());
      told.set("before", json(change.before()));
      told.set("after", json(change.after()));
    }
    return node;
  }

  private static JsonNode json(@Nullable Rect box) {
    return box == null
        ? JsonNodeFactory.instance.nullNode()
        : JsonText.object()
            .put("x", JsonText.number(box.x()))
            .put("y", JsonText.number(box.y()))
            .put("width", JsonText.number(box.width()))
            .put("height", JsonText.number(box.height()));
  }

  private static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }
}
