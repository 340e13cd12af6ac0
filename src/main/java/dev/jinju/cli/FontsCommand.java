package dev.jinju.cli;

import dev.jinju.cli.terminal.Console;
import dev.jinju.cli.terminal.Terminals;
import dev.jinju.font.FontFace;
import dev.jinju.font.FontLibrary;
import dev.jinju.publish.JsonText;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code fonts}: the bundled faces. */
@Command(name = "fonts", description = "The faces that come with Jinju.")
final class FontsCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  FontsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "a command is missing: `list`");
  }

  @Command(name = "list", description = "Lists the faces with weight, languages and file.")
  int list() {
    Path fonts = ProjectHome.find().resolve("fonts");
    try (FontLibrary library = FontLibrary.open(fonts)) {
      if (console.json()) {
        ObjectNode root = JsonText.object();
        ArrayNode all = root.putArray("faces");
        library.faces().forEach(face -> json(all.addObject(), face, fonts));
        console.data(root);
      } else {
        library.faces().forEach(face -> row(face, fonts));
      }
    }
    return ExitCode.DONE;
  }

  private void row(FontFace face, Path fonts) {
    console.data(
        console.ink().accent(Terminals.pad(face.family(), 18))
            + Terminals.pad(Integer.toString(face.weight()), 5)
            + Terminals.pad(String.join(" ", face.languages()), 26)
            + console.ink().faint(file(face, fonts)));
  }

  private static void json(ObjectNode node, FontFace face, Path fonts) {
    node.put("family", face.family()).put("weight", face.weight());
    ArrayNode languages = node.putArray("languages");
    face.languages().forEach(languages::add);
    node.put("file", file(face, fonts)).put("index", face.index());
  }

  private static String file(FontFace face, Path fonts) {
    return fonts
        .toAbsolutePath()
        .relativize(face.file().toAbsolutePath())
        .toString()
        .replace('\\', '/');
  }
}
