/**
 * What the words of a line are, language by language: word classes from tables, and lengths that
 * can be compared between scripts. Knows nothing of episodes.
 */
@NullMarked
package dev.jinju.choose.words;

import org.jspecify.annotations.NullMarked;
