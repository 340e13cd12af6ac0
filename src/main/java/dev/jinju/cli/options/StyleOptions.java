package dev.jinju.cli.options;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.Warned;
import dev.jinju.pipeline.Jinju;
import dev.jinju.pipeline.Look;
import dev.jinju.style.Canvas;
import dev.jinju.style.brand.Brand;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import picocli.CommandLine.Option;

/** How cards look. */
public final class StyleOptions {
  @Option(
      names = "--style",
      paramLabel = "NAME|FILE,...",
      hideParamSyntax = true,
      split = ",",
      arity = "1..*",
      defaultValue = "ink",
      description = "Styles by name or file (default: ${DEFAULT-VALUE}).")
  private List<String> styles;

  @Option(
      names = "--canvas",
      paramLabel = "NAME|WxH,...",
      hideParamSyntax = true,
      split = ",",
      arity = "1..*",
      defaultValue = "portrait",
      completionCandidates = Converters.CanvasNames.class,
      description =
          "Canvases: ${COMPLETION-CANDIDATES}, or a size in pixels (default: ${DEFAULT-VALUE}).")
  private List<Canvas> canvases;

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE...",
      hideParamSyntax = true,
      arity = "1..*",
      description = "Overrides of style values, such as tokens.accent=#0a7.")
  private List<String> sets = new ArrayList<>();

  /** Every style with a brand's tokens on every canvas, each once, in the order given. */
  public Warned<List<Look>> looks(Jinju jinju, Brand brand) {
    List<Look> looks = new ArrayList<>();
    List<Diagnostic> warnings = new ArrayList<>();
    for (String style : styles()) {
      Warned<List<Look>> all = jinju.looks(style, brand, sets, canvases());
      looks.addAll(all.value());
      warnings.addAll(all.warnings());
    }
    return new Warned<>(looks, warnings);
  }

  /** The styles as they were named, each once. */
  public List<String> styles() {
    return List.copyOf(new LinkedHashSet<>(styles));
  }

  /** The canvases, each once. */
  public List<Canvas> canvases() {
    return List.copyOf(new LinkedHashSet<>(canvases));
  }

  /** The overrides as they were typed. */
  public List<String> sets() {
    return List.copyOf(sets);
  }

  /** Whether cards come in more than one style. */
  public boolean many() {
    return styles().size() > 1;
  }

  /**
   * The files of the styles themselves, without those that they extend.
   *
   * @param folder of the installation's styles
   */
  public List<Path> files(Path folder) {
    return styles.stream()
        .map(
            asked ->
                asked.matches(".*(\\.json|[/\\\\].*)")
                    ? Path.of(asked)
                    : folder.resolve(asked + ".json"))
        .toList();
  }
}
