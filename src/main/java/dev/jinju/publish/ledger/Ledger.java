package dev.jinju.publish.ledger;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.OutputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.publish.WriteFault;
import dev.jinju.publish.ledger.LedgerLine.Entry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The file of all lines that were made cards: one JSON object a line, only ever added to, whole
 * lines at a time and under a lock of the system, so that runs may share it. A last line that a
 * killed run left torn is passed over. Thread-safe.
 */
public final class Ledger {
  private static final int POLL_MILLIS = 20;

  private final Path file;
  private final Map<LedgerLine, Integer> lines = new LinkedHashMap<>();
  private final Map<String, MadeLines> shows = new HashMap<>();
  private final List<Diagnostic> warnings = new ArrayList<>();
  private long read;
  private int lineNumber;
  private boolean torn;

  private Ledger(Path file) {
    this.file = file;
  }

  /**
   * Opens a ledger; a file that is not there is an empty one, and is made with the first line.
   *
   * @throws InputException when the file cannot be read, or is no ledger
   */
  public static Ledger open(Path file) {
    Ledger ledger = new Ledger(file);
    if (Files.exists(file)) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
        ledger.catchUp(channel);
      } catch (IOException e) {
        throw new InputException(
            Diagnostic.error(
                "unreadable-file", "the file cannot be read: `" + e + "`", at(file, 0)));
      }
    }
    return ledger;
  }

  public Path file() {
    return file;
  }

  /** Whether any line that counts was made by a work. */
  public synchronized boolean knows(String job) {
    return lines.keySet().stream().anyMatch(line -> line.job().equals(job));
  }

  /** What is odd about the file, though it can be used. */
  public synchronized List<Diagnostic> warnings() {
    return List.copyOf(warnings);
  }

  /** All lines that count, in the order in which they were made. */
  public synchronized List<LedgerLine> lines() {
    return List.copyOf(lines.keySet());
  }

  /** What was made for a show before now, as a test for texts. */
  public synchronized Predicate<String> made(String show) {
    MadeLines made = shows.getOrDefault(show, new MadeLines());
    return text -> made.has(text, Integer.MAX_VALUE);
  }

  /**
   * Chooses lines and remembers them, while nobody else can.
   *
   * @param show whose lines count
   * @param job the work that chooses: where it chose before and was stopped, it chooses again from
   *     what there was then, and so the same; empty for work that never goes on
   * @param chooser gets a test for texts that were made before, and gives what it chose
   * @param made the lines of what was chosen
   * @throws OutputException when the file cannot be written
   */
  public synchronized <T> T choose(
      String show,
      String job,
      Function<Predicate<String>, T> chooser,
      Function<T, List<LedgerLine>> made) {
    return locked(
        channel -> {
          MadeLines before = shows.computeIfAbsent(show, s -> new MadeLines());
          int limit = limit(show, job);
          T chosen = chooser.apply(text -> before.has(text, limit));
          List<Entry> fresh =
              made.apply(chosen).stream()
                  .distinct()
                  .filter(line -> !lines.containsKey(line))
                  .map(line -> new Entry(line, false))
                  .toList();
          append(channel, fresh);
          return chosen;
        });
  }

  private int limit(String show, String job) {
    return lines.entrySet().stream()
        .filter(
            e -> !job.isEmpty() && e.getKey().job().equals(job) && e.getKey().show().equals(show))
        .mapToInt(Map.Entry::getValue)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /**
   * Lines that may be chosen again.
   *
   * @return how many there were
   * @throws OutputException when the file cannot be written
   */
  public synchronized int forget(Predicate<LedgerLine> which) {
    return locked(
        channel -> {
          List<Entry> gone =
              lines.keySet().stream().filter(which).map(line -> new Entry(line, true)).toList();
          append(channel, gone);
          return gone.size();
        });
  }

  /** Something done while no other process writes. */
  private interface Work<T> {
    T with(FileChannel channel) throws IOException;
  }

  private <T> T locked(Work<T> work) {
    try {
      @Nullable Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      try (FileChannel channel =
              FileChannel.open(
                  file,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE);
          FileLock lock = lock(channel)) {
        if (!lock.isValid()) {
          throw new IOException("the lock was lost");
        }
        catchUp(channel);
        return work.with(channel);
      }
    } catch (IOException e) {
      throw WriteFault.ofFile(file, e);
    }
  }

  /** Within one process the system grants no second lock and does not wait either. */
  private static FileLock lock(FileChannel channel) throws IOException {
    while (true) {
      try {
        return channel.lock();
      } catch (OverlappingFileLockException e) {
        pause();
      }
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(POLL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while another run wrote", e);
    }
  }

  /** Reads what was added since the last time. */
  private void catchUp(FileChannel channel) throws IOException {
    long size = channel.size();
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(size - read));
    while (bytes.hasRemaining() && channel.read(bytes, read + bytes.position()) > 0) {
      // A read may give less than was asked for.
    }
    // The end is sought in bytes: a line may be torn within a character.
    int end = bytes.position();
    while (end > 0 && bytes.get(end - 1) != '\n') {
      end--;
    }
    new String(bytes.array(), 0, end, StandardCharsets.UTF_8).lines().forEach(this::take);
    read += end;
    torn = end < bytes.position();
  }

  private void take(String json) {
    lineNumber++;
    if (json.isBlank()) {
      return;
    }
    Entry.read(json).ifPresentOrElse(this::apply, this::damaged);
  }

  private void damaged() {
    if (lines.isEmpty() && lineNumber == 1) {
      throw new InputException(
          Diagnostic.error("no-ledger", "this file is no ledger", at(file, 1))
              .withHint("name a ledger, or a file that is not there yet"));
    }
    warnings.add(
        Diagnostic.warning(
            "torn-ledger-line", "this line is torn, and is passed over", at(file, lineNumber)));
  }

  private void apply(Entry entry) {
    LedgerLine line = entry.line();
    MadeLines made = shows.computeIfAbsent(line.show(), s -> new MadeLines());
    if (entry.forgotten()) {
      @Nullable Integer number = lines.remove(line);
      if (number != null) {
        made.forget(number);
      }
    } else if (!lines.containsKey(line)) {
      lines.put(line, made.add(line.text()));
    }
  }

  private void append(FileChannel channel, List<Entry> entries) throws IOException {
    if (entries.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder(torn ? "\n" : "");
    entries.forEach(entry -> text.append(entry.json()).append('\n'));
    ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
    long end = channel.size();
    while (bytes.hasRemaining()) {
      channel.write(bytes, end + bytes.position());
    }
    catchUp(channel);
  }

  private static SourceSpan at(Path file, int line) {
    return SourceSpan.of(file.toString(), line);
  }
}
