package dev.jinju.pipeline.diff;

import dev.jinju.geom.Rect;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a frame shows of one element, or of one group of decoration.
 *
 * @param name the slot or role of a text, else {@code shape} or {@code picture}
 * @param pieces in the order in which they are painted, at least one
 */
record Mark(String name, List<Piece> pieces) {
  Mark {
    pieces = List.copyOf(pieces);
  }

  /**
   * One item of a frame.
   *
   * @param words of a text; empty for all else
   * @param box the smallest upright one in px of the canvas
   * @param form what it is apart from its place and its paint: a face and a size, an outline
   * @param look its paint, and how it fades and is cut
   */
  record Piece(String words, Rect box, Form form, String look) {}

  Rect box() {
    return pieces.stream().map(Piece::box).reduce(Rect::union).orElseThrow();
  }

  String words() {
    return pieces.stream().map(Piece::words).collect(Collectors.joining());
  }
}
