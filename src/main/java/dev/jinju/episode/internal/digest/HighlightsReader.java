package dev.jinju.episode.internal.digest;

import dev.jinju.diag.Diagnostic;
import dev.jinju.episode.Highlight;
import dev.jinju.episode.MarkedText;
import dev.jinju.episode.SourceText;
import dev.jinju.episode.internal.digest.Region.Block;
import dev.jinju.episode.internal.digest.Region.Form;
import dev.jinju.episode.internal.source.Warnings;
import dev.jinju.episode.internal.speech.SourceLine;
import dev.jinju.episode.internal.speech.TurnBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the bullets of the highlights, whether Markdown knows them as bullets or not. */
final class HighlightsReader {
  /** Bullets that people type but Markdown does not know. */
  private static final Pattern TYPED_BULLET =
      Pattern.compile("^(?:[•●▪◦‣·・✅⭐🔹👉]\\s*|\\d{1,2}[.、)]\\s*|[①-⑳]\\s*)");

  private final SourceText source;
  private final Warnings warnings;
  private final List<Highlight> highlights = new ArrayList<>();

  HighlightsReader(SourceText source, Warnings warnings) {
    this.source = source;
    this.warnings = warnings;
  }

  void read(Region region) {
    region.blocks().forEach(this::block);
  }

  /** All highlights of the document, with ids from {@code h1}. */
  List<Highlight> highlights() {
    return List.copyOf(highlights);
  }

  private void block(Block block) {
    SourceLine first = block.lines().get(0);
    if (first.place() == SourceLine.Place.HEADING || first.text().startsWith("|")) {
      warnings.add(
          Diagnostic.warning(
              "not-a-highlight",
              "expected a bullet among the highlights but found a heading or a table, left out",
              source.at(first.line())));
      return;
    }
    List<SourceLine> lines = new ArrayList<>();
    for (SourceLine line : block.lines()) {
      if (line.place() != SourceLine.Place.RULE) {
        if (block.form() != Form.LIST_ITEM && TYPED_BULLET.matcher(line.text()).find()) {
          add(lines);
          lines.clear();
        }
        lines.add(line);
      }
    }
    add(lines);
  }

  private void add(List<SourceLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    MarkedText words = unbulleted(TurnBuilder.join(lines));
    if (!words.text().isEmpty()) {
      String id = "h" + (highlights.size() + 1);
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
