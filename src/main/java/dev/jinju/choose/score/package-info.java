/**
 * How good a candidate is: one small class a feature, which adds or takes points and says why.
 * Points start at 50 and are shown to the user.
 */
@NullMarked
package dev.jinju.choose.score;

import org.jspecify.annotations.NullMarked;
