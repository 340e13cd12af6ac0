/**
 * Reads the manifests of batches, JSON Lines, a JSON array or CSV, row by row, however many rows
 * there are. What is wrong with a row is told at its line, and the next row is read all the same.
 */
@NullMarked
package dev.jinju.publish.batch.manifest;

import org.jspecify.annotations.NullMarked;
