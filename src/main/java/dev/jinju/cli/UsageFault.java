package dev.jinju.cli;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the words of our diagnostics what picocli found wrong with a command line. */
final class UsageFault {
  private final CommandLine command;

  private UsageFault(CommandLine command) {
    this.command = command;
  }

  static Diagnostic of(ParameterException e) {
    UsageFault fault = new UsageFault(e.getCommandLine());
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    return fault.tell(e).withHint("`" + name + " --help` lists what it takes");
  }

  private Diagnostic tell(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0));
    }
    if (e instanceof MissingParameterException missing) {
      // A mistyped option is the likeliest reason that one is missing.
      List<String> others = command.getUnmatchedArguments();
      return others.isEmpty() ? missing(missing) : unmatched(others.get(0));
    }
    if (e instanceof OverwrittenOptionException twice) {
      return error(
          "option-twice", "`" + name(twice.getOverwritten()) + "` is given more than once");
    }
    @Nullable ArgSpec arg = e.getArgSpec();
    if (arg != null && e.getValue() != null) {
      String message =
          "expected " + expected(arg) + " for `" + name(arg) + "` but found `" + e.getValue() + "`";
      return error("bad-value", message);
    }
    return error("usage", lowerCase(String.valueOf(e.getMessage())));
  }

  private Diagnostic unmatched(String argument) {
    if (argument.startsWith("-")) {
      String option = argument.split("=", 2)[0];
      Collection<String> known = command.getCommandSpec().optionsMap().keySet();
      return near("unknown-option", "there is no option `" + option + "`", option, known);
    }
    Collection<String> commands = command.getSubcommands().keySet();
    return commands.isEmpty()
        ? error("unexpected-argument", "`" + argument + "` was not expected")
        : near("unknown-command", "there is no command `" + argument + "`", argument, commands);
  }

  private static Diagnostic missing(MissingParameterException e) {
    ArgSpec arg = e.getMissing().get(0);
    boolean value = !arg.required() || String.valueOf(e.getMessage()).contains("parameter for");
    return value
        ? error("missing-value", "`" + name(arg) + "` needs a value: " + expected(arg))
        : error("missing-option", "`" + name(arg) + "` is missing");
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }

  private static String expected(ArgSpec arg) {
    @Nullable Iterable<String> candidates = arg.completionCandidates();
    if (candidates != null) {
      return "one of `" + String.join("`, `", candidates) + "`";
    }
    Class<?> type = arg.typeInfo().getType();
    if (type == int.class || type == Integer.class) {
      return "a whole number";
    }
    if (type == double.class || type == Double.class) {
      return "a number";
    }
    return "`" + arg.paramLabel().replace("...", "").replace(",", "") + "`";
  }

  private static Diagnostic near(
      String code, String message, String wanted, Collection<String> known) {
    Optional<String> nearest = Nearest.to(wanted, known);
    Diagnostic error = error(code, message);
    return nearest.map(n -> error.withHint("did you mean `" + n + "`?")).orElse(error);
  }

  private static Diagnostic error(String code, String message) {
    return Diagnostic.error(code, message, null);
  }

  private static String lowerCase(String message) {
    return message.isEmpty()
        ? message
        : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }
}
