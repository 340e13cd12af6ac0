package dev.jinju.episode.internal.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Parses Markdown in linear time.
 *
 * <p>The library takes quadratic time for a paragraph of very many lines and for very many {@code
 * <} that nothing closes. A dialogue is such a paragraph, so long runs of lines are parsed in
 * pieces; a run that is cut reads as two paragraphs.
 */
final class Markdown {
  /**
   * Lines without a blank one between them; twice as many take four times as long, and here it is
   * still nothing.
   */
  private static final int MAX_RUN = 1000;

  /**
   * Quotations and lists in one another; nobody writes more than a few, and each level costs a
   * stack frame.
   */
  private static final int MAX_NESTING = 50;

  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(MAX_NESTING)
          .customInlineContentParserFactory(new OpenAngle())
          .customInlineContentParserFactory(new OpenBrace())
          .build();

  /** A line of one sign only where nothing else stands on it: several are tags. */
  private static final Pattern TIGHT_HEADING =
      Pattern.compile(
          "#{2,6}[^\\s#].{0,80}$|#[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}][^#\\s]{0,80}$");

  private Markdown() {}

  /**
   * The top-level blocks from a line on; the line indexes of their spans count from the first line
   * of all.
   */
  static List<Node> blocks(List<String> lines, int from) {
    List<Node> blocks = new ArrayList<>();
    int start = from;
    int run = 0;
    for (int i = from; i < lines.size(); i++) {
      run = lines.get(i).isBlank() ? 0 : run + 1;
      if (run > MAX_RUN) {
        parse(lines, start, i, blocks);
        start = i;
        run = 1;
      }
    }
    parse(lines, start, lines.size(), blocks);
    return blocks;
  }

  private static void parse(List<String> lines, int from, int to, List<Node> blocks) {
    Node document = PARSER.parse(text(lines.subList(from, to)));
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (from > 0) {
        shift(node, from);
      }
      blocks.add(node);
    }
  }

  private static String meant(String line) {
    if (line.startsWith(">>")) {
      return "\\" + line;
    }
    return TIGHT_HEADING.matcher(line).lookingAt() ? line.replaceFirst("^#+", "$0 ") : line;
  }

  /**
   * The lines as their authors meant them: {@code >>} begins another voice in captions and no
   * quotation, and a heading in Chinese may lack its blank.
   */
  private static String text(List<String> lines) {
    return lines.stream().map(Markdown::meant).collect(Collectors.joining("\n"));
  }

  /**
   * Adds to the line indexes of a block and of all that is in it; without recursion, since inlines
   * may nest deeply.
   */
  private static void shift(Node block, int by) {
    @Nullable Node node = block;
    while (node != null) {
      node.setSourceSpans(node.getSourceSpans().stream().map(s -> moved(s, by)).toList());
      node = next(node, block);
    }
  }

  private static SourceSpan moved(SourceSpan span, int by) {
    return SourceSpan.of(
        span.getLineIndex() + by, span.getColumnIndex(), span.getInputIndex(), span.getLength());
  }

  /** The node after this one in document order below a root; null at its end. */
  static @Nullable Node next(Node node, Node root) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    @Nullable Node at = node;
    while (at != null && at != root && at.getNext() == null) {
      at = at.getParent();
    }
    return at == null || at == root ? null : at.getNext();
  }

  /**
   * Takes a {@code <} for a character where nothing closes it soon, before the library looks to the
   * end for what does.
   */
  private static final class OpenAngle implements InlineContentParserFactory {
    /** UTF-16 units; a tag or an address in angle brackets is shorter. */
    private static final int MAX_TAG = 1000;

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('<');
    }

    @Override
    public InlineContentParser create() {
      return OpenAngle::tryParse;
    }

    private static ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      scanner.next();
      Position behind = scanner.position();
      for (int i = 0; i < MAX_TAG && scanner.hasNext(); i++) {
        if (scanner.peek() == '>') {
          return ParsedInline.none();
        }
        scanner.next();
      }
      return ParsedInline.of(new Text("<"), behind);
    }
  }

  /** Reads <code>{base|reading}</code>; any other brace is a character. */
  private static final class OpenBrace implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('{');
    }

    @Override
    public InlineContentParser create() {
      return OpenBrace::tryParse;
    }

    private static ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      scanner.next();
      StringBuilder inside = new StringBuilder();
      while (scanner.hasNext() && inside.length() < Ruby.LONGEST) {
        char c = scanner.peek();
        scanner.next();
        if (c == '}') {
          Position behind = scanner.position();
          return Ruby.parse(inside.toString())
              .map(ruby -> ParsedInline.of(ruby, behind))
              .orElseGet(ParsedInline::none);
        }
        if (c == '{' || c == '\n') {
          return ParsedInline.none();
        }
        inside.append(c);
      }
      return ParsedInline.none();
    }
  }
}
