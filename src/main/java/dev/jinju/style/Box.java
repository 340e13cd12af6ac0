package dev.jinju.style;

import dev.jinju.diag.SourceSpan;
import dev.jinju.geom.Insets;
import org.jspecify.annotations.Nullable;

/**
 * What every element has: size, room inside and outside, looks, place, condition, and where it was
 * written.
 *
 * @param margin room outside the border, in a stack
 * @param padding room between the border and the content
 */
public record Box(
    Sizing sizing,
    Insets margin,
    Insets padding,
    Decoration decoration,
    Placement placement,
    Condition condition,
    @Nullable String id,
    SourceSpan span) {}
