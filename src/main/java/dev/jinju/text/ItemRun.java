package dev.jinju.text;

import dev.jinju.font.FontFace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that is shaped in one call.
 *
 * @param face null for an emoji
 * @param sideways in vertical writing, whether it is shaped as a horizontal line that lies on its
 *     side
 */
record ItemRun(
    int start,
    int end,
    int span,
    @Nullable FontFace face,
    String script,
    List<String> features,
    boolean sideways) {}
