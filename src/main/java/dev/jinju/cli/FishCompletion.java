package dev.jinju.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for fish, which picocli does not write: one {@code complete} line for each word. */
final class FishCompletion {
  private final List<String> lines = new ArrayList<>();

  private FishCompletion() {}

  static String of(CommandLine root) {
    FishCompletion script = new FishCompletion();
    script.lines.add("complete -c jinju -f");
    script.command(root, "", "__fish_use_subcommand");
    return String.join("\n", script.lines) + "\n";
  }

  private void command(CommandLine command, String path, String when) {
    for (OptionSpec option : command.getCommandSpec().options()) {
      lines.add(line(when, flags(option), text(option.description())));
    }
    for (Map.Entry<String, CommandLine> sub : command.getSubcommands().entrySet()) {
      CommandSpec spec = sub.getValue().getCommandSpec();
      String below = path + (path.isEmpty() ? "" : "; and ") + seen(sub.getKey());
      lines.add(line(when, "-a " + sub.getKey(), text(spec.usageMessage().description())));
      command(sub.getValue(), below, below);
    }
  }

  private static String seen(String name) {
    return "__fish_seen_subcommand_from " + name;
  }

  private static String flags(OptionSpec option) {
    StringBuilder flags = new StringBuilder();
    for (String name : option.names()) {
      flags.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceAll("^-+", ""));
    }
    if (option.arity().max() > 0) {
      @Nullable Iterable<String> values = option.completionCandidates();
      flags.append(values == null ? " -r -F" : " -x -a " + quoted(String.join(" ", values)));
    }
    return flags.substring(1);
  }

  private static String line(String when, String what, String description) {
    return "complete -c jinju -n " + quoted(when) + " " + what + " -d " + quoted(description);
  }

  private static String text(String... description) {
    return description.length == 0 ? "" : description[0].replaceAll("%n|\\$\\{[^}]*}", "");
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
