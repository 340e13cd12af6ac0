package dev.jinju.publish.diff;

import dev.jinju.pipeline.diff.CardDiff;
import dev.jinju.publish.AtomicFiles;
import dev.jinju.publish.Html;
import dev.jinju.publish.Resource;
import dev.jinju.publish.SafeName;
import dev.jinju.style.Canvas;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a comparison into a folder: {@code <canvas>/<card>.png}, {@code diff.png} and {@code
 * index.html}. For one thread.
 */
public final class DiffPublisher {
  private final Path out;
  private final List<Shown> shown = new ArrayList<>();

  /**
   * A card and its file.
   *
   * @param path relative to the folder, with {@code /}
   */
  private record Shown(CardDiff diff, String path) {}

  /**
   * Begins a comparison.
   *
   * @param out made with the first file
   * @throws dev.jinju.diag.OutputException when nothing can be written there
   */
  public DiffPublisher(Path out) {
    AtomicFiles.probe(out);
    this.out = out;
  }

  /** The page, there after {@link #finish}. */
  public Path index() {
    return out.resolve("index.html");
  }

  /** The picture of all cards, there after {@link #finish}. */
  public Path sheet() {
    return out.resolve("diff.png");
  }

  /**
   * Writes a card.
   *
   * @param png of both styles side by side
   * @return its file
   * @throws dev.jinju.diag.OutputException when it cannot be written
   */
  public Path publish(CardDiff diff, byte[] png) {
    String folder = SafeName.of(diff.canvas().name(), "canvas");
    String path = folder + "/" + SafeName.of(diff.name(), "card") + ".png";
    Path file = out.resolve(path);
    AtomicFiles.write(file, png);
    shown.add(new Shown(diff, path));
    return file;
  }

  /**
   * Writes the page and the picture of all cards.
   *
   * @param old the old style as it was asked for
   * @param now the new one
   * @param sheet a PNG
   */
  public void finish(String old, String now, byte[] sheet) {
    AtomicFiles.write(sheet(), sheet);
    AtomicFiles.write(index(), page(old, now).getBytes(StandardCharsets.UTF_8));
  }

  private String page(String old, String now) {
    List<Shown> moved = shown.stream().filter(each -> !each.diff.changes().isEmpty()).toList();
    List<Shown> still = shown.stream().filter(each -> each.diff.changes().isEmpty()).toList();
    Map<String, String> values =
        Map.of(
            "old", Html.escape(old),
            "new", Html.escape(now),
            "moved", Integer.toString(moved.size()),
            "count", Integer.toString(shown.size()),
            "movedCards", figures(moved),
            "stillCards", figures(still));
    return Resource.page(DiffPublisher.class, "diff.html", values);
  }

  private static String figures(List<Shown> cards) {
    StringBuilder out = new StringBuilder();
    for (Shown each : cards) {
      Canvas canvas = each.diff.canvas();
      String name = Html.escape(each.diff.name() + " · " + canvas.name());
      String link = Html.link(each.path);
      out.append("<figure><a href=\"").append(link).append("\"><img src=\"").append(link);
      out.append("\" alt=\"").append(name).append("\" loading=\"lazy\"></a><figcaption><h2>");
      out.append(name).append("</h2>");
      if (!each.diff.changes().isEmpty()) {
        out.append("<ul>");
        each.diff.told().forEach(told -> out.append(item(told)));
        out.append("</ul>");
      }
      out.append("</figcaption></figure>\n");
    }
    return out.toString();
  }

  private static String item(String told) {
    return "<li>" + Html.escape(told) + "</li>";
  }
}
