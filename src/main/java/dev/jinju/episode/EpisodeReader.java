package dev.jinju.episode;

/** Reads one format. Stateless and thread-safe. */
public interface EpisodeReader {

  /** Whether the document looks like this reader's format; cheap, and never throws. */
  boolean accepts(SourceText source);

  /**
   * Reads the whole document and tells what became of each line.
   *
   * @throws dev.jinju.diag.InputException when the document holds neither highlights nor dialogue
   */
  Reading read(SourceText source);
}
