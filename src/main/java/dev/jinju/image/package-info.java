/**
 * Decodes pictures (PNG, JPEG, SVG, the SVG emoji) into checked, bounded values; the only room that
 * decodes any. Makes QR codes, which are pictures too. Untrusted bytes come in; nothing here
 * follows a reference, runs a script or reaches the network. Vectors stay vectors.
 */
@NullMarked
package dev.jinju.image;

import org.jspecify.annotations.NullMarked;
