package dev.jinju.layout;

import dev.jinju.card.Card;
import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Transform;
import dev.jinju.style.Element;
import dev.jinju.text.Line;
import java.util.List;

/**
 * A card at its final place: one frame, or several when its text was split.
 *
 * @param card with the words that the frames show, under its own id
 * @param fit how its texts were set
 * @param drawn where each element that says something stands in the frames
 * @param placed for each frame the boxes of its content, from the outermost inwards; empty lists
 *     unless they were asked for
 */
public record LaidCard(
    Card card, List<Frame> frames, CardFit fit, List<Drawn> drawn, List<List<Placed>> placed) {
  public LaidCard {
    frames = List.copyOf(frames);
    drawn = List.copyOf(drawn);
    placed = List.copyOf(placed);
  }

  /**
   * An element at its place.
   *
   * @param box its border box in px, before it is turned
   * @param turn from there to the canvas
   * @param lines of a text
   */
  public record Placed(Element element, Rect box, Transform turn, List<PlacedLine> lines) {
    public Placed {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line, or in vertical writing a column, at its place in px.
   *
   * @param box as long as its words, and as deep as lines follow one another
   * @param baseline y of a line's baseline; x of a column's axis
   * @param why why it ends where it does
   */
  public record PlacedLine(Rect box, double baseline, boolean vertical, Line.Why why) {}

  /**
   * What was drawn for a text, picture or QR code of the design, so that a look at the finished
   * card finds the way back to the style.
   *
   * @param group the very instance that stands in a frame; an empty one, in no frame, for a text
   *     that was left out because its box has no room
   * @param element the design's element
   * @param slot the binding that a text shows, or its role where it shows none; for a picture its
   *     binding or file
   * @param size of a text in px; 0 for what is no text
   * @param missing code points that no face has a glyph for
   */
  public record Drawn(
      FrameItem.Group group, Element element, String slot, double size, List<Integer> missing) {
    public Drawn {
      missing = List.copyOf(missing);
    }
  }
}
