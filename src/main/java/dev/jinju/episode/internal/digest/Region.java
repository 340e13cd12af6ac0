package dev.jinju.episode.internal.digest;

import dev.jinju.episode.internal.speech.SourceLine;
import java.util.List;

/**
 * A part of a digest: a heading and all the lines below it up to the next.
 *
 * @param title the heading's words; empty for the part above the first heading
 * @param line the heading's line; 0 when there is none
 */
record Region(RegionKind kind, String title, int line, List<Block> blocks) {

  /** One top-level block: what it is to Markdown, and its lines of words. */
  record Block(Form form, List<SourceLine> lines) {}

  /** The forms of blocks that mean something here. */
  enum Form {
    PARAGRAPH,
    LIST_ITEM,
    QUOTE,
    OTHER
  }

  List<SourceLine> lines() {
    return blocks.stream().flatMap(b -> b.lines().stream()).toList();
  }
}
