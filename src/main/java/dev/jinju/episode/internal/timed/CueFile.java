package dev.jinju.episode.internal.timed;

import dev.jinju.diag.Diagnostic;
import dev.jinju.episode.SourceText;
import dev.jinju.episode.internal.source.Findings;
import dev.jinju.episode.internal.speech.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The cues of a SubRip or WebVTT file. Lenient, as players are: numbers may be missing, settings
 * and styles are left out, a cue that breaks the form is warned about.
 */
public final class CueFile {
  private static final Pattern TIMING =
      Pattern.compile(
          "\\s*(?<start>" + Clock.TIME + ")\\s*-->\\s*(?<end>" + Clock.TIME + ")(?:\\s.*)?");

  /** WebVTT 4.1: blocks that are not cues. */
  private static final Pattern OTHER_BLOCK = Pattern.compile("(?:NOTE|STYLE|REGION|WEBVTT)\\b.*");

  /** WebVTT 3.5 voice span: {@code <v.loud Name>}. */
  private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]{1,80})>");

  private static final Pattern TAG =
      Pattern.compile("</?[A-Za-z0-9][^<>]{0,200}>|\\{\\\\[^}]{0,40}\\}");

  private final SourceText source;
  private final Findings findings;
  private final List<String> lines;
  private final List<Cue> cues = new ArrayList<>();

  private CueFile(SourceText source, Findings findings) {
    this.source = source;
    this.findings = findings;
    lines = source.lines();
  }

  /** Whether a text has a timing line near its top. */
  public static boolean isCueFile(SourceText source) {
    return source.text().startsWith("WEBVTT")
        || source.text().lines().limit(40).anyMatch(line -> TIMING.matcher(line).matches());
  }

  /** All cues in the order of the file. */
  public static List<Cue> read(SourceText source, Findings findings) {
    CueFile file = new CueFile(source, findings);
    int at = 0;
    while (at < file.lines.size()) {
      int end = file.blockEnd(at);
      file.block(at, end);
      at = end + 1;
    }
    return List.copyOf(file.cues);
  }

  private int blockEnd(int from) {
    int end = from;
    while (end < lines.size() && !lines.get(end).isBlank()) {
      end++;
    }
    return end;
  }

  private void block(int from, int to) {
    if (from == to) {
      return;
    }
    if (OTHER_BLOCK.matcher(lines.get(from)).matches()) {
      findings.skip("a note, a style or a head of the captions", from + 1, to);
      return;
    }
    int timing = nextTiming(from, to);
    int first = timing > from && isNumbered(timing) ? timing - 1 : timing;
    if (timing == to) {
      withoutTime(from, to);
    } else if (first > from) {
      // A cue's own name or number stands here; words of a cue whose times are missing, too.
      findings.skip("above the times of a cue", from + 1, first);
    }
    // Missing blank lines leave several cues in one block.
    while (timing < to) {
      int next = nextTiming(timing + 1, to);
      int end = next < to && isNumbered(next) ? next - 1 : next;
      cue(first, timing, end);
      first = end;
      timing = next;
    }
  }

  private void withoutTime(int from, int to) {
    findings.skip(
        Diagnostic.warning(
                "cue-without-time",
                "expected a line such as `00:01:02,000 --> 00:01:05,000` but found none, left out",
                source.at(from + 1))
            .withHint("give every subtitle its times, and a blank line before the next"),
        from + 1,
        to);
  }

  private boolean isNumbered(int timing) {
    return lines.get(timing - 1).strip().matches("\\d+");
  }

  private int nextTiming(int from, int to) {
    int timing = from;
    while (timing < to && !TIMING.matcher(lines.get(timing)).matches()) {
      timing++;
    }
    return timing;
  }

  private void cue(int block, int timing, int to) {
    Matcher times = TIMING.matcher(lines.get(timing));
    if (!times.matches()) {
      throw new IllegalStateException("not a timing line: " + lines.get(timing));
    }
    Duration start = Clock.read(times.group("start"));
    Duration end = Clock.read(times.group("end"));
    String speaker = "";
    int first = block + 1;
    int textLine = timing + 2;
    StringBuilder text = new StringBuilder();
    for (int i = timing + 1; i < to; i++) {
      Matcher voice = VOICE.matcher(lines.get(i));
      int from = 0;
      while (voice.find()) {
        append(text, lines.get(i).substring(from, voice.start()));
        if (add(speaker, text, start, end, new Cue.Lines(first, textLine, i + 1))) {
          first = i + 1;
        }
        speaker = plain(voice.group(1)).strip();
        textLine = i + 1;
        from = voice.end();
      }
      append(text, lines.get(i).substring(from));
    }
    if (!add(speaker, text, start, end, new Cue.Lines(first, textLine, to))) {
      findings.skip("a cue without words", first, to);
    }
  }

  private static void append(StringBuilder text, String line) {
    String words = plain(line).strip();
    if (!words.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n").append(words);
    }
  }

  private boolean add(
      String speaker, StringBuilder text, Duration start, Duration end, Cue.Lines at) {
    if (text.isEmpty()) {
      return false;
    }
    cues.add(new Cue(speaker, text.toString(), start, end, at));
    text.setLength(0);
    return true;
  }

  /** Without tags, and with character references resolved. */
  private static String plain(String line) {
    return line.indexOf('<') < 0 && line.indexOf('&') < 0 && line.indexOf('{') < 0
        ? line
        : Parser.unescapeEntities(TAG.matcher(line).replaceAll(""), false);
  }
}
