package dev.jinju.style.internal.bind;

import dev.jinju.style.TextRole.Fitting;
import dev.jinju.style.TextRole.SizeStep;
import dev.jinju.style.internal.source.Faults;
import dev.jinju.style.internal.source.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sizes that fitting may use: written out, or made in even steps from the preferred to the
 * smallest.
 */
final class Sizes {
  private static final double SIZE = 40;
  private static final double LINE_HEIGHT = 1.5;
  private static final String PAIR = "a pair of size and line height";

  /** Steps smaller than about five per cent are not seen. */
  private static final double STEP = 0.05;

  private static final int MAX_STEPS = 64;

  private Sizes() {}

  static Fitting fitting(Fields role) {
    List<SizeStep> steps = steps(role);
    boolean written = role.has("minLineHeight");
    double least = role.number("minLineHeight", 1, 0.5, 5, "a number from 0.5 to 5");
    return new Fitting(steps, written ? least : null);
  }

  /** Largest first, at least one. */
  private static List<SizeStep> steps(Fields role) {
    double size = role.extent("size", role.scope().px(SIZE), true);
    role.em(size);
    double least = role.extent("minSize", size, true);
    double lineHeight = role.number("lineHeight", LINE_HEIGHT, 0.5, 5, "a number from 0.5 to 5");
    List<Json> written = role.list("sizes", "a list of pairs of size and line height");
    List<SizeStep> steps = new ArrayList<>();
    for (Json pair : written) {
      @Nullable SizeStep step = pair(role, pair);
      if (step != null) {
        steps.add(step);
      }
    }
    if (steps.isEmpty()) {
      return even(size, Math.min(size, least), lineHeight);
    }
    steps.sort(Comparator.comparingDouble(SizeStep::size).reversed());
    return steps;
  }

  private static @Nullable SizeStep pair(Fields role, Json written) {
    if (!(written instanceof Json.Arr arr)) {
      role.scope().report(Faults.wrongType(written, PAIR));
      return null;
    }
    if (arr.items().size() != 2) {
      role.scope().report(Faults.outOfRange(written, PAIR));
      return null;
    }
    double size = role.lengthOf(arr.items().get(0));
    @Nullable Json lineHeight = role.scope().resolve(arr.items().get(1));
    if (!(lineHeight instanceof Json.Num num) || !(num.value() >= 0.5 && num.value() <= 5)) {
      role.scope().report(Faults.wrongType(written, PAIR));
      return null;
    }
    if (size <= 0) {
      role.scope().report(Faults.outOfRange(written, "a size of more than 0"));
      return null;
    }
    return new SizeStep(size, num.value());
  }

  private static List<SizeStep> even(double size, double least, double lineHeight) {
    int count =
        (int)
            Math.min(
                MAX_STEPS, Math.ceil(StrictMath.log(size / least) / -StrictMath.log(1 - STEP)));
    List<SizeStep> steps = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      steps.add(new SizeStep(size * StrictMath.pow(least / size, (double) i / count), lineHeight));
    }
    steps.add(new SizeStep(least, lineHeight));
    return steps;
  }
}
