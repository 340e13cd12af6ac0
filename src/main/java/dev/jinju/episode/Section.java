package dev.jinju.episode;

import dev.jinju.diag.SourceSpan;

/**
 * A part of the digest that is neither highlights nor dialogue.
 *
 * @param id {@code s1}, {@code s2} … in document order
 * @param title the heading's text
 * @param text plain text, {@code \n} between paragraphs and list items; may be empty
 * @param span the line of the heading
 */
public record Section(String id, String title, String text, SourceSpan span) {}
