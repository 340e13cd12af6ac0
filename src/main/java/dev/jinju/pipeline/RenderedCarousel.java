package dev.jinju.pipeline;

import java.util.List;

/**
 * The cards of an episode in one look as a PDF of many pages, not yet written.
 *
 * @param pages in the order of the file, at least one
 * @param bytes of the PDF; the array is shared, nobody changes it
 */
public record RenderedCarousel(Look look, List<Page> pages, byte[] bytes) {
  public RenderedCarousel {
    pages = List.copyOf(pages);
  }

  /**
   * One page.
   *
   * @param card the id of the card that it shows, or a part of
   * @param title of its bookmark
   */
  public record Page(String card, String title) {}
}
