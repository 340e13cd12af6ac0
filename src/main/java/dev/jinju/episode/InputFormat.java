package dev.jinju.episode;

import java.util.Locale;

/** The formats of documents, each with its reader, in the order in which they are asked. */
public enum InputFormat {
  /** SubRip or WebVTT. */
  SUBTITLES,
  /** What {@code jinju parse} prints. */
  EPISODE_JSON,
  /** A transcript in JSON: Podcasting 2.0, Whisper, AssemblyAI. */
  TRANSCRIPT_JSON,
  RSS,
  HTML,
  /** Markdown or plain text; any text can be one, so that it is asked last. */
  DIGEST;

  /** The name that users write: {@code episode-json}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  EpisodeReader reader() {
    return switch (this) {
      case SUBTITLES -> new SubtitleReader();
      case EPISODE_JSON -> new EpisodeJsonReader();
      case TRANSCRIPT_JSON -> new TranscriptJsonReader();
      case RSS -> new RssReader();
      case HTML -> new HtmlReader();
      case DIGEST -> new DigestReader();
    };
  }
}
