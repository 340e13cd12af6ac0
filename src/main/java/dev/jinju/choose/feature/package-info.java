/**
 * What can be said of a line: one small class a feature, each a number with its evidence and its
 * words for the user. What a feature is worth stands in the tables of weights, not here.
 */
@NullMarked
package dev.jinju.choose.feature;

import org.jspecify.annotations.NullMarked;
