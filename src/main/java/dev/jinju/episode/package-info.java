/**
 * Reads any document or transcript of an episode into an {@code Episode}: title, summary,
 * highlights, sections and turns, every value with the line it came from. One reader per format
 * stands behind {@code EpisodeReader}; nothing is dropped without a warning, and no speaker is
 * invented.
 */
@NullMarked
package dev.jinju.episode;

import org.jspecify.annotations.NullMarked;
