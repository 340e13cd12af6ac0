package dev.jinju.pipeline.diff;

import dev.jinju.frame.Frame;
import dev.jinju.geom.Rect;
import dev.jinju.layout.LaidCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compares two frames of one card: the places, words, forms and paints of all that they show. */
final class FrameDiff {
  private static final int MOST_TOLD = 3;

  private final List<Change> changes = new ArrayList<>();

  private FrameDiff() {}

  /**
   * What differs, in the order of the new frame; what is gone comes last.
   *
   * @param before the frame and its card's drawn elements
   */
  static List<Change> between(
      Frame before,
      List<LaidCard.Drawn> drawnBefore,
      Frame after,
      List<LaidCard.Drawn> drawnAfter) {
    FrameDiff diff = new FrameDiff();
    List<Mark> old = new ArrayList<>(MarkFinder.find(before, drawnBefore));
    List<Mark> rest = new ArrayList<>();
    for (Mark mark : MarkFinder.find(after, drawnAfter)) {
      @Nullable Mark same = first(old, each -> isSame(each, mark));
      if (same == null) {
        rest.add(mark);
      } else {
        old.remove(same);
      }
    }
    for (Mark mark : rest) {
      @Nullable Mark partner = partner(old, mark);
      if (partner == null) {
        diff.changes.add(new Change(mark.name(), "is new", null, mark.box()));
      } else {
        old.remove(partner);
        diff.compare(partner, mark);
      }
    }
    old.forEach(mark -> diff.changes.add(new Change(mark.name(), "is gone", mark.box(), null)));
    return diff.changes;
  }

  /** What the same element was: of the same name, better with the same words or the same form. */
  private static @Nullable Mark partner(List<Mark> old, Mark mark) {
    List<Mark> named = old.stream().filter(each -> each.name().equals(mark.name())).toList();
    @Nullable Mark alike =
        first(named, each -> each.words().equals(mark.words()) && isAlike(each, mark));
    if (alike == null) {
      alike = first(named, each -> each.words().equals(mark.words()));
    }
    return alike != null ? alike : first(named, each -> true);
  }

  private static @Nullable Mark first(List<Mark> marks, Predicate<Mark> test) {
    return marks.stream().filter(test).findFirst().orElse(null);
  }

  private static boolean isSame(Mark a, Mark b) {
    return a.name().equals(b.name())
        && isAlike(a, b)
        && all(a, b, (x, y) -> x.look().equals(y.look()))
        && all(a, b, (x, y) -> isSame(x.box(), y.box()));
  }

  /** Whether two marks have the same words and forms, piece by piece. */
  private static boolean isAlike(Mark a, Mark b) {
    return all(a, b, (x, y) -> x.words().equals(y.words()) && x.form().isLike(y.form()));
  }

  private static boolean all(Mark a, Mark b, BiPredicate<Mark.Piece, Mark.Piece> test) {
    return a.pieces().size() == b.pieces().size()
        && IntStream.range(0, a.pieces().size())
            .allMatch(i -> test.test(a.pieces().get(i), b.pieces().get(i)));
  }

  private static boolean isSame(Rect a, Rect b) {
    return Math.abs(a.x() - b.x()) <= Form.UNSEEN
        && Math.abs(a.y() - b.y()) <= Form.UNSEEN
        && Math.abs(a.width() - b.width()) <= Form.UNSEEN
        && Math.abs(a.height() - b.height()) <= Form.UNSEEN;
  }

  private void compare(Mark before, Mark after) {
    List<String> told = new ArrayList<>();
    Set<String> forms = values(before, piece -> piece.form().told());
    Set<String> formsNow = values(after, piece -> piece.form().told());
    if (!before.words().equals(after.words())) {
      told.add("has other words");
    } else if (!words(before).equals(words(after))) {
      told.add("its lines end elsewhere");
    }
    if (!forms.equals(formsNow)) {
      told.add(told(forms, formsNow));
    } else if (told.isEmpty() && !isAlike(before, after)) {
      told.add("has another outline");
    } else if (!Looks.size(before.box()).equals(Looks.size(after.box()))) {
      told.add(Looks.size(before.box()) + " → " + Looks.size(after.box()));
    }
    Set<String> looks = values(before, Mark.Piece::look);
    Set<String> looksNow = values(after, Mark.Piece::look);
    if (!looks.equals(looksNow)) {
      told.add(told(looks, looksNow));
    } else if (told.isEmpty() && !all(before, after, (x, y) -> x.look().equals(y.look()))) {
      told.add("its colours are elsewhere");
    }
    move(before.box(), after.box()).ifPresent(told::add);
    if (told.isEmpty()) {
      told.add("its parts moved");
    }
    String how = String.join("; ", told);
    changes.add(new Change(after.name(), how, before.box(), after.box()));
  }

  private static List<String> words(Mark mark) {
    return mark.pieces().stream().map(Mark.Piece::words).toList();
  }

  /** Each value once. */
  private static Set<String> values(Mark mark, Function<Mark.Piece, String> value) {
    return mark.pieces().stream().map(value).collect(Collectors.toCollection(TreeSet::new));
  }

  /** What is no longer there, and what is there in its place. */
  private static String told(Set<String> before, Set<String> after) {
    Set<String> gone = new TreeSet<>(before);
    gone.removeAll(after);
    Set<String> come = new TreeSet<>(after);
    come.removeAll(before);
    return told(gone.isEmpty() ? before : gone) + " → " + told(come.isEmpty() ? after : come);
  }

  /** Of many values only the first few, since nobody reads more. */
  private static String told(Set<String> values) {
    String told = values.stream().limit(MOST_TOLD).collect(Collectors.joining(" | "));
    return values.size() > MOST_TOLD ? told + " | … (" + values.size() + ")" : told;
  }

  private static Optional<String> move(Rect before, Rect after) {
    double right = after.x() - before.x();
    double down = after.y() - before.y();
    List<String> told = new ArrayList<>();
    if (Math.abs(right) > Form.UNSEEN) {
      told.add(Looks.number(Math.abs(right)) + " px " + (right > 0 ? "right" : "left"));
    }
    if (Math.abs(down) > Form.UNSEEN) {
      told.add(Looks.number(Math.abs(down)) + " px " + (down > 0 ? "down" : "up"));
    }
    return told.isEmpty() ? Optional.empty() : Optional.of("moved " + String.join(", ", told));
  }
}
