/**
 * Looks at the finished cards of a style as a strict reader would: it lays out the shortest and the
 * longest texts that a card may get, and measures on the frames and their pixels what may go wrong.
 * What it finds points back to the style's file. It neither reads arguments nor writes files.
 */
@NullMarked
package dev.jinju.pipeline.check;

import org.jspecify.annotations.NullMarked;
