package dev.jinju.cli;

/** How a run ended, for scripts. */
final class ExitCode {
  /** All that was asked for is done. */
  static final int DONE = 0;

  /** Some cards or episodes failed; the rest is written. */
  static final int PARTLY = 1;

  /** The command line makes no sense. */
  static final int USAGE = 2;

  /** An episode, style, font or picture cannot be used. */
  static final int BAD_INPUT = 3;

  /** Nothing can be written where it should go. */
  static final int CANNOT_WRITE = 4;

  /** A fault of Jinju itself (EX_SOFTWARE of sysexits). */
  static final int INTERNAL = 70;

  private ExitCode() {}
}
