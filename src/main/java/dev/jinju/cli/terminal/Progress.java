package dev.jinju.cli.terminal;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar on the terminal for work that takes a while; short work, pipes and machines never see it.
 * For one thread.
 */
public final class Progress implements AutoCloseable {
  /** Work that is over sooner needs no bar. */
  private static final long PATIENCE = Duration.ofMillis(800).toNanos();

  private static final int REFRESH_MILLIS = 100;

  private final boolean wanted;
  private final PrintStream terminal;
  private final String task;
  private long start;
  private int steps;
  private int done;
  private @Nullable ProgressBar bar;

  private Progress(boolean wanted, PrintStream terminal, String task) {
    this.wanted = wanted;
    this.terminal = terminal;
    this.task = task;
  }

  public static Progress on(Console console, String task) {
    boolean wanted = console.chatty() && Terminals.is("err");
    return new Progress(wanted, console.errStream(), task);
  }

  public void begin(int all) {
    start = System.nanoTime();
    steps = all;
  }

  public void step() {
    done++;
    if (bar == null && wanted && done < steps && System.nanoTime() - start > PATIENCE) {
      bar = open();
    }
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  private ProgressBar open() {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(steps)
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .setUpdateIntervalMillis(REFRESH_MILLIS)
        .setMaxRenderedLength(Terminals.width())
        .setConsumer(new ConsoleProgressBarConsumer(terminal))
        .showSpeed()
        .clearDisplayOnFinish()
        .build();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
