package dev.jinju.pipeline;

import dev.jinju.frame.FrameMeta;
import java.util.List;

/**
 * One finished picture: a card, or one part of a card that was split.
 *
 * @param files one for each format asked for, in the order asked for
 */
public record RenderedFrame(FrameMeta meta, List<RenderedFile> files) {
  public RenderedFrame {
    files = List.copyOf(files);
  }
}
