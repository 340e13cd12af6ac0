package dev.jinju.episode.internal.source;

import dev.jinju.diag.Diagnostic;
import dev.jinju.episode.SourceText;

/** The name of a document's file as the title of an episode that gives none. */
public final class FileTitle {
  private FileTitle() {}

  /** The file's name without folders and endings; warns that there was no title. */
  public static String of(SourceText source, Findings findings) {
    String path = source.name();
    String file = path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
    findings.add(
        Diagnostic.warning("no-title", "expected a title, took the name of the file", source.at(0))
            .withHint("begin the document with a line such as `# The title`"));
    return file.contains(".") ? file.substring(0, file.indexOf('.')) : file;
  }
}
