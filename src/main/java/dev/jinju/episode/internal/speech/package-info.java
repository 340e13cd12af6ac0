/**
 * From lines to turns: the forms of speaker labels, and the evidence by which a label names a
 * speaker. Works on lines without markup, so that every format can use it.
 */
@NullMarked
package dev.jinju.episode.internal.speech;

import org.jspecify.annotations.NullMarked;
