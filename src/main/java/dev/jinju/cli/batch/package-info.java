/** The commands for many episodes: {@code batch}, and what it says while it works. */
@NullMarked
package dev.jinju.cli.batch;

import org.jspecify.annotations.NullMarked;
