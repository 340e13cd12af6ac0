package dev.jinju.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs tasks on several threads and hands on their results in the order of the tasks, one at a
 * time, on the caller's thread. Only a few results wait at any time, so memory stays bounded.
 */
public final class Ordered {
  /** Finished results that may wait for each thread: enough that none idles behind a slow task. */
  private static final int AHEAD = 4;

  /** How long it takes at most until a stop is seen. */
  private static final int POLL_MILLIS = 50;

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
    stream(tasks.iterator(), Math.min(threads, tasks.size()), work, sink, () -> false);
  }

  /**
   * Runs tasks that come one by one, however many they are; the next is asked for on the caller's
   * thread when there is room for it. All threads have ended when this returns or throws; where it
   * throws, they were interrupted.
   *
   * @param threads at least 1
   * @param stop asked again and again, whether to give up what is not done
   * @throws CancellationException when it was stopped, or the caller interrupted; results that were
   *     not handed on are lost
   * @throws RuntimeException what a task, the tasks' source or the sink threw
   */
  public static <T, R> void stream(
      Iterator<T> tasks,
      int threads,
      Function<? super T, ? extends R> work,
      Consumer<? super R> sink,
      BooleanSupplier stop) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<R>> waiting = new ArrayDeque<>();
      while (tasks.hasNext()) {
        if (waiting.size() >= threads * AHEAD) {
          sink.accept(result(waiting.remove(), stop));
        }
        T task = tasks.next();
        waiting.add(pool.submit(() -> work.apply(task)));
      }
      while (!waiting.isEmpty()) {
        sink.accept(result(waiting.remove(), stop));
      }
    } finally {
      pool.shutdownNow();
      awaitEnd(pool);
    }
  }

  /** A task may use native memory that its caller is about to free. */
  private static void awaitEnd(ExecutorService pool) {
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = pool.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static <R> R result(Future<R> future, BooleanSupplier stop) {
    try {
      while (!stop.getAsBoolean()) {
        try {
          return future.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException notYet) {
          // Asks again, whether to stop first.
        }
      }
      throw new CancellationException("stopped while cards were made");
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
