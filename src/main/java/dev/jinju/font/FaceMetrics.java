package dev.jinju.font;

/** Vertical metrics of a face in em; descent is positive downwards. */
public record FaceMetrics(
    double ascent,
    double descent,
    double capHeight,
    double xHeight,
    double underlinePosition,
    double underlineThickness) {}
