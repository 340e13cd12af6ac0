package dev.jinju.episode.internal.source;

import java.util.stream.Stream;

/** Paths that a document may name: of files below its own folder. */
public final class InnerPath {
  private InnerPath() {}

  /** Whether a path is relative and never leaves its folder, on any operating system. */
  public static boolean isInner(String path) {
    return !path.matches("(?s)[/\\\\~].*|[A-Za-z][A-Za-z0-9+.-]*:.*")
        && Stream.of(path.split("[/\\\\]", -1)).noneMatch(".."::equals);
  }
}
