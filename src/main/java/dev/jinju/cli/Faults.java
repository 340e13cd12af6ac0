package dev.jinju.cli;

import dev.jinju.cli.options.Version;
import dev.jinju.cli.terminal.Console;
import dev.jinju.cli.terminal.ExitCode;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.DiagnosticException;
import dev.jinju.diag.InputException;
import dev.jinju.diag.OutputException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine.ParameterException;

/** Turns what stopped a command into diagnostics and an exit code. */
final class Faults {
  private Faults() {}

  /** The command line itself is wrong. */
  static int usage(Console console, ParameterException e) {
    if (e.getCause() instanceof DiagnosticException value) {
      console.report(value.diagnostics());
    } else {
      console.report(UsageFault.of(e));
    }
    return ExitCode.USAGE;
  }

  /** A command gave up. */
  static int execution(Console console, Exception e) {
    if (e instanceof InputException input) {
      console.report(input.diagnostics());
      return ExitCode.BAD_INPUT;
    }
    if (e instanceof OutputException output) {
      console.report(output.diagnostics());
      return ExitCode.CANNOT_WRITE;
    }
    return internal(console, e);
  }

  /** A fault of ours: everything that a report of it needs. */
  static int internal(Console console, Throwable e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    String place =
        String.join(
            ", ",
            List.of(
                "jinju " + Version.number(),
                "Java " + Runtime.version(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch")));
    console.report(
        Diagnostic.error("internal-error", "Jinju itself failed: `" + e + "`", null)
            .withHint("please report this with the command that you gave and the lines below")
            .withHint(place + "\n" + trace.toString().replace("\r\n", "\n").stripTrailing()));
    return ExitCode.INTERNAL;
  }
}
