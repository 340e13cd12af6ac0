package dev.jinju.style.internal.load;

import dev.jinju.card.CardKind;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.style.Canvas;
import dev.jinju.style.Canvases;
import dev.jinju.style.CardDesign;
import dev.jinju.style.Style;
import dev.jinju.style.internal.bind.DesignBinding;
import dev.jinju.style.internal.source.Json;
import dev.jinju.style.internal.source.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A style whose files are read and merged; designs are bound when they are first asked for. */
final class LoadedStyle implements Style {
  private record Key(CardKind kind, Canvas canvas) {}

  private final StyleChain chain;
  private final GivenTokens tokens;
  private final List<Setting> settings;
  private final Json.Obj merged;
  private final String name;
  private final Map<Key, DesignBinding.Result> designs = new ConcurrentHashMap<>();

  LoadedStyle(StyleChain chain, GivenTokens tokens, List<Setting> settings) {
    this.chain = chain;
    this.tokens = tokens;
    this.settings = List.copyOf(settings);
    this.merged = chain.merged();
    Path file = chain.files().get(0).getFileName();
    this.name = text("name", file.toString().replaceFirst("\\.json$", ""));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String title() {
    return text("title", name);
  }

  @Override
  public String description() {
    return text("description", "");
  }

  @Override
  public List<Path> files() {
    return chain.files();
  }

  @Override
  public String merged() {
    return JsonNodes.of(merged.without("extends")).toString();
  }

  @Override
  public List<String> sets() {
    return settings.stream().map(Setting::typed).toList();
  }

  @Override
  public CardDesign design(CardKind kind, Canvas canvas) {
    return result(kind, canvas).design();
  }

  @Override
  public SortedMap<String, SourceSpan> families(CardKind kind, Canvas canvas) {
    return result(kind, canvas).scope().families();
  }

  @Override
  public Optional<SourceSpan> place(CardKind kind, Canvas canvas, List<String> path) {
    Json.Obj tree = tree(kind, canvas, new Problems());
    @Nullable Json value = tree;
    for (String name : path) {
      value = value instanceof Json.Obj obj ? obj.get(name) : null;
    }
    return Optional.ofNullable(value).map(found -> followed(found, tree.child("tokens")).span());
  }

  /** What a value that is a token stands for; a style that was loaded has no circles of tokens. */
  private static Json followed(Json value, Json.Obj tokens) {
    boolean whole = value instanceof Json.Str text && text.value().matches("\\{[^{}|]+}");
    if (!whole) {
      return value;
    }
    String text = ((Json.Str) value).value();
    @Nullable Json named = tokens.get(text.substring(1, text.length() - 1));
    return named == null ? value : followed(named, tokens);
  }

  /** The merged tree with all overrides for one kind on one canvas. */
  Json.Obj tree(CardKind kind, Canvas canvas, Problems problems) {
    return Overrides.apply(merged, kind, Canvases.lineage(canvas), tokens, settings, problems);
  }

  private DesignBinding.Result result(CardKind kind, Canvas canvas) {
    return designs.computeIfAbsent(
        new Key(kind, canvas),
        key -> {
          Problems problems = new Problems();
          DesignBinding.Result result = bind(kind, canvas, problems);
          if (problems.hasErrors()) {
            throw new InputException(problems.sorted(chain.labels()));
          }
          return result;
        });
  }

  /** Binds without keeping; what is wrong goes to the problems. */
  DesignBinding.Result bind(CardKind kind, Canvas canvas, Problems problems) {
    Json.Obj tree = tree(kind, canvas, problems);
    Map<String, Path> folders = chain.folders();
    tokens.addFolder(folders);
    return DesignBinding.bind(name, kind, canvas, tree, folders, problems);
  }

  /** Every kind on every preset, for all faults at once. */
  List<DesignBinding.Result> bindAll(Problems problems) {
    List<DesignBinding.Result> results = new ArrayList<>();
    for (CardKind kind : CardKind.values()) {
      for (Canvases.Preset preset : Canvases.all()) {
        results.add(bind(kind, preset.canvas(), problems));
      }
    }
    return results;
  }

  /**
   * The merged trees of every kind on every preset: whatever stands in none of them never counts.
   */
  List<Json.Obj> trees() {
    List<Json.Obj> trees = new ArrayList<>();
    for (CardKind kind : CardKind.values()) {
      for (Canvases.Preset preset : Canvases.all()) {
        trees.add(tree(kind, preset.canvas(), new Problems()));
      }
    }
    return trees;
  }

  /** Values from outside that no card on any canvas takes. */
  void findUnknownTokens(Problems problems) {
    tokens.findUnknown(name, merged, problems);
  }

  StyleChain chain() {
    return chain;
  }

  List<Diagnostic> sorted(Problems problems) {
    return problems.sorted(chain.labels());
  }

  private String text(String field, String fallback) {
    return merged.get(field) instanceof Json.Str str ? str.value() : fallback;
  }
}
