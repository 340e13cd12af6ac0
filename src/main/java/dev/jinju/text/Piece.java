package dev.jinju.text;

import dev.jinju.font.GlyphRun;
import org.jspecify.annotations.Nullable;

/**
 * Part of a line with one face and one tag.
 *
 * @param start offset of its first character in the paragraph
 * @param end offset behind its last one
 * @param offset px along the line from the line's start
 * @param length px along the line
 * @param tag of the span it belongs to
 * @param run its glyphs, with ranges relative to {@code start}; null for an emoji, which is the
 *     text from start to end and has the extent {@code length} in both directions
 * @param sideways in vertical writing, whether the piece is turned by a quarter (Western text)
 */
public record Piece(
    int start,
    int end,
    double offset,
    double length,
    int tag,
    @Nullable GlyphRun run,
    boolean sideways) {}
