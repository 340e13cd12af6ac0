package dev.jinju.publish;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Text and links, safe in HTML. */
public final class Html {
  private static final String UNRESERVED = "-._~/+";

  private Html() {}

  /** Safe in text and in attributes between double quotes. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /**
   * A relative path as a URL: everything but unreserved characters per cent encoded (RFC 3986 2.3).
   */
  public static String link(String path) {
    StringBuilder out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
      out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return out.toString();
  }
}
