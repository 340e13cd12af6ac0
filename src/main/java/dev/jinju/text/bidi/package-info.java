/**
 * The order of text that runs in both directions, such as a Hebrew name in a Chinese sentence (UAX
 * #9). All values are immutable or handed over.
 */
@NullMarked
package dev.jinju.text.bidi;

import org.jspecify.annotations.NullMarked;
