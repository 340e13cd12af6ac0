package dev.jinju.publish;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.OutputException;
import dev.jinju.diag.SourceSpan;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Says in plain words why something could not be written. */
public final class WriteFault {
  private static final String MOVE_AWAY =
      "choose another folder with `--out`, or move what is in the way";

  private WriteFault() {}

  public static OutputException ofFile(Path file, IOException e) {
    if (e instanceof DirectoryNotEmptyException) {
      return fault(
          file, "a file is to be written here, but a folder of this name is in the way", MOVE_AWAY);
    }
    return other(file, e);
  }

  public static OutputException ofFolder(Path folder, IOException e) {
    for (@Nullable Path p = folder; p != null; p = p.getParent()) {
      if (Files.isRegularFile(p)) {
        return fault(folder, "a folder is needed here, but `" + p + "` is a file", MOVE_AWAY);
      }
    }
    return other(folder, e);
  }

  private static OutputException other(Path path, IOException e) {
    String message =
        e instanceof AccessDeniedException
            ? "access is denied, so nothing can be written here"
            : "it cannot be written: `" + reason(e) + "`";
    return fault(
        path, message, "choose a folder with `--out` that you may write to and that has room");
  }

  private static String reason(IOException e) {
    @Nullable String why = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return why == null ? e.getClass().getSimpleName() : why;
  }

  private static OutputException fault(Path path, String message, String hint) {
    return new OutputException(
        Diagnostic.error("cannot-write", message, SourceSpan.of(path.toString())).withHint(hint));
  }
}
