package dev.jinju.pipeline.check;

import dev.jinju.geom.PathData;
import dev.jinju.geom.Rect;
import dev.jinju.image.Picture;
import dev.jinju.layout.LaidCard;
import dev.jinju.paint.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen of one drawn element.
 *
 * @param clip outside which it is cut off, in px of the canvas; null for none
 */
record Ink(LaidCard.Drawn drawn, List<Mark> marks, @Nullable PathData clip) {
  /**
   * A glyph, a picture, or a QR code.
   *
   * @param box its smallest upright box in px of the canvas
   * @param colors of a glyph, faded as its groups are; several where it has a gradient; else empty
   * @param picture null where it is none
   */
  record Mark(Rect box, List<Color> colors, @Nullable Picture picture) {
    Mark {
      colors = List.copyOf(colors);
    }
  }

  /** The smallest box round all marks; of at least one. */
  Rect box() {
    return marks.stream().map(Mark::box).reduce(Rect::union).orElseThrow();
  }

  /** The boxes of the glyphs of each colour. */
  Map<Color, List<Rect>> boxes() {
    Map<Color, List<Rect>> boxes = new LinkedHashMap<>();
    for (Mark mark : marks) {
      for (Color color : mark.colors()) {
        boxes.computeIfAbsent(color, c -> new ArrayList<>()).add(mark.box());
      }
    }
    return boxes;
  }
}
