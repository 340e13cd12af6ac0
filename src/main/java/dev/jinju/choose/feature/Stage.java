package dev.jinju.choose.feature;

import dev.jinju.choose.candidate.Candidate;
import dev.jinju.choose.candidate.Spoken;
import dev.jinju.choose.words.Lexicon;
import dev.jinju.choose.words.Measure;
import dev.jinju.choose.words.WordClass;
import dev.jinju.choose.words.WordValues;
import dev.jinju.episode.Cast;
import dev.jinju.episode.Episode;
import dev.jinju.episode.Turn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The episode round a candidate, looked up once. Thread-safe. */
public final class Stage {
  /** Han characters to a Latin word, as {@link Measure} counts. */
  static final double UNITS = 1.6;

  /** Turns; a shorter dialogue is an excerpt, whose order says nothing. */
  private static final int TRANSCRIPT_TURNS = 15;

  /** How dark a word of stakes is where words are not rated one by one: 3 of 5, the commonest. */
  private static final double STAKE = 0.6;

  /** Turns that are looked through for the one before or after. */
  private static final int NEAR = 6;

  private final Episode episode;
  private final Lexicon lexicon;
  private final Cast cast;
  private final Topic topic;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<Integer, Set<String>> terms = new ConcurrentHashMap<>();
  private final WordValues loved;
  private final @Nullable WordValues moods;

  public Stage(Episode episode, Cast cast, WordValues loved) {
    this.episode = episode;
    this.cast = cast;
    lexicon = Lexicon.of(episode.language());
    topic = Topic.of(episode);
    moods = WordValues.moods(episode.language()).orElse(null);
    this.loved = loved;
    for (int i = 0; i < episode.turns().size(); i++) {
      positions.put(episode.turns().get(i).id(), i);
    }
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Topic topic() {
    return topic;
  }

  boolean isHost(Candidate candidate) {
    String speaker = candidate.speaker();
    return speaker != null && cast.isHost(speaker);
  }

  /**
   * What somebody else says right after a candidate's last word; empty when the turn goes on or is
   * the last.
   */
  String reply(Candidate candidate) {
    @Nullable Spoken spoken = candidate.spoken();
    if (spoken == null || candidate.words().end() + 4 < spoken.turn().text().length()) {
      return "";
    }
    List<Turn> turns = episode.turns();
    int next = positions.getOrDefault(spoken.turn().id(), turns.size()) + 1;
    boolean other =
        next < turns.size() && !turns.get(next).speaker().equals(spoken.turn().speaker());
    return other ? turns.get(next).text() : "";
  }

  /**
   * Where in a long transcript a candidate was said, 0 to 1; -1 in a digest, whose order is its
   * author's.
   */
  double position(Candidate candidate) {
    @Nullable Spoken spoken = candidate.spoken();
    boolean transcript =
        episode.highlights().isEmpty() && episode.turns().size() >= TRANSCRIPT_TURNS;
    if (spoken == null || !transcript) {
      return -1;
    }
    return (double) positions.getOrDefault(spoken.turn().id(), 0) / episode.turns().size();
  }

  /** What was said before a candidate's turn by somebody else; empty when nobody did. */
  String asked(Candidate candidate) {
    int at = turn(candidate);
    List<Turn> turns = episode.turns();
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      if (!turns.get(i).speaker().equals(turns.get(at).speaker())) {
        return turns.get(i).text();
      }
    }
    return "";
  }

  /**
   * The terms that a candidate shares with the turn of the same speaker before or after it,
   * whichever shares more: 0 to 1.
   */
  double dwelling(Candidate candidate) {
    int at = turn(candidate);
    if (at < 0) {
      return 0;
    }
    Set<String> own = Topic.terms(candidate.text(), lexicon);
    return Math.max(shared(own, at, -1), shared(own, at, 1));
  }

  private double shared(Set<String> own, int at, int step) {
    List<Turn> turns = episode.turns();
    for (int i = at + step, seen = 0;
        i >= 0 && i < turns.size() && seen < NEAR;
        i += step, seen++) {
      if (turns.get(i).speaker().equals(turns.get(at).speaker())) {
        String text = turns.get(i).text();
        Set<String> other = terms.computeIfAbsent(i, n -> Topic.terms(text, lexicon));
        long both = own.stream().filter(other::contains).count();
        return both == 0 ? 0 : both / Math.sqrt((double) own.size() * other.size());
      }
    }
    return 0;
  }

  private int turn(Candidate candidate) {
    @Nullable Spoken spoken = candidate.spoken();
    return spoken == null ? -1 : positions.getOrDefault(spoken.turn().id(), -1);
  }

  /** How much editors like the words of a text. */
  WordValues loved() {
    return loved;
  }

  /** A candidate's length in words, at least 1. */
  static double words(Candidate candidate) {
    return Math.max(1, Measure.units(candidate.text()) / UNITS);
  }

  /** A text's length in words. */
  static double words(String text) {
    return Measure.units(text) / UNITS;
  }

  /** The share of a text's terms that stand in another, 0 to 1. */
  double shareOf(String other, String text) {
    return other.isEmpty()
        ? 0
        : Topic.share(Topic.terms(other, lexicon), Topic.terms(text, lexicon));
  }

  /** The darkest word of a text, 0 to 1. */
  double gloom(String text) {
    return moods == null
        ? lexicon.has(WordClass.STAKES, text) ? STAKE : 0
        : Math.max(0, -moods.least(text));
  }
}
