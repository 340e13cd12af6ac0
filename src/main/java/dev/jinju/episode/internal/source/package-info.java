/**
 * From bytes to clean text, and what can be told of it as a whole: encoding, line ends, language,
 * and the warnings of one document. Nothing here is for other rooms.
 */
@NullMarked
package dev.jinju.episode.internal.source;

import org.jspecify.annotations.NullMarked;
