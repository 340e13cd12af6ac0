package dev.jinju.episode.internal.web;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.episode.DigestReader;
import dev.jinju.episode.Episode;
import dev.jinju.episode.Highlight;
import dev.jinju.episode.LineUse;
import dev.jinju.episode.Reading;
import dev.jinju.episode.Section;
import dev.jinju.episode.SourceText;
import dev.jinju.episode.Turn;
import dev.jinju.episode.internal.source.Findings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A digest made from another document, line by line. Reads it with the digest's reader and tells
 * every place as the line of the original. Not thread-safe.
 */
final class MappedDigest {
  private final SourceText original;
  private final StringBuilder markdown = new StringBuilder();
  private final List<Origin> origins = new ArrayList<>();

  /** The lines of the original that hold the words of one line; 0 and 0 for none. */
  private record Origin(int from, int to) {}

  MappedDigest(SourceText original) {
    this.original = original;
  }

  /** Adds one line of Markdown that comes from a line of the original, 0 for none. */
  void add(String line, int origin) {
    add(line, origin, origin);
  }

  /** Adds one line of Markdown that comes from several lines of the original. */
  void add(String line, int from, int to) {
    markdown.append(line.replace('\n', ' ')).append('\n');
    origins.add(new Origin(from, to));
  }

  /** Reads the digest. All lines that it does not use only mark up the others. */
  Reading read(Findings findings) {
    try {
      Reading read = new DigestReader().read(new SourceText(original.name(), markdown.toString()));
      for (LineUse use : read.lines()) {
        for (int line = use.from(); line <= use.to() && line <= origins.size(); line++) {
          Origin at = origins.get(line - 1);
          findings.use(use, Math.max(1, at.from()), at.to());
        }
      }
      for (int line = 1; line <= original.lines().size(); line++) {
        findings.use(LineUse.As.MARKUP, line);
      }
      read.episode().warnings().forEach(w -> findings.add(mapped(w)));
      return findings.reading(mapped(read.episode().value()));
    } catch (InputException e) {
      throw new InputException(e.diagnostics().stream().map(this::mapped).toList());
    }
  }

  private Episode mapped(Episode e) {
    List<Highlight> highlights =
        e.highlights().stream()
            .map(h -> new Highlight(h.id(), h.text(), h.marks(), at(h.span())))
            .toList();
    List<Turn> turns =
        e.turns().stream()
            .map(t -> new Turn(t.id(), t.speaker(), t.text(), t.marks(), at(t.span()), t.start()))
            .toList();
    List<Section> sections =
        e.sections().stream()
            .map(s -> new Section(s.id(), s.title(), s.text(), at(s.span())))
            .toList();
    return new Episode(
        e.title(), e.language(), e.summary(), highlights, turns, sections, e.source(), e.about());
  }

  private Diagnostic mapped(Diagnostic d) {
    @Nullable SourceSpan span = d.span();
    return span == null
        ? d
        : new Diagnostic(d.severity(), d.code(), d.message(), at(span), d.hints());
  }

  private SourceSpan at(SourceSpan span) {
    int line = span.line();
    return original.at(line >= 1 && line <= origins.size() ? origins.get(line - 1).from() : 0);
  }
}
