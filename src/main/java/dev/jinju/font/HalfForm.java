package dev.jinju.font;

/**
 * What a font takes off a full-width mark to set it half (OpenType {@code halt}, {@code chws} or
 * {@code palt}), in em along the line.
 *
 * @param before blank in front of the mark: to its left, or above it in vertical writing
 * @param after blank behind it; both are 0 for a mark that the font never halves
 */
public record HalfForm(double before, double after) {}
