/** What the tests of all rooms share. */
@NullMarked
package dev.jinju.testing;

import org.jspecify.annotations.NullMarked;
