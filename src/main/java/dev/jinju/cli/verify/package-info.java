/** The {@code verify} command. */
@NullMarked
package dev.jinju.cli.verify;

import org.jspecify.annotations.NullMarked;
