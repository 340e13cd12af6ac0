package dev.jinju.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Starts Jinju: {@link #run} does the work and returns the exit code, {@link #main} ends the
 * process with it.
 */
@Command(
    name = "jinju",
    mixinStandardHelpOptions = true,
    version = "jinju 0.1.0-SNAPSHOT",
    description = "Chooses the golden lines of a podcast episode and sets them as quote cards.")
public final class Main implements Callable<Integer> {
  @Spec private CommandSpec spec;

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
    PrintWriter outWriter = new PrintWriter(out, true, StandardCharsets.UTF_8);
    PrintWriter errWriter = new PrintWriter(err, true, StandardCharsets.UTF_8);
    return new CommandLine(new Main()).setOut(outWriter).setErr(errWriter).execute(args);
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return CommandLine.ExitCode.USAGE;
  }
}
