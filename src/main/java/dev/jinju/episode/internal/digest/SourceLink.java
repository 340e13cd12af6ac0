package dev.jinju.episode.internal.digest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that says where the recording is: {@code _原链接:https://…_} and its relatives.
 *
 * <p>Read from the raw line: Markdown would take underscores inside an address for emphasis.
 *
 * @param url what stands there, which need not be an address on the web
 * @param line 1-based
 */
record SourceLink(String url, int line) {
  private static final Pattern LINE =
      Pattern.compile(
          "\\s{0,3}(?:[-*>]\\s+)?(?<open>[_*]{0,3})\\s*\\[?"
              + "(?:原链接|原鏈接|原連結|原文链接|原文連結|原视频|原視頻|原影片|来源|來源|节目链接|節目連結|链接|連結"
              + "|元リンク|出典|リンク|元動画|원문 ?링크|원본 ?링크|링크|출처"
              + "|Original link|Original|Source link|Source|Link|Listen|Watch)"
              + "[_*]{0,3}\\s*(?:[:：]|\\]\\()[_*]{0,3}\\s*(?:\\[[^\\]\\n]{0,200}\\]\\()?<?"
              + "(?<url>[a-z]{2,10}:[^\\s<>)]{1,2000})[>)]?[^\\S\\n]*[_*]{0,3}\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** UTF-16 units; an address of 2,000 and its label fit. */
  private static final int MAX_LENGTH = 2300;

  /** The last such line of a document. */
  static Optional<SourceLink> find(List<String> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      Matcher m = LINE.matcher(lines.get(i));
      if (lines.get(i).length() < MAX_LENGTH && m.matches()) {
        return Optional.of(new SourceLink(unwrap(m.group("url"), m.group("open")), i + 1));
      }
    }
    return Optional.empty();
  }

  boolean isWeb() {
    return url.startsWith("https://") || url.startsWith("http://");
  }

  /**
   * Takes off the closing emphasis, but never more of it than was opened: an address may end in an
   * underscore.
   */
  private static String unwrap(String url, String open) {
    String closing = new StringBuilder(open).reverse().toString();
    return !closing.isEmpty() && url.endsWith(closing)
        ? url.substring(0, url.length() - closing.length())
        : url;
  }
}
