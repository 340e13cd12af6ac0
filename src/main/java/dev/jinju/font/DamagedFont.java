package dev.jinju.font;

/** A font file is not what it claims to be; the message completes "`file` is not a usable font". */
final class DamagedFont extends Exception {
  private static final long serialVersionUID = 1L;

  DamagedFont(String message) {
    super(message);
  }
}
