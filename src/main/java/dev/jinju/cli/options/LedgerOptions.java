package dev.jinju.cli.options;

import dev.jinju.cli.terminal.Console;
import dev.jinju.publish.ledger.Ledger;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which lines were made cards before. */
public final class LedgerOptions {
  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description =
          "Remember each line that is made a card, and never choose it, or one much alike, again.")
  private @Nullable Path file;

  /** Whether there is to be one. */
  public boolean asked() {
    return file != null;
  }

  /**
   * The ledger that was asked for; null for none. What is odd about it is told.
   *
   * @throws dev.jinju.diag.InputException when the file is no ledger
   */
  public @Nullable Ledger open(Console console) {
    if (file == null) {
      return null;
    }
    Ledger ledger = Ledger.open(file);
    console.report(ledger.warnings());
    return ledger;
  }
}
