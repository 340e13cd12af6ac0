package dev.jinju.font;

/**
 * The heights that a face asks lines to respect, all in em. Immutable.
 *
 * @param ascent from the baseline up to the top of the em box ({@code OS/2.sTypoAscender})
 * @param descent from the baseline down to the bottom of the em box, positive downwards
 * @param capHeight height of a flat capital such as H
 * @param xHeight height of a flat small letter such as x
 * @param underlinePosition middle of an underline, positive downwards from the baseline
 * @param underlineThickness thickness of an underline
 */
public record FaceMetrics(
    double ascent,
    double descent,
    double capHeight,
    double xHeight,
    double underlinePosition,
    double underlineThickness) {}
