package dev.jinju.font;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the faces in the font files that a style brings along. */
final class OwnFonts {
  private static final List<String> ENDINGS = List.of(".ttf", ".otf", ".ttc", ".otc");
  private static final List<String> WEB_ENDINGS = List.of(".woff", ".woff2");
  private static final int DEPTH = 4;
  private static final int MOST_FILES = 200;

  private OwnFonts() {}

  /** The faces of all files, in the order given; a folder's files in the order of their names. */
  static List<FontFace> read(List<Path> filesOrFolders) {
    List<FontFace> faces = new ArrayList<>();
    for (Path path : filesOrFolders) {
      for (Path file : files(path, false)) {
        add(file, faces);
      }
    }
    return faces;
  }

  /** The font files in a folder, with those for the web or without; a file is itself. */
  static List<Path> files(Path path, boolean web) {
    return Files.isDirectory(path) ? fontsIn(path, web) : List.of(path);
  }

  private static List<Path> fontsIn(Path folder, boolean web) {
    try (Stream<Path> all = Files.walk(folder, DEPTH)) {
      return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> ends(file, ENDINGS) || web && ends(file, WEB_ENDINGS))
          .limit(MOST_FILES)
          .sorted()
          .toList();
    } catch (IOException e) {
      InputException failure =
          new InputException(
              Diagnostic.error(
                      "unreadable-font",
                      "the folder of fonts cannot be read",
                      SourceSpan.of(folder.toString()))
                  .withHint("check that you may read the folder and what is in it"));
      failure.initCause(e);
      throw failure;
    }
  }

  private static boolean ends(Path file, List<String> endings) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(name::endsWith);
  }

  private static void add(Path file, List<FontFace> faces) {
    ByteBuffer bytes = FontFile.copy(file);
    try {
      int count = FontTables.count(bytes);
      for (int i = 0; i < count; i++) {
        FontTables tables = FontTables.read(bytes, i);
        FaceEntry entry =
            new FaceEntry(
                tables.family(), tables.weights(), tables.italic(), file, i, tables.languages());
        // Faults that would stop every card are better told now.
        tables.metrics();
        tables.features();
        faces.add(new FontFace(entry, () -> bytes));
      }
    } catch (DamagedFont e) {
      throw FontFile.damaged(file, e);
    }
  }
}
