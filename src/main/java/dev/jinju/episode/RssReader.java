package dev.jinju.episode;

import dev.jinju.episode.internal.web.RssFeed;

/** Reads an RSS item with its show notes; of a feed with several, the first and newest. */
public final class RssReader implements EpisodeReader {

  @Override
  public boolean accepts(SourceText source) {
    return source
        .text()
        .substring(0, Math.min(2000, source.text().length()))
        .matches(
            "(?s)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*|<\\?[^>]*>\\s*|<!DOCTYPE[^>\\[]*(?:\\[[^\\]]*\\])?\\s*>\\s*)*<(?:rss|channel|item)\\b.*");
  }

  @Override
  public Reading read(SourceText source) {
    return RssFeed.read(source);
  }
}
