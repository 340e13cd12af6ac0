package dev.jinju.episode;

import dev.jinju.episode.internal.source.Findings;
import dev.jinju.episode.internal.timed.CueFile;
import dev.jinju.episode.internal.timed.TimedEpisode;

/** Reads SubRip and WebVTT subtitles: cues become sentences and turns again, with their times. */
public final class SubtitleReader implements EpisodeReader {

  @Override
  public boolean accepts(SourceText source) {
    return CueFile.isCueFile(source);
  }

  @Override
  public Reading read(SourceText source) {
    Findings findings = new Findings(source);
    return new TimedEpisode(source, findings).of(CueFile.read(source, findings));
  }
}
