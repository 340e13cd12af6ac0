/**
 * Writes PNG files (RFC 2083) of flat pictures with text, several times faster than a general
 * deflater and about as small. The encoder is lossless: what it writes decodes to exactly the
 * pixels that it was given. Its only public type is {@link dev.jinju.image.png.PngEncoder}.
 */
@NullMarked
package dev.jinju.image.png;

import org.jspecify.annotations.NullMarked;
