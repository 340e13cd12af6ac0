package dev.jinju.episode;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.episode.LineUse.As;
import dev.jinju.episode.internal.json.JsonDocument;
import dev.jinju.episode.internal.json.JsonDocument.Item;
import dev.jinju.episode.internal.source.Findings;
import dev.jinju.episode.internal.speech.Clock;
import dev.jinju.episode.internal.timed.Cue;
import dev.jinju.episode.internal.timed.TimedEpisode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads transcripts in JSON: the segments of Podcasting 2.0, Whisper and WhisperX, the utterances
 * of AssemblyAI and Deepgram, and what is like them, a list of objects with words in them.
 */
public final class TranscriptJsonReader implements EpisodeReader {
  private static final List<String> LISTS =
      List.of("utterances", "segments", "transcript", "transcripts", "cues", "results", "");

  private static final String[] TITLE = {"title", "episodeTitle", "episode_title", "name"};
  private static final String[] LANGUAGE = {"language", "language_code", "lang"};
  private static final String[] SUMMARY = {"summary", "description"};
  private static final List<String> HIGHLIGHTS =
      List.of("highlights", "takeaways", "keyPoints", "key_points");
  private static final String[] WORDS = {"text", "body", "transcript", "content"};
  private static final String[] SPEAKER = {
    "speaker", "speakerName", "speaker_name", "speaker_label", "name"
  };
  private static final String[] START = {"startTime", "start_time", "start", "begin"};
  private static final String[] END = {"endTime", "end_time", "end"};

  /**
   * Whole numbers beyond as many as a day has seconds are milliseconds: nobody transcribes a day,
   * and hardly anything of value ends within 86 seconds.
   */
  private static final double DAY = 86_400;

  @Override
  public boolean accepts(SourceText source) {
    String start = source.text().stripLeading();
    return start.startsWith("{") || start.matches("(?s)\\[\\s*\\{.*");
  }

  @Override
  public Reading read(SourceText source) {
    Findings findings = new Findings(source);
    JsonDocument document = JsonDocument.read(source);
    List<Item> items =
        LISTS.stream()
            .map(document::list)
            .filter(list -> list.stream().anyMatch(item -> !item.text(WORDS).isEmpty()))
            .findFirst()
            .orElseThrow(() -> noList(source));
    double unit = unit(items);
    List<Cue> cues = new ArrayList<>();
    for (Item item : items) {
      String words = item.text(WORDS);
      if (words.isEmpty()) {
        findings.skip(
            Diagnostic.warning(
                "no-words", "expected `text` in this segment, left out", source.at(item.line())),
            item.line(),
            item.lastLine());
      } else {
        cues.add(
            new Cue(
                item.text(SPEAKER),
                words,
                time(item, unit, START),
                time(item, unit, END),
                new Cue.Lines(item.line(), item.line(), item.lastLine())));
      }
    }
    document.book(findings, As.TITLE, TITLE);
    document.book(findings, As.ABOUT, LANGUAGE);
    document.book(findings, As.SUMMARY, SUMMARY);
    List<Highlight> highlights = highlights(source, document, findings);
    document.bookRest(source, findings);
    return new TimedEpisode(source, findings)
        .about(document.text(TITLE), language(document.text(LANGUAGE)))
        .with(document.text(SUMMARY), highlights)
        .of(cues);
  }

  /** Publishers add their own: {@code "highlight1": "…"}, or a list. */
  private static List<Highlight> highlights(
      SourceText source, JsonDocument document, Findings findings) {
    List<Item> items = new ArrayList<>();
    document
        .fields()
        .forEach((name, item) -> items.addAll(isOne(name) ? List.of(item) : List.of()));
    for (String list : HIGHLIGHTS) {
      items.addAll(document.list(list));
    }
    List<Highlight> highlights = new ArrayList<>();
    for (Item item : items) {
      String text = item.node().isString() ? item.node().asString().strip() : item.text(WORDS);
      if (!text.isEmpty()) {
        String id = "h" + (highlights.size() + 1);
        findings.use(As.HIGHLIGHT, id, item.line(), item.lastLine());
        highlights.add(new Highlight(id, text, List.of(), source.at(item.line())));
      }
    }
    return highlights;
  }

  private static boolean isOne(String name) {
    return name.matches("(?i)(?:highlight|takeaway|key_?point)_?\\d{1,2}");
  }

  private static @Nullable String language(String tag) {
    return tag.isEmpty() ? null : tag;
  }

  private static InputException noList(SourceText source) {
    return new InputException(
        Diagnostic.error(
                "unknown-json",
                "expected a list `segments` or `utterances` of objects with `text`, found none",
                source.at(0))
            .withHint(
                "export the transcript as Podcasting 2.0, Whisper or AssemblyAI JSON, or as SRT"));
  }

  /** Seconds in one unit of the list's times. */
  private static double unit(List<Item> items) {
    double last = 0;
    boolean whole = true;
    for (Item item : items) {
      for (String text : List.of(item.text(START), item.text(END))) {
        if (isNumber(text)) {
          last = Math.max(last, Double.parseDouble(text));
          whole &= !text.contains(".");
        }
      }
    }
    return whole && last > DAY ? 0.001 : 1;
  }

  private static @Nullable Duration time(Item item, double unit, String... names) {
    String text = item.text(names);
    if (isNumber(text)) {
      return Duration.ofMillis(Math.round(Double.parseDouble(text) * unit * 1000));
    }
    return text.matches(Clock.TIME) ? Clock.read(text) : null;
  }

  private static boolean isNumber(String text) {
    return text.matches("\\d{1,12}(?:\\.\\d{1,12})?");
  }
}
