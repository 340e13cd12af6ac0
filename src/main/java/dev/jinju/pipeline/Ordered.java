package dev.jinju.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs tasks on several threads and hands on their results in the order of the tasks, one at a
 * time, on the caller's thread. Only a few results wait at any time, so memory stays bounded.
 */
final class Ordered {
  /** Finished results that may wait for each thread: enough that none idles behind a slow task. */
  private static final int AHEAD = 4;

  private Ordered() {}

  /**
   * Runs all tasks.
   *
   * @param threads at least 1
   * @throws RuntimeException what a task or the sink threw; the rest is given up then
   */
  static <T, R> void run(
      List<T> tasks, int threads, Function<? super T, ? extends R> work, Consumer<? super R> sink) {
    if (threads == 1 || tasks.size() < 2) {
      tasks.forEach(task -> sink.accept(work.apply(task)));
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, tasks.size()));
    try {
      Deque<Future<R>> waiting = new ArrayDeque<>();
      for (T task : tasks) {
        if (waiting.size() >= threads * AHEAD) {
          sink.accept(result(waiting.remove()));
        }
        waiting.add(pool.submit(() -> work.apply(task)));
      }
      while (!waiting.isEmpty()) {
        sink.accept(result(waiting.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      CancellationException stopped =
          new CancellationException("interrupted while cards were made");
      stopped.initCause(e);
      throw stopped;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
