package dev.jinju.choose;

import dev.jinju.choose.words.Measure;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lines that nobody wants: too short, too long, or named. Immutable.
 *
 * @param least length in Han characters, of which two Latin letters make one; null for any
 * @param most length in the same; null for any
 * @param excluded ids of lines; the id of a turn or bullet is all that is made of it
 */
public record Limits(@Nullable Integer least, @Nullable Integer most, Set<String> excluded) {
  public static final Limits NONE = new Limits(null, null, Set.of());

  public Limits {
    excluded = Set.copyOf(excluded);
    if (least != null && least < 0 || most != null && most < 0) {
      throw new IllegalArgumentException("expected lengths of 0 or more");
    }
  }

  boolean allow(Pick pick) {
    double length = Measure.units(pick.text());
    return (least == null || length >= least) && (most == null || length <= most) && !isNamed(pick);
  }

  boolean isNamed(Pick pick) {
    return !excluded.isEmpty()
        && (excluded.contains(pick.id())
            || Arrays.stream(pick.id().split("\\+", -1))
                .anyMatch(
                    part ->
                        excluded.stream()
                            .anyMatch(id -> part.equals(id) || part.startsWith(id + "."))));
  }
}
