package dev.jinju.render;

import dev.jinju.frame.Document;

/**
 * Makes one file of a document. Implementations are thread-safe and may share caches between calls;
 * the bytes are a function of the document and the options alone.
 */
public interface Renderer {
  /** The format of the bytes. */
  RenderFormat format();

  /**
   * Draws the document.
   *
   * @throws IllegalArgumentException when the document has more frames than the format can hold
   */
  byte[] render(Document document, RenderOptions options);
}
