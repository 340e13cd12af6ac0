package dev.jinju.style.internal.bind;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.SourceSpan;
import dev.jinju.style.Element.PictureSource;
import dev.jinju.style.internal.source.Faults;
import dev.jinju.style.internal.source.InnerFile;
import dev.jinju.style.internal.source.Json;
import dev.jinju.style.internal.source.Vocabulary;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Files that a style names: below its own folder, and there. Nothing is opened here. */
final class Pictures {
  private Pictures() {}

  static PictureSource picture(Fields fields) {
    @Nullable Json value = fields.value("image");
    PictureSource none = new PictureSource(null, null);
    if (value == null) {
      return none;
    }
    if (!(value instanceof Json.Str str)) {
      fields.scope().report(Faults.wrongType(value, "a picture file or a binding"));
      return none;
    }
    String text = str.value();
    if (text.startsWith("{") && text.endsWith("}")) {
      return binding(fields, str, text.substring(1, text.length() - 1).trim());
    }
    return file(fields.scope(), text, str.span())
        .map(path -> new PictureSource(path, null))
        .orElse(none);
  }

  private static PictureSource binding(Fields fields, Json.Str at, String name) {
    if (!Vocabulary.isPicture(name)) {
      TreeSet<String> pictures = new TreeSet<>(Vocabulary.bindings());
      pictures.removeIf(b -> !Vocabulary.isPicture(b));
      Diagnostic fault =
          Diagnostic.error("no-picture", "`" + name + "` is no picture of a card", at.span());
      fields.scope().report(Faults.hinted(fault, name, pictures, "the pictures are "));
    }
    return new PictureSource(null, name);
  }

  /**
   * A file or folder below the folder of the style that names it; empty when it is not, which is
   * reported.
   */
  static Optional<Path> file(Scope scope, String written, SourceSpan at) {
    return InnerFile.find(scope.folderOf(at), written, at, "style", scope::report);
  }
}
