package dev.jinju.font;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * All faces that a run may use: the bundled ones and those of a style's own files. Opening a
 * library reads its catalogue and opens no font. Thread-safe.
 */
public final class FontLibrary implements AutoCloseable {
  private final List<FontFace> faces;
  private final EmojiSet emoji;
  private final Map<String, Map<Integer, Optional<FontFace>>> found = new ConcurrentHashMap<>();

  private FontLibrary(List<FontFace> faces, EmojiSet emoji) {
    this.faces = List.copyOf(faces);
    this.emoji = emoji;
  }

  /**
   * Opens the library in a folder with a {@code fonts.json}.
   *
   * @throws InputException when the catalogue is missing or damaged
   */
  public static FontLibrary open(Path folder) {
    Catalogue catalogue = Catalogue.read(folder);
    List<FontFace> faces =
        catalogue.faces().stream()
            .map(entry -> new FontFace(entry, folder.resolve(entry.file())))
            .toList();
    return new FontLibrary(
        faces, new EmojiSet(catalogue.emoji() == null ? null : folder.resolve(catalogue.emoji())));
  }

  /**
   * This library with more faces, which win over its own of the same family.
   *
   * @throws InputException when a file is missing or no font
   */
  public FontLibrary with(List<Path> filesOrFolders) {
    if (filesOrFolders.isEmpty()) {
      return this;
    }
    List<FontFace> all = new ArrayList<>();
    filesOrFolders.forEach(path -> fontFiles(path).forEach(file -> all.add(read(file))));
    all.addAll(faces);
    return new FontLibrary(all, emoji);
  }

  public List<FontFace> faces() {
    return faces;
  }

  /** The names of all families, in the order of the catalogue. */
  public List<String> families() {
    return List.copyOf(
        faces.stream()
            .map(FontFace::family)
            .collect(LinkedHashSet::new, LinkedHashSet::add, LinkedHashSet::addAll));
  }

  /**
   * The family's face of the nearest weight, by CSS Fonts 4, 5.2; empty when there is no such
   * family.
   */
  public Optional<FontFace> find(String family, int weight) {
    return found
        .computeIfAbsent(family, f -> new ConcurrentHashMap<>())
        .computeIfAbsent(weight, w -> nearest(family, w));
  }

  private Optional<FontFace> nearest(String family, int weight) {
    return faces.stream()
        .filter(face -> face.family().equals(family))
        .min(Comparator.comparingInt(face -> distance(face.weight(), weight)));
  }

  /**
   * Smaller is better: from 400 to 500 look up to 500, then down, then up; below look down first;
   * above look up first.
   */
  private static int distance(int has, int wanted) {
    boolean middle = wanted >= 400 && wanted <= 500;
    if (has == wanted) {
      return 0;
    }
    if (middle && has > wanted && has <= 500) {
      return has - wanted;
    }
    boolean preferred = wanted > 500 ? has > wanted : has < wanted;
    return Math.abs(has - wanted) + (preferred ? 1000 : 2000);
  }

  public EmojiSet emoji() {
    return emoji;
  }

  @Override
  public void close() {
    try {
      emoji.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the emoji pictures", e);
    }
  }

  private static List<Path> fontFiles(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(FontLibrary::hasFontName).sorted().toList();
    } catch (IOException e) {
      throw unreadable(path);
    }
  }

  private static boolean hasFontName(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc");
  }

  private static FontFace read(Path file) {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      if (!FontTables.isFont(bytes)) {
        throw unreadable(file);
      }
      FontTables tables = new FontTables(bytes, 0);
      String family = tables.family().orElseThrow(() -> unreadable(file));
      return new FontFace(new FaceEntry(family, tables.weight(), "", List.of()), file);
    } catch (IOException | IndexOutOfBoundsException e) {
      throw unreadable(file);
    }
  }

  private static InputException unreadable(Path file) {
    return new InputException(
        Diagnostic.error(
                "damaged-font",
                "the style's font cannot be read as TrueType or OpenType",
                SourceSpan.of(file.toString()))
            .withHint("name a .ttf or .otf file below the style's folder"));
  }
}
