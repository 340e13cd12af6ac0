package dev.jinju.style;

import java.util.List;

/** Families in order of preference with one weight (100 to 900). */
public record FontSpec(List<Family> families, int weight) {
  public FontSpec {
    families = List.copyOf(families);
  }

  /**
   * A family, for all characters or only for {@link Scope#LATIN} ones (letters, digits and their
   * marks).
   */
  public record Family(String name, Scope scope) {}

  /** The characters that a family is used for. */
  public enum Scope {
    ALL,
    LATIN
  }
}
