package dev.jinju.episode.internal.speech;

import dev.jinju.episode.Turn;
import dev.jinju.episode.internal.source.DataLines;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives one person one name: {@code Harry} is {@code Harry Stebbings} where a document has both and
 * nobody else it could be, {@code 唐鳳部長} is {@code 唐鳳}, {@code ADA} is {@code Ada}.
 */
public final class SpeakerNames {
  /** Part of a name's turns that may stand right beside the other name's; more is a talk of two. */
  private static final double MAX_BESIDE = 0.3;

  /** Words that stand before or behind a name for what somebody is. */
  private static final List<String> TITLES =
      DataLines.of("titles.txt").stream().map(row -> row.get(0)).toList();

  private final List<Turn> turns;
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final List<String> people;

  private SpeakerNames(List<Turn> turns, List<String> people) {
    this.turns = turns;
    this.people = people;
    turns.forEach(t -> counts.merge(t.speaker(), 1, Integer::sum));
    counts.remove("");
  }

  /**
   * The turns, each with its speaker's full name.
   *
   * @param people whom the document names elsewhere
   */
  public static List<Turn> unify(List<Turn> turns, List<String> people) {
    Map<String, String> names = new SpeakerNames(turns, people).full();
    return names.isEmpty()
        ? turns
        : turns.stream().map(t -> named(t, names.getOrDefault(t.speaker(), t.speaker()))).toList();
  }

  private static Turn named(Turn turn, String speaker) {
    return speaker.equals(turn.speaker())
        ? turn
        : new Turn(turn.id(), speaker, turn.text(), turn.marks(), turn.span(), turn.start());
  }

  /** The full name of each name that has another one. */
  private Map<String, String> full() {
    Map<String, String> names = new LinkedHashMap<>();
    for (String name : counts.keySet()) {
      spelling(name)
          .or(() -> untitled(name))
          .or(() -> longer(name))
          .ifPresent(other -> names.put(name, other));
    }
    // Ada is Ada Byrd, and ADA is Ada.
    names.replaceAll((name, other) -> names.getOrDefault(other, other));
    return names;
  }

  /** The commonest way to write the same letters. */
  private Optional<String> spelling(String name) {
    return counts.keySet().stream()
        .filter(other -> !other.equals(name) && fold(other).equals(fold(name)))
        .filter(other -> counts.getOrDefault(other, 0) > counts.getOrDefault(name, 0))
        .findFirst();
  }

  /** The name without what its bearer is, where it stands alone too. */
  private Optional<String> untitled(String name) {
    return counts.keySet().stream()
        .filter(other -> other.length() > 1 && other.length() < name.length())
        .filter(
            other ->
                (name.startsWith(other) && isTitle(name.substring(other.length())))
                    || (name.endsWith(other)
                        && isTitle(name.substring(0, name.length() - other.length()))))
        .filter(other -> !talk(name, other))
        .findFirst();
  }

  private static boolean isTitle(String word) {
    return TITLES.contains(word.strip().toLowerCase(Locale.ROOT));
  }

  /** The only longer name that begins or ends with the words of this one. */
  private Optional<String> longer(String name) {
    List<String> full =
        Stream.concat(counts.keySet().stream(), people.stream())
            .filter(other -> isPart(words(name), words(other)))
            .collect(
                Collectors.toMap(
                    SpeakerNames::fold, other -> other, (a, b) -> a, LinkedHashMap::new))
            .values()
            .stream()
            .toList();
    return full.size() == 1 && !talk(name, full.get(0))
        ? Optional.of(full.get(0))
        : Optional.empty();
  }

  private static boolean isPart(List<String> part, List<String> whole) {
    int more = whole.size() - part.size();
    return more > 0
        && (whole.subList(0, part.size()).equals(part)
            || whole.subList(more, whole.size()).equals(part));
  }

  private static List<String> words(String name) {
    return Arrays.asList(fold(name).split(" ", -1));
  }

  /** Whether two names answer each other, so that they are two people. */
  private boolean talk(String name, String other) {
    int beside = 0;
    for (int i = 1; i < turns.size(); i++) {
      String before = turns.get(i - 1).speaker();
      String now = turns.get(i).speaker();
      beside += (before.equals(name) && now.equals(other)) ? 1 : 0;
      beside += (before.equals(other) && now.equals(name)) ? 1 : 0;
    }
    return beside > counts.getOrDefault(name, 0) * MAX_BESIDE;
  }

  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ");
  }
}
