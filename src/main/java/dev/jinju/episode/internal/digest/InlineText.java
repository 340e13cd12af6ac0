package dev.jinju.episode.internal.digest;

import dev.jinju.episode.TextMark;
import dev.jinju.episode.internal.speech.SourceLine;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads the inline content of one block as plain lines with marks.
 *
 * <p>The tree is walked without recursion: a line of 100,000 asterisks nests as deep.
 */
final class InlineText {
  /** Tags that only dress the words. Others, as in {@code List<String>}, are words themselves. */
  private static final Set<String> TAGS =
      Set.of(
          "a", "abbr", "b", "big", "br", "cite", "code", "del", "div", "em", "font", "i", "img",
          "ins", "kbd", "mark", "p", "q", "rp", "rt", "ruby", "s", "small", "span", "strong", "sub",
          "sup", "time", "u", "wbr");

  private final LineBuilder lines;
  private boolean pictures;

  private InlineText(int firstLine) {
    lines = new LineBuilder(firstLine);
  }

  /** What a paragraph or heading says. */
  static InlineText of(Node block, int firstLine) {
    InlineText reader = new InlineText(firstLine);
    @Nullable Node node = block.getFirstChild();
    while (node != null) {
      reader.enter(node);
      node = reader.next(node, block);
    }
    return reader;
  }

  /** The lines in order, without those that are blank. */
  List<SourceLine> lines() {
    return lines.build();
  }

  /** Whether a picture stood among the words. */
  boolean hasPictures() {
    return pictures;
  }

  private @Nullable Node next(Node node, Node root) {
    if (node.getFirstChild() != null && !(node instanceof Image)) {
      return node.getFirstChild();
    }
    @Nullable Node at = node;
    while (at != null && at != root) {
      leave(at);
      if (at.getNext() != null) {
        return at.getNext();
      }
      at = at.getParent();
    }
    return null;
  }

  private void enter(Node node) {
    if (!node.getSourceSpans().isEmpty()) {
      lines.at(node.getSourceSpans().get(0).getLineIndex() + 1);
    }
    TextMark.@Nullable Kind kind = kind(node);
    if (kind != null) {
      lines.open(kind);
    }
    if (node instanceof Text text) {
      lines.append(text.getLiteral());
    } else if (node instanceof Code code) {
      lines.append(code.getLiteral());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      lines.breakLine();
    } else if (node instanceof HtmlInline html) {
      html(html.getLiteral());
    } else if (node instanceof Ruby ruby) {
      ruby.parts().forEach(part -> lines.ruby(part.base(), part.reading()));
    } else if (node instanceof Image) {
      pictures = true;
    }
  }

  private void leave(Node node) {
    TextMark.@Nullable Kind kind = kind(node);
    if (kind != null) {
      lines.close();
    }
  }

  private static TextMark.@Nullable Kind kind(Node node) {
    if (node instanceof StrongEmphasis) {
      return TextMark.Kind.STRONG;
    }
    if (node instanceof Emphasis) {
      return TextMark.Kind.EM;
    }
    if (node instanceof Code) {
      return TextMark.Kind.CODE;
    }
    return node instanceof Link ? TextMark.Kind.LINK : null;
  }

  private void html(String tag) {
    String name = tagName(tag);
    if (name.equals("br")) {
      lines.breakLine();
    } else if (!tag.startsWith("<!") && !TAGS.contains(name)) {
      lines.append(tag);
    }
  }

  private static String tagName(String tag) {
    int from = tag.startsWith("</") ? 2 : 1;
    int to = from;
    while (to < tag.length() && Character.isLetterOrDigit(tag.charAt(to))) {
      to++;
    }
    return tag.substring(from, to).toLowerCase(Locale.ROOT);
  }
}
