/**
 * From Markdown to the parts of a digest: its outline, front matter, highlights, sections, dialogue
 * and source link. Nothing here is for other rooms.
 */
@NullMarked
package dev.jinju.episode.internal.digest;

import org.jspecify.annotations.NullMarked;
