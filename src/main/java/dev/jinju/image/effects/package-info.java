/**
 * Other looks of decoded pictures and areas: two or three colours, other colours for drawings,
 * light drawn by marks, shadows.
 */
@NullMarked
package dev.jinju.image.effects;

import org.jspecify.annotations.NullMarked;
