/** Which characters are shown as colour pictures (UTS #51). */
@NullMarked
package dev.jinju.text.emoji;

import org.jspecify.annotations.NullMarked;
