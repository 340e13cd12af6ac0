package dev.jinju.cli.watch;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Does a work again after each change of the files that it needs, until it is stopped or its thread
 * is interrupted. Saves in several steps, such as a file that is deleted and written anew, or moved
 * into place, count once: the work begins when the files have stood still for a moment and are all
 * there again. A file that was touched and says the same is no change.
 */
public final class FileWatch {
  /** Milliseconds between two looks: a tenth of the time in which a card should be there. */
  private static final long STEP = 20;

  /** Looks that a missing file is waited for: editors need less to put a new one into its place. */
  private static final int PATIENCE = 15;

  private final CountDownLatch stopped = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  /**
   * Works, and works again after each change; returns after {@link #stop}.
   *
   * @param first files that the first work needs for sure
   * @param work takes the files that changed, none at first, and answers with those that it needs
   */
  public void run(Collection<Path> first, Function<List<Path>, Collection<Path>> work) {
    try {
      FileStates known = FileStates.of(first);
      List<Path> changed = List.of();
      do {
        // A file that changes while the work is on differs from what was known before it began.
        known = known.with(work.apply(changed));
        changed = List.of();
        while (changed.isEmpty() && !pause()) {
          FileStates now = settled(known);
          changed = now.changedSince(known);
          known = now;
        }
      } while (stopped.getCount() > 0);
    } finally {
      ended.countDown();
    }
  }

  /** The files once they stand still: at once when nothing happened to them. */
  private FileStates settled(FileStates known) {
    FileStates now = known.again();
    if (now.isUntouchedSince(known)) {
      return known;
    }
    int patience = PATIENCE;
    FileStates before;
    do {
      before = now;
      if (pause()) {
        return known;
      }
      now = now.again();
    } while (!now.isUntouchedSince(before) || now.lacksSome(known) && patience-- > 0);
    return now;
  }

  /** Waits for a moment; true when it is time to end. */
  private boolean pause() {
    try {
      return stopped.await(STEP, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopped.countDown();
      return true;
    }
  }

  /**
   * Ends the watch from another thread, and waits until a work that is going on is done.
   *
   * @param seconds to wait at most
   */
  public void stop(long seconds) {
    stopped.countDown();
    try {
      ended.await(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
