package dev.jinju.text;

import dev.jinju.font.GlyphRun;
import dev.jinju.geom.Transform;
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
 * @param pose how the run lies at its place: from the run's coordinates to the line's, whose origin
 *     is the piece's start, on the baseline or, in vertical writing, on the column's axis. A
 *     quarter turn for what lies on its side, narrower for figures that share a cell
 */
public record Piece(
    int start,
    int end,
    double offset,
    double length,
    int tag,
    @Nullable GlyphRun run,
    Transform pose) {}
