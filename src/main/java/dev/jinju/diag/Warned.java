package dev.jinju.diag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A value together with the warnings that its making produced, in the order of the input. */
public record Warned<T>(T value, List<Diagnostic> warnings) {
  public Warned {
    warnings = List.copyOf(warnings);
  }

  public static <T> Warned<T> of(T value) {
    return new Warned<>(value, List.of());
  }

  public <R> Warned<R> map(Function<? super T, ? extends R> next) {
    return new Warned<>(next.apply(value), warnings);
  }

  /** Hands the value on to a step that warns too, and keeps the warnings of both. */
  public <R> Warned<R> flatMap(Function<? super T, Warned<R>> next) {
    Warned<R> result = next.apply(value);
    List<Diagnostic> all = new ArrayList<>(warnings);
    all.addAll(result.warnings());
    return new Warned<>(result.value(), all);
  }
}
