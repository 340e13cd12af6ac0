package dev.jinju.style.internal.source;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects everything that is wrong with a style. The same fault at the same place is kept once,
 * since a value is looked at for each card and canvas. Not thread-safe.
 */
public final class Problems {
  private record Key(String text, @Nullable SourceSpan span) {}

  private final Map<Key, Diagnostic> found = new LinkedHashMap<>();
  private final Set<Key> messages = new HashSet<>();

  public void add(Diagnostic diagnostic) {
    boolean said = !messages.add(new Key(diagnostic.message(), diagnostic.span()));
    if (!said) {
      found.putIfAbsent(new Key(diagnostic.code(), diagnostic.span()), diagnostic);
    }
  }

  public void addAll(Iterable<Diagnostic> diagnostics) {
    diagnostics.forEach(this::add);
  }

  public boolean hasErrors() {
    return found.values().stream().anyMatch(Diagnostic::isError);
  }

  /**
   * By file in the order of the list, then by line and column; files that are not listed come last.
   */
  public List<Diagnostic> sorted(List<String> files) {
    Map<String, Integer> rank = new HashMap<>();
    files.forEach(file -> rank.putIfAbsent(file, rank.size()));
    List<Diagnostic> all = new ArrayList<>(found.values());
    all.sort(
        Comparator.comparingInt((Diagnostic d) -> rank.getOrDefault(fileOf(d), rank.size()))
            .thenComparing(Problems::fileOf)
            .thenComparingInt(d -> d.span() == null ? 0 : d.span().line())
            .thenComparingInt(d -> d.span() == null ? 0 : d.span().column()));
    return all;
  }

  private static String fileOf(Diagnostic diagnostic) {
    @Nullable SourceSpan span = diagnostic.span();
    return span == null ? "" : span.file();
  }
}
