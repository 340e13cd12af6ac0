package dev.jinju.font.check;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.font.FontFace;
import dev.jinju.font.FontLibrary;
import dev.jinju.geom.Rect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Opens font files one by one, as a style would, and tells what it finds. Stateless. */
public final class FontInspector {
  /** A face that lacks less of its language than this is whole: sets list some letters twice. */
  private static final double HARDLY_ANY = 0.005;

  /** A face with fewer letters of a language is not made for it; Western ones have some marks. */
  private static final int A_FEW = 20;

  /** Examples in a message. */
  private static final int SHOWN = 8;

  private FontInspector() {}

  /**
   * Looks at files, and at the font files in folders.
   *
   * @return a report for each file, in order; for a file that cannot be used it holds the error
   * @throws InputException if a folder cannot be read
   */
  public static List<FontReport> inspect(List<Path> filesOrFolders) {
    List<FontReport> reports = new ArrayList<>();
    for (Path path : filesOrFolders) {
      List<Path> files = FontLibrary.files(path);
      if (files.isEmpty()) {
        reports.add(new FontReport(path, List.of(), List.of(nothing(path))));
      }
      files.forEach(file -> reports.add(report(file, reports)));
    }
    return reports;
  }

  private static FontReport report(Path file, List<FontReport> before) {
    try (FontLibrary library = FontLibrary.of(file)) {
      List<FaceReport> faces = new ArrayList<>();
      List<Diagnostic> problems = new ArrayList<>();
      for (FontFace face : library.faces()) {
        FaceReport report = FaceReport.of(face);
        faces.add(report);
        problems.addAll(problems(face, report));
        before.stream()
            .filter(other -> other.faces().stream().anyMatch(report::standsFor))
            .findFirst()
            .ifPresent(other -> problems.add(twice(face, other)));
      }
      return new FontReport(file, faces, problems);
    } catch (InputException e) {
      return new FontReport(file, List.of(), e.diagnostics());
    }
  }

  private static List<Diagnostic> problems(FontFace face, FaceReport report) {
    List<Diagnostic> found = new ArrayList<>();
    if (!face.mayBeEmbedded()) {
      found.add(
          warning("restricted-font", face, "may not be embedded, by the word of its owner")
              .withHint(
                  "PDF and SVG take its outlines instead; see what its licence says of these"));
    }
    if (report.coverage().values().stream().allMatch(share -> share == 0)) {
      found.add(
          warning("empty-font", face, "has a glyph for no letter of any language")
              .withHint("text is never set with it: fonts of symbols map other code points"));
    }
    fullest(report).flatMap(set -> incomplete(face, set)).ifPresent(found::add);
    List<Integer> blank = blank(face);
    if (!blank.isEmpty()) {
      found.add(
          warning("blank-glyph", face, "draws nothing for " + shown(blank))
              .withHint("replace the file by a fresh copy"));
    }
    return found;
  }

  /** The East Asian set of which the face has most; what it says itself is often too much. */
  private static Optional<CharacterSet> fullest(FaceReport report) {
    return CharacterSet.all().stream()
        .filter(CharacterSet::isEastAsian)
        .max(
            Comparator.comparingDouble(set -> report.coverage().getOrDefault(set.language(), 0.0)));
  }

  private static Optional<Diagnostic> incomplete(FontFace face, CharacterSet set) {
    List<Integer> lacking = set.lacking(face);
    int all = set.letters().size();
    boolean whole = lacking.size() <= HARDLY_ANY * all;
    if (whole || all - lacking.size() < A_FEW) {
      return Optional.empty();
    }
    String message =
        String.format(
            Locale.ROOT,
            "lacks %d of the %d letters and marks that `%s` needs (%s): %s",
            lacking.size(),
            all,
            set.language(),
            set.charset(),
            shown(lacking));
    return Optional.of(
        warning("incomplete-font", face, message)
            .withHint("these are set with the next family that has them"));
  }

  /** Letters whose glyphs have no outline: they would be gaps that nothing else reports. */
  private static List<Integer> blank(FontFace face) {
    return CharacterSet.all().stream()
        .flatMap(set -> set.letters().stream())
        .distinct()
        .filter(letter -> face.covers(letter) && face.bounds(face.glyph(letter)).equals(Rect.EMPTY))
        .toList();
  }

  private static Diagnostic twice(FontFace face, FontReport other) {
    return warning(
            "same-face-twice",
            face,
            "of weight " + face.weight() + " stands in `" + other.file() + "` too")
        .withHint("the first of them is used; take the other out");
  }

  private static Diagnostic nothing(Path folder) {
    return Diagnostic.error(
            "no-fonts", "there is no font file here", SourceSpan.of(folder.toString()))
        .withHint("font files end in `.ttf`, `.otf`, `.ttc` or `.otc`");
  }

  private static Diagnostic warning(String code, FontFace face, String what) {
    return Diagnostic.warning(
        code, "the face `" + face.family() + "` " + what, SourceSpan.of(face.file().toString()));
  }

  private static String shown(List<Integer> codePoints) {
    return codePoints.stream()
            .limit(SHOWN)
            .map(cp -> String.format(Locale.ROOT, "U+%04X", cp))
            .collect(Collectors.joining(", "))
        + (codePoints.size() > SHOWN ? " and more" : "");
  }
}
