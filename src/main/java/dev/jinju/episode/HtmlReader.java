package dev.jinju.episode;

import dev.jinju.episode.internal.web.HtmlPage;
import java.util.Locale;

/**
 * Reads web pages: transcripts of Podcasting 2.0 ({@code <cite>}, {@code <time>}, {@code <p>}) and
 * show notes with headings and lists. The page becomes the digest that it would be in Markdown.
 */
public final class HtmlReader implements EpisodeReader {

  @Override
  public boolean accepts(SourceText source) {
    String text = source.text().stripLeading();
    String head = text.substring(0, Math.min(200, text.length()));
    return head.toLowerCase(Locale.ROOT)
        .matches("(?s)<(?:!doctype html|html|head|body|article|section|main|div|cite|p|h1)\\b.*");
  }

  @Override
  public Reading read(SourceText source) {
    return HtmlPage.read(source);
  }
}
