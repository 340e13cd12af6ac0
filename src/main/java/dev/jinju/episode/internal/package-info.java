/**
 * How documents become episodes: decoding, the outline of a Markdown digest, speaker labels, front
 * matter, languages. Nothing here is for other rooms. Every step is a pure function that warns
 * about what it leaves out.
 */
@NullMarked
package dev.jinju.episode.internal;

import org.jspecify.annotations.NullMarked;
