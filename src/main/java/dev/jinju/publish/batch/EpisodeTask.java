package dev.jinju.publish.batch;

import dev.jinju.publish.OutputPaths;
import dev.jinju.publish.batch.manifest.BatchRow;

/**
 * One episode of a batch and its place.
 *
 * @param number from 0, in the order of the inputs
 * @param folder of its files, relative to that of the batch, with {@code /}
 */
record EpisodeTask(
    long number,
    BatchRow row,
    BatchDefaults.Wanted wanted,
    OutputPaths.Episode places,
    String folder) {}
