package dev.jinju.cli.terminal;

/** How a run ended, for scripts. */
public final class ExitCode {
  /** All that was asked for is done. */
  public static final int DONE = 0;

  /** Some cards or episodes failed; the rest is written. */
  public static final int PARTLY = 1;

  /** Two things that were compared differ, as with {@code diff}. */
  public static final int DIFFERENT = 1;

  /** The command line makes no sense. */
  public static final int USAGE = 2;

  /** An episode, style, font or picture cannot be used. */
  public static final int BAD_INPUT = 3;

  /** Nothing can be written where it should go. */
  public static final int CANNOT_WRITE = 4;

  /** Ctrl-C (128 and the number of the signal SIGINT, as shells count). */
  public static final int STOPPED = 130;

  /** A fault of Jinju itself (EX_SOFTWARE of sysexits). */
  public static final int INTERNAL = 70;

  private ExitCode() {}
}
