/**
 * Writes comparisons of two styles: the cards side by side, one picture of all, and a page that
 * lists what moved. The page opens from its folder without a server.
 */
@NullMarked
package dev.jinju.publish.diff;

import org.jspecify.annotations.NullMarked;
