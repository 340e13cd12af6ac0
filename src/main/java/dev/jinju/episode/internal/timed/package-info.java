/**
 * Transcripts with times: cues, which break wherever the subtitle was full, become sentences and
 * turns again. Knows no file format; each reader brings its cues.
 */
@NullMarked
package dev.jinju.episode.internal.timed;

import org.jspecify.annotations.NullMarked;
