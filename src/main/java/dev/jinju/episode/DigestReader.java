package dev.jinju.episode;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.episode.internal.digest.DigestDocument;
import dev.jinju.episode.internal.source.Findings;
import java.util.regex.Pattern;

/**
 * Reads a Markdown digest: title, summary, highlights, sections, dialogue, and the link to the
 * recording.
 *
 * <p>Headings are known in five languages, speakers by evidence. Time is linear in the document's
 * length.
 */
public final class DigestReader implements EpisodeReader {

  /** What other formats begin with: JSON, WebVTT, SubRip, HTML. */
  private static final Pattern OTHER_FORMAT =
      Pattern.compile(
          "\\s*(?:\\{|\\[\\s*[{\\]]|WEBVTT|\\d+\\s*\\n[\\d:,.]+\\s*-->"
              + "|<(?:!doctype|html|\\?xml|rss)\\b)",
          Pattern.CASE_INSENSITIVE);

  /** Any text can be Markdown, but for the beginnings of other formats. */
  @Override
  public boolean accepts(SourceText source) {
    String head = source.text().substring(0, Math.min(source.text().length(), 200));
    return !OTHER_FORMAT.matcher(head).lookingAt();
  }

  @Override
  public Reading read(SourceText source) {
    Findings findings = new Findings(source);
    Episode episode = DigestDocument.read(source, findings);
    boolean words = episode.sections().stream().anyMatch(s -> !s.text().isEmpty());
    if (episode.highlights().isEmpty() && episode.turns().isEmpty() && !words) {
      throw new InputException(
          Diagnostic.error(
                  "nothing-to-choose",
                  "found neither highlights nor a dialogue to choose lines from",
                  source.at(0))
              .withHint(
                  "add a heading such as `## Highlights` with bullets below it, or"
                      + " `## Transcript` with lines such as `Name: text`"));
    }
    return findings.reading(episode);
  }
}
