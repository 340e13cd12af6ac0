/**
 * Web pages and feeds: both become the digest that they would be in Markdown, with a map back to
 * the lines of the file.
 */
@NullMarked
package dev.jinju.episode.internal.web;

import org.jspecify.annotations.NullMarked;
