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
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/** A style whose files are read and merged; designs are bound when they are first asked for. */
final class LoadedStyle implements Style {
  private record Key(CardKind kind, Canvas canvas) {}

  private final StyleChain chain;
  private final List<Setting> settings;
  private final Json.Obj merged;
  private final String name;
  private final Map<Key, DesignBinding.Result> designs = new ConcurrentHashMap<>();

  LoadedStyle(StyleChain chain, List<Setting> settings) {
    this.chain = chain;
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
    String preset = Canvases.nearest(canvas).name();
    Json.Obj tree = Overrides.apply(merged, kind, preset, settings, problems);
    return DesignBinding.bind(name, kind, canvas, tree, chain.folders(), problems);
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
