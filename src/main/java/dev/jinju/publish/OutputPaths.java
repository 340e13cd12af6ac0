package dev.jinju.publish;

import dev.jinju.pipeline.Look;
import dev.jinju.pipeline.RenderJob;
import dev.jinju.render.RenderFormat;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Where the files of a run go: {@code OUT/<episode>/<canvas>/<nn>-<id>-<kind>.<ext>}, with a folder
 * for the style before the canvas when there are several. Names are safe on every file system,
 * differ in more than case, stay the same from run to run, and never lead out of OUT. Not
 * thread-safe.
 */
public final class OutputPaths {
  private final Path out;
  private final UniqueNames episodes = new UniqueNames();

  public OutputPaths(Path out) {
    this.out = out;
  }

  /**
   * The places for one episode; a second document of the same name gets a number.
   *
   * @param document path or name of the episode's document
   * @param manyStyles whether each style has a folder of its own
   */
  public Episode episode(String document, boolean manyStyles) {
    return new Episode(out, episodes.claim(slug(document)), manyStyles);
  }

  /** {@code talks/Ep 12: 缘起.md} becomes {@code ep-12-缘起}. */
  static String slug(String document) {
    String name =
        document.substring(Math.max(document.lastIndexOf('/'), document.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return SafeName.of(dot > 0 ? name.substring(0, dot) : name, "episode");
  }

  /** The places for the files of one episode. */
  public static final class Episode {
    private final Path folder;
    private final String slug;
    private final boolean manyStyles;
    private final UniqueNames styleNames = new UniqueNames();
    private final Map<String, String> styleFolders = new HashMap<>();

    private Episode(Path out, String slug, boolean manyStyles) {
      this.folder = out.resolve(slug);
      this.slug = slug;
      this.manyStyles = manyStyles;
    }

    public String slug() {
      return slug;
    }

    /** The folder that holds everything of the episode. */
    public Path folder() {
      return folder;
    }

    /**
     * Path of one file, relative to {@link #folder}, with {@code /} on every system.
     *
     * @param part which part of a split card, from 1; 0 for a card that is whole
     */
    public String file(RenderJob job, int part, RenderFormat format) {
      String id = SafeName.ofId(job.card().id());
      String suffix = part == 0 ? "" : "-p" + part;
      return String.format(
          Locale.ROOT,
          "%s/%02d-%s-%s%s.%s",
          folder(job.look()),
          job.number(),
          id,
          job.card().kind().id(),
          suffix,
          format.extension());
    }

    /** Path of the carousel of a look, as {@link #file}. */
    String carousel(Look look) {
      return folder(look) + "/carousel.pdf";
    }

    private String folder(Look look) {
      String style = manyStyles ? styleFolder(look) + "/" : "";
      return style + SafeName.of(look.canvas().name(), "canvas");
    }

    /** Path of the picture that explains a card or a part of one, beside the card's files. */
    String explanation(RenderJob job, int part) {
      return file(job, part, RenderFormat.PNG).replaceAll("\\.png$", "-explain.png");
    }

    private String styleFolder(Look look) {
      return styleFolders.computeIfAbsent(
          look.asked(), key -> styleNames.claim(SafeName.of(look.style().name(), "style")));
    }
  }
}
