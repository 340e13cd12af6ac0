package dev.jinju.font;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The faces that text can be set with, in the order of {@code fonts.json}, and the emoji pictures.
 * Opening it reads the list only: a font file is opened when it is first needed, once. Thread-safe.
 */
public final class FontLibrary implements AutoCloseable {
  private final List<FontFace> faces;
  private final List<FontFace> owned;
  private final EmojiSet emoji;
  private final boolean ownsEmoji;
  private final Map<String, List<FontFace>> byFamily;
  private final BoundedCache<Wanted, Optional<FontFace>> found = new BoundedCache<>(1024);

  private record Wanted(String family, int weight, boolean italic) {}

  /** The first library of all: everything in it is its own. */
  private FontLibrary(List<FontFace> bundled, EmojiSet emoji) {
    this.faces = List.copyOf(bundled);
    this.owned = faces;
    this.emoji = emoji;
    this.ownsEmoji = true;
    this.byFamily = grouped(bundled);
  }

  private FontLibrary(FontLibrary base, List<FontFace> added) {
    List<FontFace> all = new ArrayList<>(base.faces);
    all.addAll(added);
    this.faces = List.copyOf(all);
    this.owned = List.copyOf(added);
    this.emoji = base.emoji;
    this.ownsEmoji = false;
    this.byFamily = new LinkedHashMap<>(base.byFamily);
    byFamily.putAll(grouped(added));
  }

  /**
   * Opens the folder that {@code fonts.json} lies in.
   *
   * @throws dev.jinju.diag.InputException if the list cannot be read or names missing files
   */
  public static FontLibrary open(Path folder) {
    Catalogue catalogue = Catalogue.read(folder);
    List<FontFace> faces =
        catalogue.faces().stream()
            .map(entry -> new FontFace(entry, () -> FontFile.map(entry.file())))
            .toList();
    return new FontLibrary(faces, new EmojiSet(catalogue.emoji()));
  }

  /**
   * The faces of one font file and nothing else.
   *
   * @throws dev.jinju.diag.InputException if it is missing, unreadable or damaged
   */
  public static FontLibrary of(Path file) {
    return new FontLibrary(OwnFonts.read(List.of(file)), new EmojiSet(null));
  }

  /**
   * The font files in a folder and those below it, in the order of their names, web fonts that
   * cannot be used among them; the path itself if it is no folder.
   *
   * @throws dev.jinju.diag.InputException if the folder cannot be read
   */
  public static List<Path> files(Path fileOrFolder) {
    return OwnFonts.files(fileOrFolder, true);
  }

  /**
   * This library and the faces of more font files, or of the font files in folders. A family that
   * was here already is replaced. The new library shares this one's faces: closing it closes only
   * what it added, and it is of no use once this one is closed.
   *
   * @throws dev.jinju.diag.InputException if a file is missing, unreadable or damaged
   */
  public FontLibrary with(List<Path> filesOrFolders) {
    return new FontLibrary(this, OwnFonts.read(filesOrFolders));
  }

  public List<FontFace> faces() {
    return faces;
  }

  /** The names of all families, in the order of {@code fonts.json}, then those that were added. */
  public List<String> families() {
    return byFamily.values().stream().map(group -> group.get(0).family()).toList();
  }

  /**
   * The family's upright face nearest to a weight, by the rules of CSS Fonts 4; empty if there is
   * no such family. Upper and lower case are the same in a family's name.
   */
  public Optional<FontFace> find(String family, int weight) {
    return find(family, weight, false);
  }

  /** The same among the family's italics; where it has none, the upright face. */
  public Optional<FontFace> find(String family, int weight, boolean italic) {
    return found.get(new Wanted(family, weight, italic), this::match);
  }

  private Optional<FontFace> match(Wanted wanted) {
    List<FontFace> group = byFamily.getOrDefault(folded(wanted.family), List.of());
    return WeightMatching.nearest(group, wanted.weight, wanted.italic);
  }

  public EmojiSet emoji() {
    return emoji;
  }

  /** Frees the faces; whoever uses them afterwards gets an {@link IllegalStateException}. */
  @Override
  public void close() {
    owned.forEach(FontFace::close);
    if (ownsEmoji) {
      emoji.close();
    }
  }

  private static Map<String, List<FontFace>> grouped(List<FontFace> faces) {
    Map<String, List<FontFace>> groups = new LinkedHashMap<>();
    for (FontFace face : faces) {
      groups.computeIfAbsent(folded(face.family()), name -> new ArrayList<>()).add(face);
    }
    return groups;
  }

  private static String folded(String family) {
    return family.toLowerCase(Locale.ROOT);
  }
}
