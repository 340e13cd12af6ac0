package dev.jinju.cli.options;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Finds the installation: the folder with {@code fonts} and {@code styles}. The system property
 * {@code jinju.home} comes first (the launcher sets it), then the variable JINJU_HOME, then the
 * folders above the program's jar.
 */
public final class ProjectHome {
  /**
   * The jar lies in the installation itself, or in a folder such as {@code target} or {@code lib}.
   */
  private static final int LEVELS = 3;

  private ProjectHome() {}

  /**
   * The folder.
   *
   * @throws InputException when there is none
   */
  public static Path find() {
    @Nullable String told = System.getProperty("jinju.home");
    if (told == null) {
      told = System.getenv("JINJU_HOME");
    }
    if (told != null) {
      return checked(Path.of(told));
    }
    @Nullable Path folder = jar();
    for (int level = 0; level < LEVELS && folder != null; level++) {
      folder = folder.getParent();
      if (folder != null && isHome(folder)) {
        return folder;
      }
    }
    throw missing("the folder with the fonts and the styles was not found");
  }

  private static Path checked(Path folder) {
    if (!isHome(folder)) {
      throw missing("the folder `" + folder + "` does not hold `fonts` and `styles`");
    }
    return folder;
  }

  private static boolean isHome(Path folder) {
    return Files.isDirectory(folder.resolve("fonts"))
        && Files.isDirectory(folder.resolve("styles"));
  }

  private static @Nullable Path jar() {
    try {
      return Path.of(ProjectHome.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InputException missing(String message) {
    return new InputException(
        Diagnostic.error("no-installation", message, null)
            .withHint("set JINJU_HOME to the folder of Jinju, which holds `fonts` and `styles`"));
  }
}
