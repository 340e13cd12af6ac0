package dev.jinju.cli.options;

import dev.jinju.pipeline.Strictness;
import dev.jinju.publish.JsonText;
import dev.jinju.render.RenderFormat;
import dev.jinju.render.RenderOptions;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is written, and how it is worked out. */
public final class OutputOptions {
  /** Pixels of a PNG for each px of its canvas; 8 makes 10 800 px of the longest preset. */
  private static final double MOST_SCALE = 8;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT,...",
      hideParamSyntax = true,
      split = ",",
      arity = "1..*",
      defaultValue = "svg,png,pdf",
      completionCandidates = Converters.Formats.class,
      description = "Formats of the files (default: ${DEFAULT-VALUE}).")
  private List<RenderFormat> formats;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "out",
      description = "Folder for everything that is written (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Option(
      names = "--scale",
      paramLabel = "N",
      defaultValue = "1",
      description = "Pixels of a PNG for each pixel of the canvas (default: ${DEFAULT-VALUE}).")
  private double scale;

  @Option(
      names = "--svg-text",
      description = "Real text with embedded fonts in SVG, in place of outlines.")
  private boolean svgText;

  @Option(names = "--strict", description = "Warnings fail, as errors do.")
  private boolean strict;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Threads (default: one for each processor).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  /** The formats, each once, in the order given. */
  public List<RenderFormat> formats() {
    return List.copyOf(new LinkedHashSet<>(formats));
  }

  public Path out() {
    return out;
  }

  /**
   * Whether all values make sense; to be asked before anything is opened.
   *
   * @throws ParameterException for fewer threads than one, or a scale that is too small or too
   *     large
   */
  public void validate() {
    check(jobs >= 1, "expected a whole number, 1 or more, for `--jobs` but found `" + jobs + "`");
    check(
        scale > 0 && scale <= MOST_SCALE,
        "expected a number above 0 and up to 8 for `--scale` but found `"
            + JsonText.number(scale)
            + "`");
  }

  /** How the files are drawn. */
  public RenderOptions rendering() {
    return new RenderOptions(scale, svgText);
  }

  /** How many threads. */
  public int jobs() {
    return jobs;
  }

  public Strictness strictness() {
    return strict ? Strictness.STRICT : Strictness.LENIENT;
  }

  private void check(boolean holds, String message) {
    if (!holds) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}
