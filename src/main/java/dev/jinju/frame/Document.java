package dev.jinju.frame;

import java.util.List;

/** One or more cards that make one file; only PDF can hold more than one. */
public record Document(List<Frame> frames, FrameMeta meta) {
  public Document {
    frames = List.copyOf(frames);
    if (frames.isEmpty()) {
      throw new IllegalArgumentException("a document needs at least one frame");
    }
  }

  public static Document of(Frame frame) {
    return new Document(List.of(frame), frame.meta());
  }
}
