/**
 * Plan files: which cards an episode becomes, in which order and with which words, as a person may
 * edit them between choosing and rendering.
 */
@NullMarked
package dev.jinju.publish.plan;

import org.jspecify.annotations.NullMarked;
