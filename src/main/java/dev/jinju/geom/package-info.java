/**
 * Plain geometric values that every later room shares: points, sizes, boxes, affine transforms and
 * path data. All lengths are in the unit of whoever holds the value (px of the canvas unless its
 * owner says otherwise), x grows to the right and y downwards. Nothing here knows what it is used
 * for.
 */
@NullMarked
package dev.jinju.geom;

import org.jspecify.annotations.NullMarked;
