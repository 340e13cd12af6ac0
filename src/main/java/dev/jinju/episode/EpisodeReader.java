package dev.jinju.episode;

import dev.jinju.diag.Warned;

/** Reads one format. Stateless and thread-safe. */
public interface EpisodeReader {

  /** Whether the document looks like this reader's format; cheap, and never throws. */
  boolean accepts(SourceText source);

  /**
   * Reads the whole document and warns about each line that found no place in the episode.
   *
   * @throws dev.jinju.diag.InputException when the document holds neither highlights nor dialogue
   */
  Warned<Episode> read(SourceText source);
}
