package dev.jinju.cli.styles;

import dev.jinju.cli.options.InputOptions;
import dev.jinju.cli.options.ProjectHome;
import dev.jinju.cli.terminal.Console;
import dev.jinju.cli.terminal.ExitCode;
import dev.jinju.diag.Diagnostic;
import dev.jinju.pipeline.EpisodeDocument;
import dev.jinju.pipeline.Jinju;
import dev.jinju.pipeline.StyleReport;
import dev.jinju.pipeline.check.Finding;
import dev.jinju.publish.DiagnosticJson;
import dev.jinju.publish.JsonText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code styles check}: the faults of a style's files, and of the cards that it makes. */
@Command(
    name = "check",
    description = {
      "Tells every fault of a style, then of the cards that it makes of the shortest and longest"
          + " texts of four kinds of cards on every canvas; fails when there is an error."
    })
final class StyleCheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "NAME|FILE", description = "The style.")
  private String style = "";

  @Option(
      names = "--episode",
      paramLabel = "FILE...",
      hideParamSyntax = true,
      arity = "1..*",
      description = "Episodes whose chosen cards are looked at too.")
  private List<Path> episodes = new ArrayList<>();

  @Mixin private InputOptions format;

  @Option(names = "--strict", description = "Warnings fail, as errors do.")
  private boolean strict;

  StyleCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<EpisodeDocument> documents =
        episodes.stream().map(file -> EpisodeDocument.read(file, format.format())).toList();
    StyleReport report;
    try (Jinju jinju = Jinju.open(ProjectHome.find())) {
      report = jinju.check(style, documents, Runtime.getRuntime().availableProcessors());
    }
    List<Diagnostic> all = report.diagnostics();
    if (console.json()) {
      console.data(json(report));
    } else {
      console.report(all);
      if (all.isEmpty()) {
        console.note("`" + style + "` is fine");
      }
    }
    boolean failed = strict ? !all.isEmpty() : all.stream().anyMatch(Diagnostic::isError);
    return failed ? ExitCode.BAD_INPUT : ExitCode.DONE;
  }

  private ObjectNode json(StyleReport report) {
    ObjectNode root = JsonText.object();
    root.put("style", style);
    ArrayNode all = DiagnosticJson.of(report.faults());
    report.findings().forEach(finding -> all.add(json(finding)));
    root.set("diagnostics", all);
    return root;
  }

  private static ObjectNode json(Finding finding) {
    ObjectNode node = DiagnosticJson.of(finding.diagnostic());
    Finding.@Nullable Value value = finding.value();
    node.put("slot", finding.slot()).put("kind", finding.kind().id());
    node.put("card", finding.card()).put("canvas", finding.canvas());
    node.put("value", value == null ? null : JsonText.number(value.measured()));
    node.put("limit", value == null ? null : JsonText.number(value.limit()));
    return node.put("unit", value == null ? null : value.unit());
  }
}
