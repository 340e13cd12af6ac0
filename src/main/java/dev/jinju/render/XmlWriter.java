package dev.jinju.render;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML that is well-formed whatever text it is given: everything special is escaped, and
 * characters that XML 1.0 does not have (2.2) are left out. Not thread-safe.
 */
public final class XmlWriter {
  private final StringBuilder out = new StringBuilder(1 << 14);
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  /** Opens an element. */
  public XmlWriter start(String element) {
    closeTag();
    out.append('<').append(element);
    open.push(element);
    inTag = true;
    return this;
  }

  /** Ends the element that was opened last. */
  public XmlWriter end() {
    String element = open.pop();
    if (inTag) {
      out.append("/>");
      inTag = false;
    } else {
      out.append("</").append(element).append('>');
    }
    return this;
  }

  /** Adds an attribute to the element that was just opened. */
  public XmlWriter attribute(String name, String value) {
    name(name);
    escape(value);
    out.append('"');
    return this;
  }

  /** Adds a number as an attribute, with at most so many decimals. */
  public XmlWriter attribute(String name, double value, int decimals) {
    name(name);
    Decimals.append(out, value, decimals);
    out.append('"');
    return this;
  }

  /** Text between tags. */
  public XmlWriter text(String text) {
    closeTag();
    escape(text);
    return this;
  }

  /** Finished XML. */
  public XmlWriter raw(CharSequence xml) {
    if (xml.length() > 0) {
      closeTag();
      out.append(xml);
    }
    return this;
  }

  /** What was written; every element is ended. */
  public StringBuilder finished() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("element " + open.peek() + " is not ended");
    }
    return out;
  }

  private void name(String name) {
    out.append(' ').append(name).append("=\"");
  }

  private void closeTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private void escape(String text) {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\t', '\n', '\r' -> out.append("&#").append(c).append(';');
        default -> {
          if (isXml(c)) {
            out.appendCodePoint(c);
          }
        }
      }
    }
  }

  private static boolean isXml(int c) {
    return c >= 0x20 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd || c >= 0x10000;
  }
}
