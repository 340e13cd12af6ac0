package dev.jinju.cli.options;

import dev.jinju.cli.terminal.Console;
import dev.jinju.diag.InputException;
import dev.jinju.diag.Warned;
import dev.jinju.pipeline.Jinju;
import dev.jinju.pipeline.Look;
import dev.jinju.pipeline.Strictness;
import dev.jinju.style.brand.Brand;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The looks of each episode of a run: the styles with the tokens of its brand. Each brand is read,
 * and its styles are loaded, once. For one thread.
 */
public final class BrandedLooks {
  /** A brand and the looks that it gives. */
  public record Branded(Brand brand, List<Look> looks) {}

  private final Console console;
  private final Jinju jinju;
  private final StyleOptions styles;
  private final BrandOptions brands;
  private final Strictness strictness;
  private final Map<Path, Branded> read = new HashMap<>();
  private final Branded first;

  /**
   * Loads the styles with the brand that was asked for, so that what is wrong with them stops the
   * run before it begins.
   *
   * @throws InputException with the faults of the brand or of the styles
   */
  public BrandedLooks(
      Console console,
      Jinju jinju,
      StyleOptions styles,
      BrandOptions brands,
      Strictness strictness) {
    this.console = console;
    this.jinju = jinju;
    this.styles = styles;
    this.brands = brands;
    this.strictness = strictness;
    @Nullable Path asked = brands.asked();
    Brand brand = asked == null ? Brand.NONE : jinju.brand(asked);
    first = new Branded(brand, looks(brand));
  }

  /**
   * The brand and the looks of an episode.
   *
   * @throws InputException with the faults of the brand that lies beside it
   */
  public Branded of(Path episode) {
    @Nullable Path file = brands.of(episode);
    if (file == null || file.equals(brands.asked())) {
      return first;
    }
    @Nullable Branded known = read.get(file);
    if (known != null) {
      return known;
    }
    Brand brand = jinju.brand(file);
    Branded found = new Branded(brand, brand.tokens().isEmpty() ? first.looks() : looks(brand));
    read.put(file, found);
    return found;
  }

  /** Whether cards come in more than one style. */
  public boolean manyStyles() {
    return styles.many();
  }

  private List<Look> looks(Brand brand) {
    Warned<List<Look>> looks = strictness.check(styles.looks(jinju, brand));
    console.report(looks.warnings());
    return looks.value();
  }
}
