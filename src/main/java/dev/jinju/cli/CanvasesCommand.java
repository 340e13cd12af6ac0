package dev.jinju.cli;

import dev.jinju.cli.terminal.Console;
import dev.jinju.cli.terminal.ExitCode;
import dev.jinju.cli.terminal.Terminals;
import dev.jinju.geom.Insets;
import dev.jinju.publish.JsonText;
import dev.jinju.style.Canvas;
import dev.jinju.style.Canvases;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code canvases}: the sizes of cards and where each was read. */
@Command(
    name = "canvases",
    description = "Lists the canvases with their sizes in pixels and where these were read.")
final class CanvasesCommand implements Callable<Integer> {
  private final Console console;

  CanvasesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (console.json()) {
      ObjectNode root = JsonText.object();
      ArrayNode all = root.putArray("canvases");
      Canvases.all().forEach(preset -> json(all.addObject(), preset));
      console.data(root);
      return ExitCode.DONE;
    }
    for (Canvases.Preset preset : Canvases.all()) {
      Canvas canvas = preset.canvas();
      String size = canvas.width() + " × " + canvas.height();
      console.data(
          console.ink().accent(Terminals.pad(canvas.name(), 13))
              + Terminals.pad(size, 13)
              + Terminals.pad(preset.like() == null ? "" : "like " + preset.like(), 15)
              + console.ink().faint(preset.source()));
    }
    console.note("any other size is written as `1500x500`");
    return ExitCode.DONE;
  }

  private static void json(ObjectNode node, Canvases.Preset preset) {
    Canvas canvas = preset.canvas();
    node.put("name", canvas.name()).put("width", canvas.width()).put("height", canvas.height());
    if (preset.like() != null) {
      node.put("like", preset.like());
    }
    node.set("safe", json(canvas.safe()));
    node.set("crop", json(canvas.crop()));
    node.put("checked", preset.checked()).put("source", preset.source());
  }

  private static ObjectNode json(Insets insets) {
    return JsonText.object()
        .put("top", JsonText.number(insets.top()))
        .put("right", JsonText.number(insets.right()))
        .put("bottom", JsonText.number(insets.bottom()))
        .put("left", JsonText.number(insets.left()));
  }
}
