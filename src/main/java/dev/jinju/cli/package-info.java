/**
 * The command line: picocli commands, and {@code Main} that runs them. This is the only room that
 * prints, reads arguments or ends the process. Every command writes data to standard output and
 * everything else to standard error.
 */
@NullMarked
package dev.jinju.cli;

import org.jspecify.annotations.NullMarked;
