package dev.jinju.episode.internal.timed;

import dev.jinju.diag.Diagnostic;
import dev.jinju.episode.SourceText;
import dev.jinju.episode.internal.source.Warnings;
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

  private CueFile() {}

  /** Whether a text has a timing line near its top. */
  public static boolean isCueFile(SourceText source) {
    return source.text().startsWith("WEBVTT")
        || source.text().lines().limit(40).anyMatch(line -> TIMING.matcher(line).matches());
  }

  /** All cues in the order of the file. */
  public static List<Cue> read(SourceText source, Warnings warnings) {
    List<String> lines = source.lines();
    List<Cue> cues = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = blockEnd(lines, at);
      block(source, lines, at, end, cues, warnings);
      at = end + 1;
    }
    return cues;
  }

  private static int blockEnd(List<String> lines, int from) {
    int end = from;
    while (end < lines.size() && !lines.get(end).isBlank()) {
      end++;
    }
    return end;
  }

  private static void block(
      SourceText source, List<String> lines, int from, int to, List<Cue> cues, Warnings warnings) {
    if (from == to || OTHER_BLOCK.matcher(lines.get(from)).matches()) {
      return;
    }
    int timing = nextTiming(lines, from, to);
    if (timing == to) {
      warnings.add(
          Diagnostic.warning(
                  "cue-without-time",
                  "expected a line such as `00:01:02,000 --> 00:01:05,000` but found none, left out",
                  source.at(from + 1))
              .withHint("give every subtitle its times, and a blank line before the next"));
    }
    // Missing blank lines leave several cues in one block.
    while (timing < to) {
      int next = nextTiming(lines, timing + 1, to);
      boolean numbered = next < to && lines.get(next - 1).strip().matches("\\d+");
      cue(lines, timing, numbered ? next - 1 : next, cues);
      timing = next;
    }
  }

  private static int nextTiming(List<String> lines, int from, int to) {
    int timing = from;
    while (timing < to && !TIMING.matcher(lines.get(timing)).matches()) {
      timing++;
    }
    return timing;
  }

  private static void cue(List<String> lines, int timing, int to, List<Cue> cues) {
    Matcher times = TIMING.matcher(lines.get(timing));
    if (!times.matches()) {
      throw new IllegalStateException("not a timing line: " + lines.get(timing));
    }
    Duration start = Clock.read(times.group("start"));
    Duration end = Clock.read(times.group("end"));
    String speaker = "";
    int first = timing + 2;
    StringBuilder text = new StringBuilder();
    for (int i = timing + 1; i < to; i++) {
      Matcher voice = VOICE.matcher(lines.get(i));
      int from = 0;
      while (voice.find()) {
        append(text, lines.get(i).substring(from, voice.start()));
        add(cues, speaker, text, start, end, first);
        speaker = plain(voice.group(1)).strip();
        first = i + 1;
        from = voice.end();
      }
      append(text, lines.get(i).substring(from));
    }
    add(cues, speaker, text, start, end, first);
  }

  private static void append(StringBuilder text, String line) {
    String words = plain(line).strip();
    if (!words.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n").append(words);
    }
  }

  private static void add(
      List<Cue> cues, String speaker, StringBuilder text, Duration start, Duration end, int line) {
    if (!text.isEmpty()) {
      cues.add(new Cue(speaker, text.toString(), start, end, line));
      text.setLength(0);
    }
  }

  /** Without tags, and with character references resolved. */
  private static String plain(String line) {
    return Parser.unescapeEntities(TAG.matcher(line).replaceAll(""), false);
  }
}
