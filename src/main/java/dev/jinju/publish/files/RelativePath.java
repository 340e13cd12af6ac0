package dev.jinju.publish.files;

import java.nio.file.Path;

/** Names a file as seen from another, so that both can be moved together. */
public final class RelativePath {
  private RelativePath() {}

  /**
   * The way from a folder to a file, with {@code /} on every system; the whole path of a file on
   * another drive, to which no relative one leads.
   */
  public static String from(Path folder, Path file) {
    Path start = folder.toAbsolutePath().normalize();
    Path end = file.toAbsolutePath().normalize();
    boolean together = start.getRoot() != null && start.getRoot().equals(end.getRoot());
    return (together ? start.relativize(end) : end).toString().replace('\\', '/');
  }
}
