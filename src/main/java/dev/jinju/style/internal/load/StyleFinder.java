package dev.jinju.style.internal.load;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.style.internal.source.Faults;
import dev.jinju.style.internal.source.Json;
import dev.jinju.style.internal.source.JsonReading;
import dev.jinju.style.internal.source.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds style files and follows {@code extends}. */
public final class StyleFinder {
  private static final String SUFFIX = ".json";
  private static final int MAX_CHAIN = 16;

  private final Path folder;

  /**
   * Finds in one installation.
   *
   * @param folder of the styles of the installation
   */
  public StyleFinder(Path folder) {
    this.folder = folder;
  }

  /** The names of the installation's styles, sorted. */
  public SortedSet<String> names() {
    TreeSet<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX) && !name.endsWith(".schema.json"))
          .forEach(name -> names.add(name.substring(0, name.length() - SUFFIX.length())));
    } catch (IOException e) {
      throw new InputException(
          Diagnostic.error(
              "no-styles",
              "the folder of styles cannot be read",
              SourceSpan.of(folder.toString())));
    }
    return names;
  }

  public Path file(String name) {
    return folder.resolve(name + SUFFIX);
  }

  /**
   * The style with all that it extends; several faults may end up in the problems, what stops the
   * reading is thrown.
   */
  StyleChain chain(String nameOrFile, Problems problems) {
    List<StyleChain.Link> links = new ArrayList<>();
    StyleChain.@Nullable Link link = first(nameOrFile, problems);
    while (link != null) {
      links.add(link);
      link = next(links, problems);
    }
    return new StyleChain(links);
  }

  private StyleChain.Link first(String nameOrFile, Problems problems) {
    if (isFile(nameOrFile)) {
      try {
        return read(Path.of(nameOrFile), nameOrFile, false, problems);
      } catch (InvalidPathException e) {
        throw new InputException(
            Diagnostic.error("no-style-file", "`" + nameOrFile + "` is no path of a file", null));
      }
    }
    if (!names().contains(nameOrFile)) {
      throw new InputException(unknown(nameOrFile, null));
    }
    Path file = file(nameOrFile);
    return read(file, file.toString(), true, problems);
  }

  private StyleChain.@Nullable Link next(List<StyleChain.Link> links, Problems problems) {
    StyleChain.Link from = links.get(links.size() - 1);
    if (!(from.tree().get("extends") instanceof Json.Str base)) {
      return null;
    }
    boolean named = !isFile(base.value());
    if (named && !names().contains(base.value())) {
      problems.add(unknown(base.value(), base.span()));
      return null;
    }
    @Nullable Path path = named ? file(base.value()) : below(from.path(), base, problems);
    if (path == null) {
      return null;
    }
    boolean circle = links.stream().anyMatch(link -> same(link.path(), path));
    if (circle || links.size() >= MAX_CHAIN) {
      String message =
          circle
              ? "`" + base.value() + "` extends this style, so neither comes first"
              : "a style extends at most " + MAX_CHAIN + " others";
      problems.add(Diagnostic.error("extends-circle", message, base.span()));
      return null;
    }
    if (!Files.isRegularFile(path)) {
      String message = "there is no style file `" + base.value() + "` to extend";
      problems.add(Diagnostic.error("no-style-file", message, base.span()));
      return null;
    }
    return read(path, path.toString(), named || from.shipped(), problems);
  }

  private static @Nullable Path below(Path from, Json.Str base, Problems problems) {
    try {
      Path relative = Path.of(base.value().replace('\\', '/')).normalize();
      if (!relative.isAbsolute() && !relative.startsWith("..")) {
        return folderOf(from).resolve(relative);
      }
    } catch (InvalidPathException e) {
      problems.add(
          Diagnostic.error(
              "no-style-file", "`" + base.value() + "` is no path of a file", base.span()));
      return null;
    }
    problems.add(
        Diagnostic.error(
            "outside-folder",
            "`" + base.value() + "` does not lie below the style's folder",
            base.span()));
    return null;
  }

  private static StyleChain.Link read(Path path, String label, boolean shipped, Problems problems) {
    Json value = JsonReading.file(path, label, "style", problems);
    if (!(value instanceof Json.Obj tree)) {
      throw new InputException(Faults.wrongType(value, "an object that describes a style"));
    }
    return new StyleChain.Link(label, path, tree, shipped);
  }

  private Diagnostic unknown(String name, @Nullable SourceSpan at) {
    return Faults.hinted(
        Diagnostic.error("unknown-style", "there is no style `" + name + "`", at),
        name,
        names(),
        "the styles are ");
  }

  private static boolean isFile(String nameOrFile) {
    return nameOrFile.endsWith(SUFFIX)
        || nameOrFile.indexOf('/') >= 0
        || nameOrFile.indexOf('\\') >= 0;
  }

  private static boolean same(Path a, Path b) {
    return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
  }

  static Path folderOf(Path file) {
    @Nullable Path parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }
}
