package dev.jinju.cli.terminal;

import dev.jinju.diag.Diagnostic;
import dev.jinju.publish.DiagnosticJson;
import dev.jinju.publish.JsonText;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import tools.jackson.databind.JsonNode;

/**
 * Where commands write: data to standard output, everything else to standard error, both in UTF-8
 * and with {@code \n} as line end. With {@code --json} data and diagnostics are JSON. For one
 * thread.
 */
public final class Console {
  private final Globals globals;
  private final InputStream in;
  private final PrintStream errStream;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Ink ink;

  /**
   * What was told last time and this time, where things are done again; null where they are not.
   */
  private @Nullable Set<Diagnostic> toldBefore;

  private Set<Diagnostic> told = new HashSet<>();

  private Console(Globals globals, InputStream in, PrintStream out, PrintStream err) {
    this.globals = globals;
    this.in = in;
    this.errStream = err;
    this.out = writer(out);
    this.err = writer(err);
    this.ink = Ink.of(globals.color());
  }

  public static Console of(Globals globals, InputStream in, PrintStream out, PrintStream err) {
    return new Console(globals, in, out, err);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  public boolean json() {
    return globals.json();
  }

  /** Whether notes to the user make sense: neither a machine nor somebody who wants quiet reads. */
  public boolean chatty() {
    return !globals.json() && !globals.quiet();
  }

  public InputStream in() {
    return in;
  }

  public PrintWriter out() {
    return out;
  }

  /** Standard error as it was given, for what draws on it by itself. */
  public PrintStream errStream() {
    return errStream;
  }

  public PrintWriter err() {
    return err;
  }

  public Ink ink() {
    return ink;
  }

  public Ansi helpColors() {
    return ink.onOut() ? Ansi.ON : Ansi.OFF;
  }

  /** A line of data. */
  public void data(String line) {
    out.print(line + "\n");
    out.flush();
  }

  /** A JSON document or object as one line of data. */
  public void data(JsonNode node) {
    data(JsonText.line(node));
  }

  /** A line for people, unless they want none. */
  public void note(String line) {
    if (chatty()) {
      err.print(line + "\n");
      err.flush();
    }
  }

  public void report(List<Diagnostic> diagnostics) {
    diagnostics.forEach(this::report);
  }

  /** From here on what was told since the last call, or the start, is not told a second time. */
  public void again() {
    toldBefore = told;
    told = new HashSet<>();
  }

  /** A warning or an error; quiet leaves errors only. */
  public void report(Diagnostic diagnostic) {
    told.add(diagnostic);
    if (toldBefore != null && toldBefore.contains(diagnostic)) {
      return;
    }
    if (globals.quiet() && !diagnostic.isError()) {
      return;
    }
    String text =
        globals.json() ? JsonText.line(DiagnosticJson.of(diagnostic)) : ink.diagnostic(diagnostic);
    err.print(text + "\n");
    err.flush();
  }

  public void flush() {
    out.flush();
    err.flush();
  }
}
