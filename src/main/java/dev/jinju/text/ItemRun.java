package dev.jinju.text;

import dev.jinju.font.FontFace;
import dev.jinju.text.vertical.Orientation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that is shaped in one call.
 *
 * @param face null for an emoji
 * @param orientation in vertical writing, whether it is shaped upright or as a horizontal line that
 *     lies on its side; one that is combined is one cell
 */
record ItemRun(
    int start,
    int end,
    int span,
    @Nullable FontFace face,
    String script,
    List<String> features,
    Orientation orientation) {
  boolean sideways() {
    return orientation == Orientation.SIDEWAYS;
  }
}
