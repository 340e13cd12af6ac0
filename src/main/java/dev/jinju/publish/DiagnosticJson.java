package dev.jinju.publish;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.Hint;
import dev.jinju.diag.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Diagnostics for machines: every field is there, null where nothing is known. */
public final class DiagnosticJson {
  private DiagnosticJson() {}

  public static ObjectNode of(Diagnostic diagnostic) {
    @Nullable SourceSpan span = diagnostic.span();
    return of(diagnostic, span == null ? null : span.file());
  }

  public static ArrayNode of(List<Diagnostic> diagnostics) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    diagnostics.forEach(d -> all.add(of(d)));
    return all;
  }

  /** With the names of files in place of their paths, which differ from machine to machine. */
  static ArrayNode withoutFolders(List<Diagnostic> diagnostics) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (Diagnostic d : diagnostics) {
      @Nullable SourceSpan span = d.span();
      all.add(of(d, span == null ? null : InputFile.name(span.file())));
    }
    return all;
  }

  private static ObjectNode of(Diagnostic diagnostic, @Nullable String file) {
    @Nullable SourceSpan span = diagnostic.span();
    String hint = diagnostic.hints().stream().map(Hint::text).collect(Collectors.joining("; "));
    ObjectNode node = JsonText.object();
    node.put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
    node.put("code", diagnostic.code());
    node.put("message", diagnostic.message());
    node.put("file", file);
    node.put("line", span == null || span.line() == 0 ? null : (Integer) span.line());
    node.put("column", span == null || span.column() == 0 ? null : (Integer) span.column());
    node.put("hint", hint.isEmpty() ? null : hint);
    return node;
  }
}
