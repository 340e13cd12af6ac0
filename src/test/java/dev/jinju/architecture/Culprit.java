package dev.jinju.architecture;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/**
 * Breaks every rule on purpose: by a call, by a constructor or a field, and by a method reference
 * or an argument list.
 */
@SuppressWarnings("all")
final class Culprit {
  static final int FAULTS_OF_EACH_KIND = 3;

  private Culprit() {}

  static void process(List<Runnable> sink, Exception e) {
    System.out.println();
    sink.add(e::printStackTrace);
    System.exit(0);
  }

  static LongSupplier clock() {
    Instant now = Clock.systemUTC().instant();
    new Date();
    return System::currentTimeMillis;
  }

  static UnaryOperator<String> locale(String text) {
    String kept = text.toLowerCase(Locale.ROOT) + String.format(Locale.ROOT, "%s", text);
    String bad = String.format("%s", kept) + Locale.getDefault();
    return String::toUpperCase;
  }

  static String charset(byte[] bytes) {
    new Random(1).nextBytes(bytes);
    return new String(bytes) + "x".getBytes().length + new String(bytes, 0, 1);
  }
}
