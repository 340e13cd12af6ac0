package dev.jinju.layout;

/** Reads the numbers that bindings carry. */
final class Numbers {
  private Numbers() {}

  static double parse(String text, double otherwise) {
    if (!text.strip().matches("[0-9]+(\\.[0-9]+)?")) {
      return otherwise;
    }
    return Double.parseDouble(text.strip());
  }
}
