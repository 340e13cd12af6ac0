package dev.jinju.publish.batch;

import java.util.TreeSet;
import java.util.concurrent.CancellationException;

/**
 * Lets episodes choose their lines in the order of the inputs, though they are worked on at the
 * same time: what a ledger keeps from one is what those before it chose. Works as long as an
 * episode is never begun before those ahead of it. Thread-safe.
 */
final class Turns {
  private final TreeSet<Long> over = new TreeSet<>();
  private long next;

  /**
   * Waits until all turns before this one are over.
   *
   * @throws CancellationException when the thread is interrupted
   */
  synchronized void await(long turn) {
    try {
      while (next < turn) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      CancellationException stopped = new CancellationException("interrupted before its turn");
      stopped.initCause(e);
      throw stopped;
    }
  }

  /** A turn is over, or not needed; said again it changes nothing. */
  synchronized void over(long turn) {
    if (turn >= next) {
      over.add(turn);
    }
    while (over.remove(next)) {
      next++;
    }
    notifyAll();
  }
}
