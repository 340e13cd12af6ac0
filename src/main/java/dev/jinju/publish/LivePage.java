package dev.jinju.publish;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * A contact sheet that shows new pictures by itself. Pages that were opened from a folder may not
 * read files, but they may load scripts: the page loads {@code stamp.js} again and again, which
 * tells it what changed.
 */
final class LivePage {
  private static final String END = "</body>";

  private LivePage() {}

  /**
   * The page with the script that looks for changes.
   *
   * @param stamp of the page itself
   */
  static String of(String page, String stamp) {
    String script = Resource.page(LivePage.class, "live-page.html", Map.of("page", stamp));
    int end = page.lastIndexOf(END);
    return page.substring(0, end) + script + page.substring(end);
  }

  /** What {@code stamp.js} says: the stamp of the page and of each file that it shows. */
  static String stamp(String page, List<PublishedCard> cards) {
    ObjectNode root = JsonText.object().put("page", page);
    ObjectNode files = root.putObject("files");
    cards.stream()
        .flatMap(card -> card.files().stream())
        .forEach(file -> files.put(Html.link(file.path()), file.sha256()));
    return "jinjuStamp(" + JsonText.line(root) + ");\n";
  }
}
