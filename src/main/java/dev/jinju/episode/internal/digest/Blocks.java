package dev.jinju.episode.internal.digest;

import dev.jinju.diag.Diagnostic;
import dev.jinju.episode.LineUse.As;
import dev.jinju.episode.MarkedText;
import dev.jinju.episode.SourceText;
import dev.jinju.episode.internal.source.Findings;
import dev.jinju.episode.internal.speech.InlineLabels;
import dev.jinju.episode.internal.speech.SourceLine;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/**
 * Reads blocks as the lines of words in them. Lists and quotations are looked into; how deep they
 * nest is bounded by the parser.
 */
final class Blocks {
  private final SourceText source;
  private final List<String> raw;
  private final Findings findings;

  Blocks(SourceText source, List<String> raw, Findings findings) {
    this.source = source;
    this.raw = raw;
    this.findings = findings;
  }

  /** The 1-based line on which a block begins; 0 when it has no place of its own. */
  static int line(Node block) {
    return block.getSourceSpans().isEmpty() ? 0 : block.getSourceSpans().get(0).getLineIndex() + 1;
  }

  /** All lines of words in a block, in order. */
  List<SourceLine> lines(Node block) {
    List<SourceLine> out = new ArrayList<>();
    collect(block, out);
    return out;
  }

  private void collect(Node block, List<SourceLine> out) {
    int line = line(block);
    if (block instanceof Paragraph) {
      out.addAll(inline(block));
    } else if (block instanceof Heading) {
      out.addAll(heading(block));
    } else if (block instanceof IndentedCodeBlock code) {
      literal(code.getLiteral(), line, out);
    } else if (block instanceof FencedCodeBlock code) {
      findings.use(As.MARKUP, line);
      literal(code.getLiteral(), line + 1, out);
    } else if (block instanceof ThematicBreak) {
      out.add(new SourceLine(MarkedText.EMPTY, line, SourceLine.Place.RULE));
    } else if (block instanceof HtmlBlock html) {
      skip(html, line);
    } else if (block instanceof LinkReferenceDefinition) {
      // What looks like the title of a link may be the next line of speech.
      literal(String.join("\n", raw.subList(line - 1, lastLine(block))), line, out);
    } else {
      for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
        collect(child, out);
      }
    }
  }

  private List<SourceLine> inline(Node block) {
    InlineText inline = InlineText.of(block, line(block));
    if (inline.hasPictures()) {
      findings.skip(
          Diagnostic.warning(
              "picture-skipped", "a picture among the words is left out", source.at(line(block))),
          line(block),
          lastLine(block));
    }
    return inline.lines().stream()
        .map(Blocks::changing)
        .flatMap(line -> InlineLabels.split(line).stream())
        .toList();
  }

  /** Captions show by {@code >>} that somebody else speaks. */
  private static SourceLine changing(SourceLine line) {
    String text = line.text();
    if (!text.startsWith(">>")) {
      return line;
    }
    int words = 0;
    while (words < text.length() && (text.charAt(words) == '>' || text.charAt(words) == ' ')) {
      words++;
    }
    return new SourceLine(
        line.words().slice(words, text.length()), line.line(), SourceLine.Place.CHANGE);
  }

  private static int lastLine(Node block) {
    List<org.commonmark.node.SourceSpan> spans = block.getSourceSpans();
    return spans.isEmpty() ? 0 : spans.get(spans.size() - 1).getLineIndex() + 1;
  }

  /**
   * A paragraph above {@code ---} is a heading to Markdown, but here it is a paragraph above a
   * rule.
   */
  private List<SourceLine> heading(Node block) {
    List<SourceLine> lines = inline(block);
    if (isUnderlined(block)) {
      List<SourceLine> ruled = new ArrayList<>(lines);
      ruled.add(
          new SourceLine(MarkedText.EMPTY, line(block) + lines.size(), SourceLine.Place.RULE));
      return ruled;
    }
    return lines.stream()
        .map(l -> new SourceLine(l.words(), l.line(), SourceLine.Place.HEADING))
        .toList();
  }

  /** Whether a heading is made by a line of {@code =} or {@code -} below it. */
  boolean isUnderlined(Node heading) {
    return !raw.get(line(heading) - 1).stripLeading().startsWith("#");
  }

  private static void literal(String text, int firstLine, List<SourceLine> out) {
    int line = firstLine;
    boolean start = true;
    for (String each : text.split("\n", -1)) {
      MarkedText words = MarkedText.of(each).strip();
      if (words.text().isEmpty()) {
        start = true;
      } else {
        out.add(
            new SourceLine(words, line, start ? SourceLine.Place.START : SourceLine.Place.INSIDE));
        start = false;
      }
      line++;
    }
  }

  private void skip(HtmlBlock html, int line) {
    boolean words = !html.getLiteral().replaceAll("<[^<>]*>", "").isBlank();
    for (int at = line; !words && at <= lastLine(html); at++) {
      findings.use(As.MARKUP, at);
    }
    if (words) {
      findings.skip(
          Diagnostic.warning(
                  "html-skipped", "expected Markdown but found HTML, left out", source.at(line))
              .withHint("write the words as Markdown"),
          line,
          lastLine(html));
    }
  }
}
