package dev.jinju.style;

import java.util.List;

/**
 * Text with bindings, such as <code>{show} · {date|long}</code>. Evaluating it against a card
 * belongs to layout.
 *
 * @param source as written
 */
public record Template(String source, List<Part> parts) {
  public Template {
    parts = List.copyOf(parts);
  }

  /** Literal text, or a binding. */
  public sealed interface Part {}

  public record Literal(String text) implements Part {}

  /** A slot's name with filters in order. */
  public record Binding(String name, List<Filter> filters) implements Part {
    public Binding {
      filters = List.copyOf(filters);
    }
  }

  /**
   * {@code initial}, {@code han}, {@code upper}, {@code long}, {@code cjk}, {@code or:text}, … with
   * its argument or "".
   */
  public record Filter(String name, String argument) {}
}
