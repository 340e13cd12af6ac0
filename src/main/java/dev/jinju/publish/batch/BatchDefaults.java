package dev.jinju.publish.batch;

import dev.jinju.choose.Order;
import dev.jinju.choose.Selection;
import dev.jinju.publish.batch.manifest.BatchRow;
import dev.jinju.publish.batch.manifest.BatchRow.Wish;
import dev.jinju.render.RenderFormat;
import dev.jinju.style.Canvas;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is made of an episode about which its row says nothing.
 *
 * @param brands the brand's file of an episode, if it has one
 */
public record BatchDefaults(
    List<String> styles,
    List<Canvas> canvases,
    List<RenderFormat> formats,
    List<String> sets,
    Selection selection,
    Brands brands) {
  public BatchDefaults {
    styles = List.copyOf(styles);
    canvases = List.copyOf(canvases);
    formats = List.copyOf(formats);
    sets = List.copyOf(sets);
  }

  /** Finds the file with the brand of an episode; null for none. */
  @FunctionalInterface
  public interface Brands {
    @Nullable Path of(Path episode);
  }

  /** What is made of a row's episode. */
  Wanted with(BatchRow row) {
    Wish wish = row.wish();
    List<String> all = new ArrayList<>(sets);
    all.addAll(wish.sets());
    LookShelf.Key looks =
        new LookShelf.Key(
            or(wish.styles(), styles),
            or(wish.canvases(), canvases),
            all,
            row.brand() != null ? row.brand() : brands.of(row.episode()));
    return new Wanted(looks, or(wish.formats(), formats), selection(wish));
  }

  private Selection selection(Wish wish) {
    return new Selection(
            wish.count() != null ? wish.count() : selection.count(),
            or(wish.picks().stream().map(Order::of).toList(), selection.orders()),
            selection.kinds(),
            selection.speaker(),
            selection.match())
        .withLimits(selection.limits());
  }

  private static <T> List<T> or(List<T> own, List<T> all) {
    return own.isEmpty() ? all : own;
  }

  /** What is made of one episode. */
  record Wanted(LookShelf.Key looks, List<RenderFormat> formats, Selection selection) {}
}
