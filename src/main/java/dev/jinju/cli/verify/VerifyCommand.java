package dev.jinju.cli.verify;

import dev.jinju.cli.terminal.Console;
import dev.jinju.cli.terminal.ExitCode;
import dev.jinju.publish.DiagnosticJson;
import dev.jinju.publish.JsonText;
import dev.jinju.publish.verify.Verification;
import dev.jinju.publish.verify.VerifiedCard;
import dev.jinju.publish.verify.Verifier;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** {@code verify}: every published card against its source, and every file against its hash. */
@Command(
    name = "verify",
    description = {
      "Reads the episodes of published cards again, and fails where a word differs, the episode",
      "changed, or a file was altered. Words that a plan marks as edited are counted, not compared."
    })
public final class VerifyCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "OUT|MANIFEST",
      description = "A folder with cards, also of several episodes, or one manifest.json.")
  private Path place;

  @Option(
      names = "--episode",
      paramLabel = "FILE",
      description = "Where the episode lies now (default: where the manifest says).")
  private @Nullable Path episode;

  public VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Path> manifests = Verifier.manifests(place);
    if (episode != null && manifests.size() > 1) {
      throw new ParameterException(
          spec.commandLine(),
          "expected one manifest with `--episode` but found " + manifests.size());
    }
    Tally tally = new Tally();
    for (Path manifest : manifests) {
      Verification found = Verifier.verify(manifest, episode);
      tally.add(found);
      tell(found);
    }
    if (console.json()) {
      console.data(tally.json());
    } else {
      console.data(tally.sentence());
    }
    return tally.failed == 0 ? ExitCode.DONE : ExitCode.PARTLY;
  }

  private void tell(Verification found) {
    if (console.json()) {
      if (!found.diagnostics().isEmpty()) {
        ObjectNode node = JsonText.object().put("manifest", found.manifest().toString());
        node.set("diagnostics", DiagnosticJson.of(found.diagnostics()));
        console.data(node);
      }
      found.cards().forEach(card -> console.data(json(found, card)));
      return;
    }
    console.report(found.diagnostics());
    found.cards().forEach(card -> console.report(card.problems()));
  }

  private static ObjectNode json(Verification found, VerifiedCard card) {
    ObjectNode node = JsonText.object().put("manifest", found.manifest().toString());
    ObjectNode words = JsonText.object().put("id", card.id()).put("kind", card.kind());
    if (card.edited()) {
      words.put("edited", true);
    }
    node.set("card", words);
    node.put("style", card.style()).put("canvas", card.canvas()).put("holds", card.holds());
    node.set("diagnostics", DiagnosticJson.of(card.problems()));
    return node;
  }

  /** Counts what was verified. */
  private static final class Tally {
    private int manifests;
    private int cards;
    private int files;
    private int edited;
    private int failed;

    void add(Verification found) {
      manifests++;
      cards += found.cards().size();
      for (VerifiedCard card : found.cards()) {
        files += card.files();
        edited += card.edited() ? 1 : 0;
        failed += card.holds() ? 0 : 1;
      }
      boolean only = !found.holds() && found.cards().stream().allMatch(VerifiedCard::holds);
      failed += only ? 1 : 0;
    }

    ObjectNode json() {
      ObjectNode node = JsonText.object();
      node.putObject("summary")
          .put("manifests", manifests)
          .put("cards", cards)
          .put("files", files)
          .put("edited", edited)
          .put("failed", failed);
      return node;
    }

    String sentence() {
      String what =
          count(cards, "card")
              + " and "
              + count(files, "file")
              + " of "
              + count(manifests, "episode");
      String hand = edited == 0 ? "" : ", " + edited + " with words changed by hand";
      return failed == 0
          ? what + " are as they were written" + hand
          : what + ": " + failed + " failed" + hand;
    }

    private static String count(int n, String noun) {
      return n + " " + noun + (n == 1 ? "" : "s");
    }
  }
}
