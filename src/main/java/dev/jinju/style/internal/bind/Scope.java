package dev.jinju.style.internal.bind;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.Hint;
import dev.jinju.diag.SourceSpan;
import dev.jinju.style.Canvas;
import dev.jinju.style.internal.source.Json;
import dev.jinju.style.internal.source.Problems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What binding one design needs everywhere, and what it gathers on the way. Not thread-safe. */
public final class Scope {
  /** The shorter side that lengths are written for, unless a style says otherwise. */
  static final double SHORTER_SIDE = 1080;

  private final Canvas canvas;
  private final double unit;
  private final Tokens tokens;
  private final Templates templates;
  private final Problems problems;
  private final Map<String, Path> folders;
  private final SortedMap<String, SourceSpan> families = new TreeMap<>();
  private final SortedMap<String, Set<String>> fields = new TreeMap<>();

  private @Nullable SourceSpan usedBy;
  private @Nullable SourceSpan usedValue;

  /**
   * Binds for one canvas.
   *
   * @param shorterSide of the canvas that lengths are written for
   * @param folders the folder of each style file, by the name that places have
   */
  public Scope(
      Canvas canvas,
      double shorterSide,
      Tokens tokens,
      Problems problems,
      Map<String, Path> folders) {
    this.canvas = canvas;
    this.unit = shorter(canvas) / shorterSide;
    this.tokens = tokens;
    this.templates = new Templates(tokens, problems);
    this.problems = problems;
    this.folders = folders;
  }

  private static double shorter(Canvas canvas) {
    return Math.min(canvas.width(), canvas.height());
  }

  Problems problems() {
    return problems;
  }

  private void use(Json written, Json value) {
    usedBy = written.span();
    usedValue = value.span();
  }

  /** Reports a fault; one in a token's value also says where the token is used. */
  void report(Diagnostic fault) {
    boolean inToken =
        usedBy != null && !usedBy.equals(usedValue) && Objects.equals(fault.span(), usedValue);
    problems.add(inToken ? fault.withHint(new Hint("the token is used here", usedBy)) : fault);
  }

  Tokens tokens() {
    return tokens;
  }

  /** What a value stands for, with tokens resolved; null when that failed and was reported. */
  @Nullable Json resolve(Json written) {
    @Nullable Json value = tokens.resolve(written).orElse(null);
    if (value != null) {
      use(written, value);
    }
    return value;
  }

  Templates templates() {
    return templates;
  }

  /** A length in px of a style, on this canvas. */
  double px(double designed) {
    return designed * unit;
  }

  /** A share of the canvas's shorter side. */
  double share(double percent) {
    return shorter(canvas) * percent / 100;
  }

  /**
   * The folder that paths are relative to which stand at a place; null for what a user typed on the
   * command line.
   */
  @Nullable Path folderOf(SourceSpan place) {
    return folders.get(place.file());
  }

  void family(String name, SourceSpan at) {
    families.putIfAbsent(name, at);
  }

  void knows(String kind, Set<String> names) {
    fields.computeIfAbsent(kind, k -> new TreeSet<>()).addAll(names);
  }

  /** The font families that were named, each with the first place. */
  public SortedMap<String, SourceSpan> families() {
    return families;
  }

  /** The fields that binding looked for, by kind of object; what the schema must list. */
  public SortedMap<String, Set<String>> fields() {
    return fields;
  }
}
