package dev.jinju.style;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.Warned;
import dev.jinju.style.internal.load.StyleLoading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The styles of an installation, and the way to load any style.
 *
 * <pre>{@code
 * Styles styles = Styles.open(Path.of("styles"));
 * Style ink = styles.load("ink", List.of("tokens.accent=#0a7")).value();
 * CardDesign design = ink.design(CardKind.DIALOGUE, Canvases.find("story"));
 * }</pre>
 *
 * Thread-safe.
 */
public final class Styles {
  private final StyleLoading loading;

  private Styles(StyleLoading loading) {
    this.loading = loading;
  }

  /**
   * The styles of one installation.
   *
   * @param stylesFolder with {@code *.json} styles and {@code style.schema.json}
   */
  public static Styles open(Path stylesFolder) {
    return new Styles(new StyleLoading(stylesFolder));
  }

  /**
   * The styles of the installation by name; one that cannot be read is left out, with its faults
   * beside the list.
   */
  public Warned<List<StyleEntry>> list() {
    List<StyleEntry> entries = new ArrayList<>();
    List<Diagnostic> warnings = new ArrayList<>();
    for (String name : loading.finder().names()) {
      try {
        Style style = load(name, List.of()).value();
        entries.add(new StyleEntry(name, style.title(), style.description(), style.files().get(0)));
      } catch (InputException e) {
        warnings.addAll(e.diagnostics());
      }
    }
    return new Warned<>(entries, warnings);
  }

  /**
   * Loads a style by name, or from a file (what ends with {@code .json} or has a slash).
   *
   * @param sets overrides as {@code path=value}, where the value is JSON when it reads as such,
   *     else a text
   * @throws InputException with every fault of the style's files, in the order of the files
   */
  public Warned<Style> load(String nameOrFile, List<String> sets) {
    return load(nameOrFile, TokenValues.NONE, sets);
  }

  /**
   * The same with values for its tokens from another file; a value that the style has no token for
   * is a warning.
   *
   * @throws InputException with every fault of the style's files and of the values
   */
  public Warned<Style> load(String nameOrFile, TokenValues tokens, List<String> sets) {
    return loading.load(nameOrFile, tokens, sets);
  }

  /**
   * Every fault of a style, also in overrides that no card uses, and warnings about what nothing
   * uses; never throws.
   */
  public List<Diagnostic> check(String nameOrFile) {
    return loading.check(nameOrFile);
  }
}
