/**
 * The commands of {@code styles}, a designer's bench: what there is, what is wrong with one, and
 * how it looks.
 */
@NullMarked
package dev.jinju.cli.styles;

import org.jspecify.annotations.NullMarked;
