/**
 * What commands write to: standard output for data, standard error for everything else, with or
 * without colours, as lines for people or as JSON. Knows the terminal's width and how wide text is
 * on it; knows no command.
 */
@NullMarked
package dev.jinju.cli.terminal;

import org.jspecify.annotations.NullMarked;
