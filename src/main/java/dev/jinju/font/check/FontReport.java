package dev.jinju.font.check;

import dev.jinju.diag.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/**
 * What was found in one font file. Immutable.
 *
 * @param file the file, or the folder in which there is none
 * @param faces its faces in the order of the file; empty for a file that cannot be used
 * @param problems errors that keep it from being used, and warnings
 */
public record FontReport(Path file, List<FaceReport> faces, List<Diagnostic> problems) {
  public FontReport {
    faces = List.copyOf(faces);
    problems = List.copyOf(problems);
  }
}
