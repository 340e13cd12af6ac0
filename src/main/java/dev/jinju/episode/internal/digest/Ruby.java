package dev.jinju.episode.internal.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;

/**
 * Words with their reading: {@code {base|reading}}.
 *
 * <p>One reading a base character is mono ruby, however it is written: <code>{漢字|かん|じ}</code>, or
 * with blanks, <code>{重庆|Chóng qìng}</code>. Any other single reading stands over the whole base:
 * group ruby, <code>{大人|おとな}</code>. Whatever is not of this form is no ruby, and neither is what
 * is ASCII throughout: <code>{start|stop}</code> is far more often a choice than a reading.
 */
final class Ruby extends CustomNode {
  /**
   * UTF-16 units between the braces; a base of a few characters and its reading are far shorter.
   */
  static final int LONGEST = 200;

  private static final Pattern FORM =
      Pattern.compile("(?<base>[^{|}\\n]+)\\|(?<readings>[^{}\\n]+)");

  private static final Pattern CHARACTER = Pattern.compile("\\X");

  private final List<Part> parts;

  private Ruby(List<Part> parts) {
    this.parts = parts;
  }

  /** A stretch of the base and what is read over it. */
  record Part(String base, String reading) {}

  /** The parts in order; one for group ruby, one a character for mono ruby. */
  List<Part> parts() {
    return parts;
  }

  /** Reads what stands between braces; empty when it is no ruby. */
  static Optional<Ruby> parse(String inside) {
    Matcher form = FORM.matcher(inside);
    if (!form.matches() || inside.chars().allMatch(c -> c < 0x80)) {
      return Optional.empty();
    }
    String base = form.group("base");
    List<String> readings = List.of(form.group("readings").split("\\|", -1));
    if (!isTight(base) || !readings.stream().allMatch(Ruby::isTight)) {
      return Optional.empty();
    }
    List<String> characters = CHARACTER.matcher(base).results().map(r -> r.group()).toList();
    if (readings.size() == 1) {
      List<String> words = List.of(readings.get(0).split("[ \u3000]+", -1));
      boolean mono = words.size() == characters.size();
      return Optional.of(mono ? mono(characters, words) : group(base, readings.get(0)));
    }
    return readings.size() == characters.size()
        ? Optional.of(mono(characters, readings))
        : Optional.empty();
  }

  private static boolean isTight(String words) {
    return !words.isEmpty() && words.strip().equals(words);
  }

  private static Ruby group(String base, String reading) {
    return new Ruby(List.of(new Part(base, reading)));
  }

  private static Ruby mono(List<String> characters, List<String> readings) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < characters.size(); i++) {
      parts.add(new Part(characters.get(i), readings.get(i)));
    }
    return new Ruby(List.copyOf(parts));
  }
}
