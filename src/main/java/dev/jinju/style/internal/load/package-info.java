/**
 * From a name to a loaded style: finding files, following {@code extends}, checking against the
 * schema, applying overrides in their order, and looking for what nothing uses.
 */
@NullMarked
package dev.jinju.style.internal.load;

import org.jspecify.annotations.NullMarked;
