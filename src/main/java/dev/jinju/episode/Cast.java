package dev.jinju.episode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Who asks and who answers.
 *
 * @param hosts speakers as the turns name them; empty when nobody can be told from the others
 * @param guests the other speakers, the one who says most first
 */
public record Cast(List<String> hosts, List<String> guests) {
  /** Labels that name the part instead of the person. */
  private static final Set<String> HOST_LABELS =
      Set.of(
          "host",
          "interviewer",
          "q",
          "question",
          "主持人",
          "主持",
          "记者",
          "記者",
          "问",
          "問",
          "提问",
          "司会",
          "聞き手",
          "インタビュアー",
          "진행자",
          "진행",
          "사회자",
          "기자");

  /** Someone who says less than this many turns is not judged by them. */
  private static final int MIN_TURNS = 2;

  public Cast {
    hosts = List.copyOf(hosts);
    guests = List.copyOf(guests);
  }

  /**
   * The cast by front matter, by labels such as {@code Host}, or else by who asks the largest part
   * of their turns; between equals, by who speaks first. A lone speaker is a guest.
   */
  public static Cast of(Episode episode) {
    Map<String, Part> parts = new LinkedHashMap<>();
    for (Turn turn : episode.turns()) {
      parts.computeIfAbsent(turn.speaker(), Part::new).add(turn.text());
    }
    List<String> hosts = hosts(episode.about(), parts);
    List<String> guests = new ArrayList<>();
    parts.values().stream()
        .filter(p -> !hosts.contains(p.name))
        .sorted(Comparator.comparingInt((Part p) -> -p.length))
        .forEach(p -> guests.add(p.name));
    return new Cast(hosts, guests);
  }

  public boolean isHost(String speaker) {
    return hosts.contains(speaker);
  }

  private static List<String> hosts(About about, Map<String, Part> parts) {
    List<String> named = parts.keySet().stream().filter(n -> isNamed(about.host(), n)).toList();
    if (!named.isEmpty()) {
      return named;
    }
    List<String> labelled =
        parts.keySet().stream()
            .filter(n -> HOST_LABELS.contains(n.toLowerCase(Locale.ROOT)))
            .toList();
    if (!labelled.isEmpty()) {
      return labelled;
    }
    return parts.values().stream()
        .filter(p -> parts.size() > 1 && p.turns >= MIN_TURNS)
        .filter(p -> !isNamed(about.guest(), p.name))
        .max(Comparator.comparingDouble(Part::askedShare))
        .map(p -> List.of(p.name))
        .orElse(List.of());
  }

  /** Whether a front matter's names hold a speaker's name, in full or by its first or last word. */
  private static boolean isNamed(@org.jspecify.annotations.Nullable String names, String speaker) {
    if (names == null) {
      return false;
    }
    String wanted = speaker.toLowerCase(Locale.ROOT);
    for (String name : names.toLowerCase(Locale.ROOT).split("\\s*[,，、&;]\\s*", -1)) {
      if (name.equals(wanted) || name.startsWith(wanted + " ") || name.endsWith(" " + wanted)) {
        return true;
      }
    }
    return false;
  }

  /** What one speaker says in the whole episode. */
  private static final class Part {
    private final String name;
    private int turns;
    private int questions;
    private int length;

    Part(String name) {
      this.name = name;
    }

    void add(String text) {
      turns++;
      questions += text.endsWith("?") || text.endsWith("？") ? 1 : 0;
      length += text.length();
    }

    double askedShare() {
      return (double) questions / turns;
    }
  }
}
