/**
 * The words of a card: templates with their bindings and filters, and the labels that cards say by
 * themselves in each language. Belongs to layout alone.
 */
@NullMarked
package dev.jinju.layout.internal;

import org.jspecify.annotations.NullMarked;
