package dev.jinju.episode.internal.web;

import dev.jinju.episode.Reading;
import dev.jinju.episode.SourceText;
import dev.jinju.episode.internal.source.Findings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads an HTML page as the digest that it would be. Nothing that the page names is fetched. */
public final class HtmlPage {
  private HtmlPage() {}

  /** The page's episode. */
  public static Reading read(SourceText source) {
    Document page = Jsoup.parse(source.text(), "", tracking());
    MappedDigest digest = new MappedDigest(source);
    digest.add("---", 0);
    Element canonical = page.selectFirst("link[rel=canonical][href^=http]");
    if (canonical != null) {
      digest.add("source: '" + canonical.attr("href").replace("'", "%27") + "'", 0);
    }
    digest.add("---", 0);
    if (page.selectFirst("h1") == null && !page.title().isBlank()) {
      digest.add("# " + page.title(), 1);
      digest.add("", 0);
    }
    body(page.body(), digest, 1);
    return digest.read(new Findings(source));
  }

  /** Writes what a page or a part of one shows. */
  static void body(Element body, MappedDigest digest, int firstLine) {
    if (HtmlDigest.isTranscript(body)) {
      digest.add("## Transcript", 0);
      digest.add("", 0);
    }
    HtmlDigest walk = new HtmlDigest(digest, firstLine);
    body.traverse(walk);
    walk.flush();
  }

  static Parser tracking() {
    return Parser.htmlParser().setTrackPosition(true);
  }
}
