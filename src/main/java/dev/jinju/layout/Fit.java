package dev.jinju.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * How one text was set.
 *
 * @param slot the text's role in the style
 * @param scale size as a share of the preferred one
 * @param leading from line to line, as a multiple of the size
 * @param lines number of lines that have words
 * @param steps what it took, in the order of the ladder, each at most once; empty when the text
 *     stands at its preferred size
 */
public record Fit(String slot, double scale, double leading, int lines, List<Step> steps) {
  public Fit {
    steps = List.copyOf(new TreeSet<>(steps));
  }

  /** What is done to a text so that it fits, in the order in which it is tried. */
  public enum Step {
    /** A smaller size, not under the role's smallest. */
    SMALLER,
    /** Lines closer together. */
    TIGHTER_LEADING,
    /** Fewer of the same words, which stand by themselves. */
    SHORTER_PASSAGE,
    /** Consecutive cards. */
    SPLIT,
    /** The end was cut off and … put in its place. */
    ELLIPSIS;

    /** The name that scripts see: {@code tighter-leading}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The same text after a further step. */
  Fit after(Step step) {
    List<Step> all = new ArrayList<>(steps);
    all.add(step);
    return new Fit(slot, scale, leading, lines, all);
  }

  /**
   * Consecutive parts of one text together: the smallest size and leading, all lines and all steps.
   */
  static Fit together(List<Fit> parts) {
    return new Fit(
        parts.get(0).slot,
        parts.stream().mapToDouble(Fit::scale).min().orElseThrow(),
        parts.stream().mapToDouble(Fit::leading).min().orElseThrow(),
        parts.stream().mapToInt(Fit::lines).sum(),
        parts.stream().map(Fit::steps).flatMap(Collection::stream).toList());
  }
}
