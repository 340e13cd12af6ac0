package dev.jinju.episode.internal.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Walks a page and writes its headings, paragraphs, lists and quotations as Markdown. Scripts,
 * styles, navigation and forms are passed over. One instance walks one page.
 */
final class HtmlDigest implements NodeVisitor {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "ul",
          "ol",
          "li",
          "table",
          "tr",
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "dl",
          "dt",
          "dd",
          "figure",
          "figcaption",
          "pre",
          "hr",
          "body",
          "cite");

  private static final Set<String> PASSED =
      Set.of("script", "style", "nav", "form", "noscript", "template", "head", "svg", "iframe");

  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_\\[\\]<>#|~{}])");

  /** What Markdown would take for a list, a rule or a number at a line's start. */
  private static final Pattern STARTS_LIST = Pattern.compile("^(\\d{1,9})([.)])(?=\\s)|^([-+=])");

  private final MappedDigest out;
  private final int firstLine;
  private final StringBuilder line = new StringBuilder();
  private int origin;
  private int last;
  private int labelLine;
  private int passed;
  private String prefix = "";
  private String speaker = "";
  private String time = "";

  /**
   * A walk that writes to a digest.
   *
   * @param firstLine the line of the file at which the page begins
   */
  HtmlDigest(MappedDigest out, int firstLine) {
    this.out = out;
    this.firstLine = firstLine;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element && isPassed(element)) {
      passed++;
    }
    if (passed > 0) {
      return;
    }
    if (node instanceof TextNode text) {
      words(text);
    } else if (node instanceof Element element) {
      begin(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (passed == 0) {
        end(element);
      }
      if (isPassed(element)) {
        passed--;
      }
    }
  }

  private static boolean isPassed(Element element) {
    return PASSED.contains(element.normalName());
  }

  private void words(TextNode text) {
    String said = text.text();
    if (said.isBlank()) {
      line.append(line.isEmpty() ? "" : " ");
      return;
    }
    if (line.isEmpty()) {
      origin = firstLine - 1 + Math.max(1, text.sourceRange().start().lineNumber());
      last = origin;
      said = said.stripLeading();
    }
    last = Math.max(last, firstLine - 1 + text.sourceRange().end().lineNumber());
    line.append(SPECIAL.matcher(said).replaceAll("\\\\$1"));
  }

  private void begin(Element element) {
    String name = element.normalName();
    if (name.equals("time")) {
      flush();
    }
    if (BLOCKS.contains(name)) {
      flush();
      prefix = prefixOf(element);
    } else if (name.equals("br")) {
      flush();
    } else if (name.equals("strong") || name.equals("b")) {
      line.append(mark(element, "**"));
    } else if (name.equals("em") || name.equals("i")) {
      line.append(mark(element, "*"));
    }
  }

  private void end(Element element) {
    String name = element.normalName();
    if (name.equals("cite")) {
      speaker = take().replaceFirst("\\s*[:：]\\s*$", "");
      labelLine = origin;
      time = "";
    } else if (name.equals("time")) {
      time = take();
    } else if (BLOCKS.contains(name)) {
      flush();
      prefix = "";
    } else if (name.equals("strong") || name.equals("b")) {
      line.append(mark(element, "**"));
    } else if (name.equals("em") || name.equals("i")) {
      line.append(mark(element, "*"));
    }
  }

  /** Emphasis needs words right beside its stars. */
  private static String mark(Element element, String stars) {
    String text = element.wholeText();
    boolean tight = !text.isBlank() && text.equals(text.strip()) && element.childrenSize() == 0;
    return tight ? stars : "";
  }

  private static String prefixOf(Element element) {
    String name = element.normalName();
    if (HEADING.matcher(name).matches()) {
      return "#".repeat(name.charAt(1) - '0') + " ";
    }
    Element item = name.equals("li") ? element : element.closest("li");
    if (item != null) {
      return "- ";
    }
    return element.closest("blockquote") != null ? "> " : "";
  }

  private String take() {
    String text = line.toString().strip();
    line.setLength(0);
    return text;
  }

  /** Ends a block: one line of Markdown and a blank one. */
  void flush() {
    String text = take();
    if (text.isEmpty()) {
      return;
    }
    int from = labelLine > 0 ? labelLine : origin;
    out.add(prefix + label() + STARTS_LIST.matcher(text).replaceAll("$1\\\\$2$3"), from, last);
    out.add("", 0);
  }

  private String label() {
    if (speaker.isEmpty() && time.isEmpty()) {
      return "";
    }
    String said =
        time.isEmpty()
            ? speaker + ": "
            : String.format(Locale.ROOT, "%s (%s): ", speaker, time).stripLeading();
    speaker = "";
    time = "";
    labelLine = 0;
    return said;
  }

  /** Whether a page holds a transcript in the elements of Podcasting 2.0. */
  static boolean isTranscript(Element body) {
    List<Element> cites = body.select("cite");
    return cites.size() > 1 && body.select("cite ~ p, cite + time").size() > 0;
  }
}
