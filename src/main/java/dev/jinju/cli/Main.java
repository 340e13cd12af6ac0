package dev.jinju.cli;

import dev.jinju.cli.batch.BatchCommand;
import dev.jinju.cli.batch.LedgerCommand;
import dev.jinju.cli.options.Converters;
import dev.jinju.cli.options.Version;
import dev.jinju.cli.styles.StylesCommand;
import dev.jinju.cli.terminal.ColorChoice;
import dev.jinju.cli.terminal.Console;
import dev.jinju.cli.terminal.Globals;
import dev.jinju.cli.terminal.Terminals;
import dev.jinju.cli.verify.VerifyCommand;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * Starts Jinju: {@link #run} does the work and returns the exit code, {@link #main} ends the
 * process with it.
 */
@Command(
    name = "jinju",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Chooses the golden lines of a podcast episode and sets them as quote cards.",
    synopsisSubcommandLabel = "COMMAND",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n")
public final class Main implements Callable<Integer> {
  /** Columns of help texts: longer lines are hard to read. */
  private static final int READABLE = 100;

  @Spec private CommandLine.Model.CommandSpec spec;

  // These four are read by Globals before parsing begins; here they are declared, for every
  // command.
  @Option(
      names = "--json",
      scope = ScopeType.INHERIT,
      order = 90,
      description = "Machine output: JSON on standard output and nothing else there.")
  boolean json;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      order = 91,
      description = "Say nothing but errors.")
  boolean quiet;

  @Option(
      names = "--color",
      scope = ScopeType.INHERIT,
      order = 92,
      paramLabel = "WHEN",
      completionCandidates = ColorChoice.Names.class,
      description = "Colours: auto (on a terminal, without NO_COLOR), always, never.")
  ColorChoice color = ColorChoice.AUTO;

  private Main() {}

  /** Runs with the process's own streams and ends it; nothing else in Jinju does. */
  public static void main(String... args) {
    System.exit(run(System.in, System.out, System.err, args));
  }

  /**
   * Runs one command. Output is UTF-8 whatever the system's own charset is.
   *
   * @param in read only by commands that take standard input
   * @return the exit code: 0 done, 1 partly failed, 2 usage, 3 bad input, 4 cannot write, 70
   *     internal error
   */
  public static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    Console console = Console.of(Globals.of(args), in, out, err);
    try {
      return commandLine(console).execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return Faults.internal(console, e);
    } finally {
      console.flush();
    }
  }

  /** All commands; completion scripts are made of it too. */
  static CommandLine commandLine(Console console) {
    CommandLine commands = new CommandLine(new Main());
    commands.addSubcommand(new RenderCommand(console));
    commands.addSubcommand(new BatchCommand(console));
    commands.addSubcommand(new LedgerCommand(console));
    commands.addSubcommand(new PickCommand(console));
    commands.addSubcommand(new ParseCommand(console));
    commands.addSubcommand(new TypesetCommand(console));
    commands.addSubcommand(new VerifyCommand(console));
    commands.addSubcommand(StylesCommand.withCommands(console));
    commands.addSubcommand(new CanvasesCommand(console));
    commands.addSubcommand(new FontsCommand(console));
    commands.addSubcommand(new CompletionCommand(console));
    Converters.register(commands);
    return commands
        .setOut(console.out())
        .setErr(console.err())
        .setUsageHelpWidth(Math.min(Terminals.width(), READABLE))
        .setColorScheme(CommandLine.Help.defaultColorScheme(console.helpColors()))
        .setParameterExceptionHandler((e, arguments) -> Faults.usage(console, e))
        .setExecutionExceptionHandler((e, command, parsed) -> Faults.execution(console, e));
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
