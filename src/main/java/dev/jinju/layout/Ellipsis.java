package dev.jinju.layout;

import dev.jinju.card.InlineMark;
import dev.jinju.layout.internal.BoundText;
import dev.jinju.text.SetText;
import java.util.List;

/** Shortens a text with … until it fits, where its style declares that this is allowed. */
final class Ellipsis {
  private Ellipsis() {}

  /**
   * The longest shortened block that fits the box, and at least its first character with the
   * ellipsis.
   */
  static TextBlock shorten(TextBlocks blocks, TextBlock block, double width, double height) {
    String text = block.bound().text();
    int low = 1;
    // What fits is most often a small part of the text: from below it is found without setting the
    // whole again and again.
    int high = 2;
    while (high < text.length() && cut(blocks, block, high).fit(width, height).fits()) {
      low = high;
      high *= 2;
    }
    high = Math.min(high, text.length());
    while (low < high) {
      int middle = (low + high + 1) / 2;
      SetText set = cut(blocks, block, middle).fit(width, height);
      if (set.fits()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return cut(blocks, block, low);
  }

  private static TextBlock cut(TextBlocks blocks, TextBlock block, int length) {
    String text = block.bound().text();
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    while (end > 1 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    String shown = text.substring(0, Math.max(0, end)) + "…";
    int most = end;
    List<InlineMark> marks =
        block.bound().marks().stream()
            .filter(mark -> mark.start() < most && (mark.isDivisible() || mark.end() <= most))
            .map(mark -> mark.at(mark.start(), Math.min(mark.end(), most)))
            .toList();
    return blocks.block(
        block.element(),
        new BoundText(shown, marks, block.bound().span(), block.bound().decoration()));
  }
}
