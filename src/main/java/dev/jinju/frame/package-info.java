/**
 * The one finished picture: every item at a fixed place, with everything that any output needs
 * (roles and reading order, language, links, alternative text). Layout makes it, renderers draw it,
 * and there is no other display list.
 */
@NullMarked
package dev.jinju.frame;

import org.jspecify.annotations.NullMarked;
