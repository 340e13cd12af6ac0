package dev.jinju.cli.terminal;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** When output is coloured. */
public enum ColorChoice {
  AUTO,
  ALWAYS,
  NEVER;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static List<String> ids() {
    return Stream.of(values()).map(ColorChoice::id).toList();
  }

  /** For shell completion. */
  public static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ids().iterator();
    }
  }
}
