package dev.jinju.episode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  /** A share of questions that whoever welcomes the listeners has ahead of the others. */
  private static final double WELCOMING = 0.3;

  /** A host's name in the name of the show settles it, against any share of questions. */
  private static final double OWN_SHOW = 2;

  /** Titles name guests. */
  private static final double IN_TITLE = 0.5;

  /** UTF-16 units at the end of a turn in which its last mark or particle stands. */
  private static final int LONGEST_END = 12;

  /** A question at the end of a turn; speech recognition often leaves its mark out. */
  private static final Pattern QUESTION =
      Pattern.compile("[?？][\"”’」』）)]*$|(?:吗|嗎|呢|么|ですか|ますか|でしょうか|까요|나요|가요)[。.]?$");

  private static final Pattern WELCOME =
      Pattern.compile(
          "\\b(?:welcome (?:back )?to|(?:I'm|I am) your host|my guest)\\b"
              + "|欢迎(?:收听|来到|大家|各位)|歡迎(?:收聽|來到|大家|各位)|(?:我是|我們的|我们的)主持人|本期(?:节目|嘉宾)|本集來賓"
              + "|お送りします|お送りする|番組です|ようこそ|오신 것을 환영|진행을 맡은",
          Pattern.CASE_INSENSITIVE);

  public Cast {
    hosts = List.copyOf(hosts);
    guests = List.copyOf(guests);
  }

  /**
   * The cast by front matter, by labels such as {@code Host}, or else by who asks the largest part
   * of their turns, welcomes the listeners or bears the name of the show, and is not in the title;
   * between equals, by who speaks first. A lone speaker is a guest.
   */
  public static Cast of(Episode episode) {
    Map<String, Part> parts = new LinkedHashMap<>();
    for (Turn turn : episode.turns()) {
      parts.computeIfAbsent(turn.speaker(), Part::new).add(turn.text());
    }
    List<String> hosts = hosts(episode, parts);
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

  private static List<String> hosts(Episode episode, Map<String, Part> parts) {
    About about = episode.about();
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
        .max(Comparator.comparingDouble((Part p) -> p.hostness(episode)))
        .map(p -> List.of(p.name))
        .orElse(List.of());
  }

  /**
   * Whether a front matter's names hold a speaker's name: all words of the one among those of the
   * other.
   */
  private static boolean isNamed(@Nullable String names, String speaker) {
    if (names == null) {
      return false;
    }
    Set<String> wanted = words(speaker);
    for (String name : names.split("\\s*[,，、&;]\\s*", -1)) {
      Set<String> own = words(name);
      if (!own.isEmpty() && (own.containsAll(wanted) || wanted.containsAll(own))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> words(String name) {
    return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  /** What one speaker says in the whole episode. */
  private static final class Part {
    private final String name;
    private int turns;
    private int questions;
    private int length;
    private boolean welcomes;

    Part(String name) {
      this.name = name;
    }

    void add(String text) {
      turns++;
      String end = text.substring(Math.max(0, text.length() - LONGEST_END));
      questions += QUESTION.matcher(end).find() ? 1 : 0;
      length += text.length();
      welcomes |= turns <= MIN_TURNS && WELCOME.matcher(text).find();
    }

    /** The share of questions, with what else tells a host from a guest. */
    double hostness(Episode episode) {
      String show = Optional.ofNullable(episode.about().show()).orElse("");
      Set<String> own = words(name);
      boolean ownShow = !own.isEmpty() && words(show).stream().anyMatch(own::contains);
      boolean inTitle = name.length() > 1 && episode.title().contains(name);
      double asked = (double) questions / turns;
      return asked
          + (welcomes ? WELCOMING : 0)
          + (ownShow ? OWN_SHOW : 0)
          - (inTitle ? IN_TITLE : 0);
    }
  }
}
