package dev.jinju.episode;

import dev.jinju.diag.Warned;
import dev.jinju.episode.internal.source.Warnings;
import dev.jinju.episode.internal.timed.CueFile;
import dev.jinju.episode.internal.timed.TimedEpisode;

/** Reads SubRip and WebVTT subtitles: cues become sentences and turns again, with their times. */
public final class SubtitleReader implements EpisodeReader {

  @Override
  public boolean accepts(SourceText source) {
    return CueFile.isCueFile(source);
  }

  @Override
  public Warned<Episode> read(SourceText source) {
    Warnings warnings = new Warnings(source.name());
    return new TimedEpisode(source, warnings).of(CueFile.read(source, warnings));
  }
}
