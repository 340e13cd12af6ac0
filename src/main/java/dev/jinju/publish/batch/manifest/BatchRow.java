package dev.jinju.publish.batch.manifest;

import dev.jinju.diag.SourceSpan;
import dev.jinju.render.RenderFormat;
import dev.jinju.style.Canvas;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One episode of a batch and what is special about it.
 *
 * @param at where the manifest asks for it; null for a file of the command line
 * @param brand the row's own; null for none
 * @param out folder of its episode's folder, below that of the batch, with {@code /}; safe names,
 *     empty for the batch's own folder
 */
public record BatchRow(
    Path episode, @Nullable SourceSpan at, Wish wish, @Nullable Path brand, String out) {

  /**
   * What a row wants otherwise than the batch; what is empty or null is as for all.
   *
   * @param sets as {@code path=value}, over those of the batch
   */
  public record Wish(
      List<String> styles,
      List<Canvas> canvases,
      List<RenderFormat> formats,
      @Nullable Integer count,
      List<String> picks,
      List<String> sets) {
    /** As for all. */
    public static final Wish NONE =
        new Wish(List.of(), List.of(), List.of(), null, List.of(), List.of());

    public Wish {
      styles = List.copyOf(styles);
      canvases = List.copyOf(canvases);
      formats = List.copyOf(formats);
      picks = List.copyOf(picks);
      sets = List.copyOf(sets);
    }
  }

  /** An episode about which nothing is special. */
  public static BatchRow of(Path episode, String out) {
    return new BatchRow(episode, null, Wish.NONE, null, out);
  }
}
