package dev.jinju.publish.batch.manifest;

import java.util.Iterator;

/**
 * The rows of a source, read as they are asked for. Both methods of the iterator throw a {@link
 * dev.jinju.diag.InputException} where nothing more can be read. For one thread.
 */
public interface Rows extends Iterator<ReadRow>, AutoCloseable {
  @Override
  void close();
}
