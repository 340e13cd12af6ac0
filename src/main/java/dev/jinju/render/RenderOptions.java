package dev.jinju.render;

/**
 * What can be asked of an output.
 *
 * @param scale pixels of a PNG for each px of the canvas, more than 0
 * @param svgText whether SVG carries real text with embedded subset fonts in place of outlines
 */
public record RenderOptions(double scale, boolean svgText) {
  public static final RenderOptions DEFAULT = new RenderOptions(1, false);
}
