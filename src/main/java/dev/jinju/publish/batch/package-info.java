/**
 * Makes the cards of many episodes: finds the episodes, works on several at once, keeps those that
 * are already there and still right, and reports. What a stopped or killed run has finished is
 * finished; the rest is made by the next.
 */
@NullMarked
package dev.jinju.publish.batch;

import org.jspecify.annotations.NullMarked;
