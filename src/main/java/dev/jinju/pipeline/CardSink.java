package dev.jinju.pipeline;

/** Receives the cards of an episode, in order, on the caller's thread. */
@FunctionalInterface
public interface CardSink {

  /** Called once before the first card, with how many there will be. */
  default void begin(int jobs) {}

  void accept(RenderedCard card);

  /** Called behind the last card of a look, where a carousel was asked for and has a page. */
  default void carousel(RenderedCarousel carousel) {}
}
