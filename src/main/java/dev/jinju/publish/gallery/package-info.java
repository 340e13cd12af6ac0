/**
 * Writes galleries: the pictures of many looks, one picture of all, and a page to look through
 * them. The page opens from its folder without a server.
 */
@NullMarked
package dev.jinju.publish.gallery;

import org.jspecify.annotations.NullMarked;
