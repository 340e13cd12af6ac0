/**
 * The chain from an episode's bytes to the bytes of its cards, told once in {@code CardPipeline},
 * and what it needs to run fast: jobs on several threads whose results come back in order, and
 * everything immutable opened once and shared. The way in for programs is {@code Jinju}. It neither
 * reads arguments nor writes files.
 */
@NullMarked
package dev.jinju.pipeline;

import org.jspecify.annotations.NullMarked;
