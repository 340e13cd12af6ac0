package dev.jinju.episode.internal.source;

import dev.jinju.episode.LineUse;
import dev.jinju.episode.LineUse.As;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Books what each line of a document became. Not thread-safe. */
final class LineLedger {
  /** What a line without any note is told to be; a reader that leaves one out has a fault. */
  private static final String UNREAD = "no part of the episode takes it";

  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");

  /** Of each line, the first at index 0; null where nothing was noted. */
  private final List<@Nullable Entry> entries = new ArrayList<>();

  void note(As as, @Nullable String id, @Nullable String reason, int from, int to) {
    for (int line = from; line <= to; line++) {
      entry(line).note(as, id, reason);
    }
  }

  private Entry entry(int line) {
    while (entries.size() < line) {
      entries.add(null);
    }
    @Nullable Entry entry = entries.get(line - 1);
    if (entry == null) {
      entry = new Entry();
      entries.set(line - 1, entry);
    }
    return entry;
  }

  /** All lines, those that follow each other and became the same in one. */
  List<LineUse> account(List<String> lines) {
    List<LineUse> uses = new ArrayList<>();
    for (int line = 1; line <= lines.size(); line++) {
      LineUse use = use(line, lines.get(line - 1));
      int last = uses.size() - 1;
      if (last >= 0 && isSame(uses.get(last), use)) {
        uses.set(last, reaching(uses.get(last), use.to()));
      } else if (last >= 1 && isOneAcross(uses.get(last - 1), uses.get(last), use)) {
        uses.remove(last);
        uses.set(last - 1, reaching(uses.get(last - 1), use.to()));
      } else {
        uses.add(use);
      }
    }
    return uses;
  }

  private LineUse use(int line, String text) {
    @Nullable Entry entry = line > entries.size() ? null : entries.get(line - 1);
    if (text.isBlank()) {
      return new LineUse(line, line, As.BLANK, null, List.of(), null);
    }
    if (entry != null) {
      List<String> ids = entry.ids;
      return new LineUse(
          line,
          line,
          entry.as,
          ids.isEmpty() ? null : ids.get(0),
          ids.isEmpty() ? List.of() : ids.subList(1, ids.size()),
          entry.reason);
    }
    return WORDS.matcher(text).find()
        ? new LineUse(line, line, As.SKIPPED, null, List.of(), UNREAD)
        : new LineUse(line, line, As.MARKUP, null, List.of(), null);
  }

  private static boolean isSame(LineUse a, LineUse b) {
    return a.as() == b.as()
        && Objects.equals(a.id(), b.id())
        && a.also().equals(b.also())
        && Objects.equals(a.reason(), b.reason());
  }

  /** Blank lines inside one turn or section belong to it. */
  private static boolean isOneAcross(LineUse before, LineUse between, LineUse after) {
    return between.as() == As.BLANK && after.id() != null && isSame(before, after);
  }

  private static LineUse reaching(LineUse use, int to) {
    return new LineUse(use.from(), to, use.as(), use.id(), use.also(), use.reason());
  }

  /** What one line became so far. */
  private static final class Entry {
    private As as = As.BLANK;
    private List<String> ids = List.of();
    private @Nullable String reason;

    void note(As next, @Nullable String id, @Nullable String why) {
      if (next.compareTo(as) > 0) {
        as = next;
        reason = why;
      }
      if (id != null && ids.isEmpty()) {
        ids = List.of(id);
      } else if (id != null && !ids.get(ids.size() - 1).equals(id)) {
        ids = ids instanceof ArrayList<String> ? ids : new ArrayList<>(ids);
        ids.add(id);
      }
    }
  }
}
