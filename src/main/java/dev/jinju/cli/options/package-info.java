/**
 * What several commands take: groups of options, the values of options made of their text, and the
 * installation that the surroundings name. Knows no command.
 */
@NullMarked
package dev.jinju.cli.options;

import org.jspecify.annotations.NullMarked;
