package dev.jinju.text.rules;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which marks may not start or end a line in a language at a level, from {@code prohibitions.tsv}.
 * Thread-safe.
 */
public final class Prohibitions {
  private static final Map<String, Prohibitions> BY_LANGUAGE = load();

  /** The loosest level at which a class may not start or end a line; absent: it may. */
  private final Map<MarkClass, BreakLevel> start = new EnumMap<>(MarkClass.class);

  private final Map<MarkClass, BreakLevel> end = new EnumMap<>(MarkClass.class);

  private Prohibitions() {}

  /**
   * The prohibitions of a language.
   *
   * @param group {@code zh}, {@code ja}, {@code ko}; any other language has no prohibitions beyond
   *     UAX #14
   */
  public static Prohibitions of(String group) {
    Prohibitions found = BY_LANGUAGE.get(group);
    return found == null ? new Prohibitions() : found;
  }

  public boolean mayNotStart(MarkClass mark, BreakLevel level) {
    return holds(start.get(mark), level);
  }

  public boolean mayNotEnd(MarkClass mark, BreakLevel level) {
    return holds(end.get(mark), level);
  }

  private static boolean holds(@Nullable BreakLevel from, BreakLevel level) {
    return from != null && level.compareTo(from) >= 0;
  }

  private static Map<String, Prohibitions> load() {
    Map<String, Prohibitions> all = new HashMap<>();
    for (String[] row : TableFile.rows("prohibitions.tsv")) {
      Prohibitions p = all.computeIfAbsent(row[0], key -> new Prohibitions());
      MarkClass mark = MarkClass.valueOf(row[1]);
      put(p.start, mark, row[2]);
      put(p.end, mark, row[3]);
    }
    return all;
  }

  private static void put(Map<MarkClass, BreakLevel> map, MarkClass mark, String level) {
    if (!level.equals("-")) {
      map.put(mark, BreakLevel.valueOf(level.toUpperCase(Locale.ROOT)));
    }
  }
}
