package dev.jinju.style.internal.source;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Files that another file names: below the folder of that one, and there. Opens nothing. */
public final class InnerFile {
  private InnerFile() {}

  /**
   * A file or folder below another file's folder; empty when it is not, which is reported.
   *
   * @param folder of the file that names it; null when no file does, so that nothing lies below
   * @param what the file that names it is, for messages: {@code style} or {@code brand}
   */
  public static Optional<Path> find(
      @Nullable Path folder,
      String written,
      SourceSpan at,
      String what,
      Consumer<Diagnostic> problems) {
    Optional<Path> inside = folder == null ? Optional.empty() : below(folder, written);
    if (inside.isEmpty()) {
      String message = "`" + written + "` does not lie below the " + what + "'s folder";
      problems.accept(
          Diagnostic.error("outside-folder", message, at)
              .withHint("write a path relative to the " + what + "'s file, without `..`"));
    } else if (!Files.exists(inside.get())) {
      problems.accept(Diagnostic.error("no-file", "there is no file `" + written + "`", at));
      return Optional.empty();
    } else if (!staysInside(folder, inside.get())) {
      String message = "`" + written + "` is a link that leads out of the " + what + "'s folder";
      problems.accept(Diagnostic.error("outside-folder", message, at));
      return Optional.empty();
    }
    return inside;
  }

  private static Optional<Path> below(Path folder, String written) {
    try {
      Path relative = Path.of(written.replace('\\', '/'));
      boolean drive = written.length() > 1 && written.charAt(1) == ':';
      if (relative.isAbsolute() || drive || relative.normalize().startsWith("..")) {
        return Optional.empty();
      }
      return Optional.of(folder.resolve(relative).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static boolean staysInside(@Nullable Path folder, Path file) {
    try {
      return folder != null && file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }
}
