package dev.jinju.choose;

import dev.jinju.card.CardKind;
import dev.jinju.choose.words.Measure;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the highlights of a list: what one card can hold in letters that are large enough. */
final class Listed {
  /** Two are a pair and no list. */
  static final int LEAST = 3;

  static final int MOST = 5;

  /** Of one highlight, in Han characters: two lines of a card, three at most. */
  private static final double MOST_UNITS = 45;

  /** Of all together: a dozen lines, beside which a title still has room. */
  private static final double MOST_TOGETHER = 150;

  private Listed() {}

  /**
   * The best three to five highlights that differ from each other, in document order.
   *
   * @param lines that may be taken, in document order
   * @param file in which the fault is when there are too few
   * @throws InputException for fewer than three highlights
   */
  static List<Pick> of(List<Pick> lines, @Nullable SourceSpan file) {
    List<Pick> bullets = lines.stream().filter(p -> p.kind() == CardKind.HIGHLIGHT).toList();
    if (bullets.size() < LEAST) {
      throw tooFew(bullets.size(), file);
    }
    List<Pick> handy = bullets.stream().filter(p -> Measure.units(p.text()) <= MOST_UNITS).toList();
    List<Pick> pool = handy.size() < LEAST ? shortest(bullets) : handy;
    List<Pick> taken = new ArrayList<>(Diversity.best(pool, MOST));
    while (taken.size() > LEAST
        && taken.stream().mapToDouble(p -> Measure.units(p.text())).sum() > MOST_TOGETHER) {
      taken.remove(taken.size() - 1);
    }
    taken.sort(Comparator.comparingInt(lines::indexOf));
    return taken;
  }

  private static List<Pick> shortest(List<Pick> bullets) {
    return bullets.stream()
        .sorted(Comparator.comparingDouble((Pick p) -> Measure.units(p.text())))
        .limit(LEAST)
        .toList();
  }

  private static InputException tooFew(int count, @Nullable SourceSpan file) {
    String message =
        "a list takes at least "
            + LEAST
            + " highlights, and "
            + count
            + " of the episode can be used";
    return new InputException(
        Diagnostic.error("too-few-highlights", message, file)
            .withHint("leave out `list`, or write more highlights"));
  }
}
