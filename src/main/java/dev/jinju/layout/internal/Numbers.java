package dev.jinju.layout.internal;

/** Reads the numbers that bindings carry. */
public final class Numbers {
  private Numbers() {}

  static double parse(String text, double otherwise) {
    if (!text.strip().matches("[0-9]+(\\.[0-9]+)?")) {
      return otherwise;
    }
    return Double.parseDouble(text.strip());
  }
}
