package dev.jinju.cli.batch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * Ctrl-C, or whatever else asks the process to end: while this is open, the process ends only when
 * what was done has been told, or after a moment. Thread-safe.
 */
final class StopSignal implements BooleanSupplier, AutoCloseable {
  /** Somebody who pressed Ctrl-C waits no longer than this. */
  private static final int PATIENCE_MILLIS = 900;

  private final AtomicBoolean asked = new AtomicBoolean();
  private final CountDownLatch told = new CountDownLatch(1);
  private final Thread hook = new Thread(this::await, "stop");

  private StopSignal() {}

  static StopSignal listen() {
    StopSignal signal = new StopSignal();
    Runtime.getRuntime().addShutdownHook(signal.hook);
    return signal;
  }

  private void await() {
    asked.set(true);
    try {
      if (!told.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        // The process ends all the same; files are whole at any moment.
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether somebody wants an end. */
  @Override
  public boolean getAsBoolean() {
    return asked.get();
  }

  /** All is told: lets the process end. */
  @Override
  public void close() {
    told.countDown();
    if (!asked.get()) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // It has begun to end just now, and the hook has nothing to wait for any more.
        asked.set(true);
      }
    }
  }
}
