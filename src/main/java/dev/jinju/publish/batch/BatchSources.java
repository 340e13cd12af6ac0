package dev.jinju.publish.batch;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.publish.SafeName;
import dev.jinju.publish.batch.manifest.BatchRow;
import dev.jinju.publish.batch.manifest.Manifests;
import dev.jinju.publish.batch.manifest.ReadRow;
import dev.jinju.publish.batch.manifest.Rows;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Where the episodes of a batch come from: files, folders, patterns and manifests, in the order of
 * the command line. Folders are searched with all below them, in the order of their names; an
 * episode deeper in a folder goes as deep below the batch's own. Manifests are read row by row, as
 * often as {@link #rows} is called.
 */
public final class BatchSources {
  private static final List<String> ENDINGS =
      List.of(".md", ".markdown", ".txt", ".srt", ".vtt", ".json", ".html", ".htm", ".xml", ".rss");

  /** Files with such endings that never are episodes. */
  private static final List<String> OTHERS =
      List.of("brand.json", "manifest.json", "report.json", "readme.md");

  private static final String PATTERN_SIGNS = "*?[{";

  private final List<Source> sources = new ArrayList<>();

  private sealed interface Source {
    Iterator<ReadRow> open(Deque<Rows> opened);
  }

  private record Episodes(List<BatchRow> rows) implements Source {
    @Override
    public Iterator<ReadRow> open(Deque<Rows> opened) {
      return rows.stream().map(row -> new ReadRow(row, List.of())).iterator();
    }
  }

  private record Manifest(Path file) implements Source {
    @Override
    public Iterator<ReadRow> open(Deque<Rows> opened) {
      Rows rows = Manifests.open(file);
      opened.push(rows);
      return rows;
    }
  }

  private final Path out;

  private BatchSources(Path out) {
    this.out = out.toAbsolutePath().normalize();
  }

  /**
   * Finds what the command line names.
   *
   * @param out in which no episodes are looked for
   * @throws InputException for a folder or pattern without episodes; a file that is not there is an
   *     episode that fails
   */
  public static BatchSources of(List<String> inputs, Path out) {
    BatchSources found = new BatchSources(out);
    inputs.forEach(input -> found.sources.add(found.source(input)));
    return found;
  }

  private Source source(String input) {
    @Nullable Path path = path(input);
    if (path == null || (!Files.exists(path) && isPattern(input))) {
      return new Episodes(matching(input));
    }
    if (Files.isDirectory(path)) {
      return new Episodes(below(path));
    }
    return Manifests.is(path) ? new Manifest(path) : new Episodes(List.of(BatchRow.of(path, "")));
  }

  /** Null where the system takes the text for no path, as Windows does with {@code *}. */
  private static @Nullable Path path(String input) {
    try {
      return Path.of(input);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static boolean isPattern(String input) {
    return input.chars().anyMatch(c -> PATTERN_SIGNS.indexOf(c) >= 0);
  }

  private List<BatchRow> below(Path folder) {
    List<Path> files = walk(folder, BatchSources::isEpisode);
    if (files.isEmpty()) {
      throw none(folder.toString(), "no episode lies in this folder");
    }
    return files.stream().map(file -> BatchRow.of(file, place(folder, file))).toList();
  }

  /** Folders between, as safe names. */
  private static String place(Path folder, Path file) {
    @Nullable Path between = folder.relativize(file).getParent();
    if (between == null) {
      return "";
    }
    return StreamSupport.stream(between.spliterator(), false)
        .map(part -> SafeName.of(part.toString(), "folder"))
        .collect(Collectors.joining("/"));
  }

  private List<BatchRow> matching(String pattern) {
    String whole = pattern.replace('\\', '/');
    int sign = 0;
    while (sign < whole.length() && PATTERN_SIGNS.indexOf(whole.charAt(sign)) < 0) {
      sign++;
    }
    String fixed = whole.substring(0, whole.lastIndexOf('/', sign) + 1);
    Path start = Path.of(fixed);
    PathMatcher matcher;
    try {
      matcher = FileSystems.getDefault().getPathMatcher("glob:" + whole.substring(fixed.length()));
    } catch (PatternSyntaxException e) {
      throw none(pattern, "the pattern is broken: " + e.getDescription());
    }
    List<Path> files = walk(start, file -> matcher.matches(start.relativize(file)));
    if (files.isEmpty()) {
      throw none(pattern, "no file matches the pattern");
    }
    return files.stream().map(file -> BatchRow.of(file, "")).toList();
  }

  private static boolean isEpisode(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith) && !OTHERS.contains(name);
  }

  /** Regular files in the order of their paths, without what is hidden and what was written. */
  private List<Path> walk(Path start, Predicate<Path> wanted) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          start,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes state) {
              boolean skipped =
                  folder.toAbsolutePath().normalize().equals(out)
                      || (!folder.equals(start) && isHidden(folder));
              return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes state) {
              if (!state.isDirectory() && !isHidden(file) && wanted.test(file)) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw none(start.toString(), "the folder cannot be searched: `" + e + "`");
    }
    Collections.sort(files);
    return files;
  }

  private static boolean isHidden(Path file) {
    return String.valueOf(file.getFileName()).startsWith(".");
  }

  private static InputException none(String input, String message) {
    return new InputException(
        Diagnostic.error("no-episodes", message, SourceSpan.of(input))
            .withHint("name episodes, folders of episodes, or a manifest (.jsonl, .json or .csv)"));
  }

  /** All rows from the first on; to be closed. */
  public Rows rows() {
    return new All(sources.iterator());
  }

  /** The rows of one source after the other. */
  private static final class All implements Rows {
    private final Iterator<Source> rest;
    private final Deque<Rows> opened = new ArrayDeque<>();
    private Iterator<ReadRow> current = Collections.emptyIterator();

    All(Iterator<Source> rest) {
      this.rest = rest;
    }

    @Override
    public boolean hasNext() {
      while (!current.hasNext() && rest.hasNext()) {
        close();
        current = rest.next().open(opened);
      }
      return current.hasNext();
    }

    @Override
    public ReadRow next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return current.next();
    }

    @Override
    public void close() {
      opened.forEach(Rows::close);
      opened.clear();
    }
  }
}
