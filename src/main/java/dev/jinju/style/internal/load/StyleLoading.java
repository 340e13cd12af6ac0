package dev.jinju.style.internal.load;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.Warned;
import dev.jinju.style.Style;
import dev.jinju.style.TokenValues;
import dev.jinju.style.internal.bind.DesignBinding;
import dev.jinju.style.internal.source.Json;
import dev.jinju.style.internal.source.JsonReading;
import dev.jinju.style.internal.source.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Loads and checks styles. Thread-safe. */
public final class StyleLoading {
  private final StyleFinder finder;
  private final Path schemaFile;

  /**
   * Loads from one installation.
   *
   * @param folder of the installation's styles, with the schema
   */
  public StyleLoading(Path folder) {
    this.finder = new StyleFinder(folder);
    this.schemaFile = folder.resolve("style.schema.json");
  }

  public StyleFinder finder() {
    return finder;
  }

  /**
   * Loads a style. One of the installation's own is trusted to its test and bound when it is used;
   * any other, and one with settings or given tokens, is checked whole.
   */
  public Warned<Style> load(String nameOrFile, TokenValues tokens, List<String> sets) {
    Problems problems = new Problems();
    LoadedStyle style = read(nameOrFile, tokens, sets, problems);
    boolean changed = !tokens.isEmpty() || !sets.isEmpty();
    if (!style.chain().shipped() || changed || problems.hasErrors()) {
      style.findUnknownTokens(problems);
      checkOwn(style, problems, false);
      style.bindAll(problems);
    }
    List<Diagnostic> found = style.sorted(problems);
    if (problems.hasErrors()) {
      throw new InputException(found);
    }
    return new Warned<>(style, found);
  }

  /** Everything that is wrong with a style, and what in it is of no use. */
  public List<Diagnostic> check(String nameOrFile) {
    Problems problems = new Problems();
    try {
      LoadedStyle style = read(nameOrFile, TokenValues.NONE, List.of(), problems);
      checkOwn(style, problems, true);
      List<DesignBinding.Result> designs = style.bindAll(problems);
      if (!problems.hasErrors()) {
        Json.Obj own = style.chain().links().get(0).tree();
        Lint.unused(own, designs, problems);
        new Reach(style.trees()).unreachable(own, problems);
      }
      return style.sorted(problems);
    } catch (InputException e) {
      problems.addAll(e.diagnostics());
      return problems.sorted(List.of());
    }
  }

  private LoadedStyle read(
      String nameOrFile, TokenValues tokens, List<String> sets, Problems problems) {
    StyleChain chain = finder.chain(nameOrFile, problems);
    List<Setting> settings = new ArrayList<>();
    sets.forEach(set -> Setting.parse(set, problems).ifPresent(settings::add));
    return new LoadedStyle(chain, new GivenTokens(tokens), settings);
  }

  private void checkOwn(LoadedStyle style, Problems problems, boolean shippedToo) {
    List<StyleChain.Link> links =
        style.chain().links().stream().filter(link -> shippedToo || !link.shipped()).toList();
    if (!links.isEmpty()) {
      SchemaCheck schema = schema();
      links.forEach(link -> schema.check(link.tree(), problems));
    }
  }

  private SchemaCheck schema() {
    Json file = JsonReading.file(schemaFile, schemaFile.toString(), "schema", new Problems());
    return new SchemaCheck((Json.Obj) file);
  }
}
