package dev.jinju.cli.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** How some files were at one time. Immutable. */
final class FileStates {
  /** Larger files, such as fonts, are told apart by their attributes alone. */
  private static final long MOST_READ = 4 << 20;

  /** Attributes that every save changes; {@code key} tells a file from one moved into its place. */
  private record Mark(long modified, long size, @Nullable Object key) {}

  /** A file; without a mark it is not there. */
  private record State(@Nullable Mark mark, int content) {}

  private final Map<Path, State> states;

  private FileStates(Map<Path, State> states) {
    this.states = states;
  }

  /** Looks at files; one that is not there, or cannot be read, has a state too. */
  static FileStates of(Collection<Path> files) {
    return new FileStates(new TreeMap<>()).and(files);
  }

  /** The same files as they are now. */
  FileStates again() {
    return and(states.keySet());
  }

  /** Of those that look as before the content is not read again. */
  private FileStates and(Collection<Path> files) {
    Map<Path, State> now = new TreeMap<>();
    for (Path file : files) {
      @Nullable State before = states.get(file);
      @Nullable Mark mark = mark(file);
      now.put(
          file,
          before != null && Objects.equals(before.mark, mark)
              ? before
              : new State(mark, content(file, mark)));
    }
    return new FileStates(now);
  }

  /** Files as they were here, and others as they are now. */
  FileStates with(Collection<Path> files) {
    FileStates now = of(files.stream().filter(file -> !states.containsKey(file)).toList());
    Map<Path, State> all = new TreeMap<>(now.states);
    files.stream()
        .filter(states::containsKey)
        .forEach(file -> all.put(file, Objects.requireNonNull(states.get(file))));
    return new FileStates(all);
  }

  /** Whether a file that was there then is not there now. */
  boolean lacksSome(FileStates then) {
    return states.entrySet().stream()
        .anyMatch(
            entry -> {
              @Nullable State before = then.states.get(entry.getKey());
              return entry.getValue().mark == null && before != null && before.mark != null;
            });
  }

  /** Whether all files stand as they did, without a look into them. */
  boolean isUntouchedSince(FileStates before) {
    return states.equals(before.states);
  }

  /** The files whose content differs, or that came or went. */
  List<Path> changedSince(FileStates before) {
    return states.entrySet().stream()
        .filter(entry -> differs(entry.getValue(), before.states.get(entry.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean differs(State now, @Nullable State before) {
    return before == null || now.content != before.content || size(now) != size(before);
  }

  private static long size(State state) {
    return state.mark == null ? -1 : state.mark.size;
  }

  private static @Nullable Mark mark(Path file) {
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      long modified = found.lastModifiedTime().to(TimeUnit.NANOSECONDS);
      return new Mark(modified, found.size(), found.fileKey());
    } catch (IOException e) {
      // What cannot be looked at is as good as gone until it can.
      return null;
    }
  }

  private static int content(Path file, @Nullable Mark mark) {
    if (mark == null) {
      return 0;
    }
    if (mark.size > MOST_READ) {
      return mark.hashCode();
    }
    try {
      return Arrays.hashCode(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return 0;
    } catch (IOException e) {
      // A folder has no bytes; its own time tells when something in it came or went.
      return mark.hashCode();
    }
  }
}
