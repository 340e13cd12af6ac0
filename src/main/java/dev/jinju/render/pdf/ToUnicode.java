package dev.jinju.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** Writes the CMap from codes to text (PDF 32000 9.10.3). Stateless. */
final class ToUnicode {
  /** The most entries of one {@code bfchar} section. */
  private static final int SECTION = 100;

  private ToUnicode() {}

  static byte[] of(SortedMap<Integer, String> texts) {
    StringBuilder out = new StringBuilder(200 + 16 * texts.size());
    out.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
        .append("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n")
        .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
        .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    List<Map.Entry<Integer, String>> entries = new ArrayList<>(texts.entrySet());
    for (int from = 0; from < entries.size(); from += SECTION) {
      int to = Math.min(entries.size(), from + SECTION);
      out.append(to - from).append(" beginbfchar\n");
      for (Map.Entry<Integer, String> entry : entries.subList(from, to)) {
        out.append('<').append(hex(entry.getKey())).append("> <");
        out.append(hex(entry.getValue())).append(">\n");
      }
      out.append("endbfchar\n");
    }
    out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** A code as four hexadecimal digits. */
  static String hex(int code) {
    return String.format(Locale.ROOT, "%04X", code);
  }

  /** Text as the hexadecimal digits of its UTF-16. */
  static String hex(String text) {
    StringBuilder out = new StringBuilder(4 * text.length());
    text.chars().forEach(unit -> out.append(hex(unit)));
    return out.toString();
  }
}
