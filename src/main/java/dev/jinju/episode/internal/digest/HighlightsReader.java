package dev.jinju.episode.internal.digest;

import dev.jinju.diag.Diagnostic;
import dev.jinju.episode.Highlight;
import dev.jinju.episode.LineUse.As;
import dev.jinju.episode.MarkedText;
import dev.jinju.episode.SourceText;
import dev.jinju.episode.internal.digest.Region.Block;
import dev.jinju.episode.internal.digest.Region.Form;
import dev.jinju.episode.internal.source.Findings;
import dev.jinju.episode.internal.speech.Label;
import dev.jinju.episode.internal.speech.LabelForms;
import dev.jinju.episode.internal.speech.SourceLine;
import dev.jinju.episode.internal.speech.TurnBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the bullets of the highlights, whether Markdown knows them as bullets or not. */
final class HighlightsReader {
  /** Bullets that people type but Markdown does not know. */
  private static final Pattern TYPED_BULLET =
      Pattern.compile("^(?:[•●▪◦‣·・✅⭐🔹👉]\\s*|[*+-]\\s+|\\d{1,2}[.、)]\\s*|[①-⑳]\\s*)");

  private final SourceText source;
  private final Findings findings;
  private Set<String> fields = Set.of();
  private final List<Highlight> highlights = new ArrayList<>();

  HighlightsReader(SourceText source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  void read(Region region) {
    Map<String, Integer> counts = new HashMap<>();
    for (SourceLine line : region.lines()) {
      field(line).ifPresent(label -> counts.merge(label.name(), 1, Integer::sum));
    }
    counts.values().removeIf(n -> n < 2);
    fields = counts.keySet();
    region.blocks().forEach(this::block);
  }

  /** What may be the name of a form's field: words in bold before a colon. */
  private static Optional<Label> field(SourceLine line) {
    return LabelForms.of(line).filter(l -> l.form() == Label.Form.DRESSED && l.nameStart() == 0);
  }

  /** All highlights of the document, with ids from {@code h1}. */
  List<Highlight> highlights() {
    return List.copyOf(highlights);
  }

  private void block(Block block) {
    SourceLine first = block.lines().get(0);
    if (first.text().startsWith("|")) {
      findings.skip(
          Diagnostic.warning(
              "not-a-highlight",
              "expected a bullet among the highlights but found a table, left out",
              source.at(first.line())),
          first.line(),
          block.lines().get(block.lines().size() - 1).line());
      return;
    }
    List<SourceLine> lines = new ArrayList<>();
    for (SourceLine line : block.lines()) {
      Optional<Label> field = field(line).filter(l -> fields.contains(l.name()));
      boolean typed = block.form() != Form.LIST_ITEM && TYPED_BULLET.matcher(line.text()).find();
      if (field.isPresent() || typed) {
        add(lines);
        lines.clear();
      }
      if (line.place() == SourceLine.Place.HEADING) {
        findings.use(As.HEADING, line.line());
      } else if (line.place() != SourceLine.Place.RULE) {
        lines.add(field.map(label -> value(line, label)).orElse(line));
      }
    }
    add(lines);
  }

  /** What stands in a field; its name comes again and again, so that it is no part of the words. */
  private static SourceLine value(SourceLine line, Label field) {
    return new SourceLine(
        line.words().slice(field.textStart(), line.text().length()).strip(),
        line.line(),
        line.place());
  }

  private void add(List<SourceLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    MarkedText words = unbulleted(TurnBuilder.join(lines));
    if (words.text().isEmpty()) {
      lines.forEach(line -> findings.use(As.HEADING, line.line()));
    } else {
      String id = "h" + (highlights.size() + 1);
      lines.forEach(line -> findings.use(As.HIGHLIGHT, id, line.line(), line.line()));
      highlights.add(
          new Highlight(id, words.text(), words.marks(), source.at(lines.get(0).line())));
    }
  }

  private static MarkedText unbulleted(MarkedText words) {
    var bullet = TYPED_BULLET.matcher(words.text());
    return bullet.find() && !Character.isDigit(words.text().charAt(0))
        ? words.slice(bullet.end(), words.text().length()).strip()
        : words;
  }
}
