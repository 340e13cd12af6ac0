package dev.jinju.choose.score;

import dev.jinju.choose.candidate.Candidate;
import dev.jinju.choose.candidate.Spoken;
import dev.jinju.choose.words.Lexicon;
import dev.jinju.episode.Cast;
import dev.jinju.episode.Episode;
import dev.jinju.episode.Turn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The episode round a candidate, looked up once. Immutable. */
final class Stage {
  /** Turns; a shorter dialogue is an excerpt, whose order says nothing. */
  private static final int TRANSCRIPT_TURNS = 80;

  private final Episode episode;
  private final Lexicon lexicon;
  private final Cast cast;
  private final Topic topic;
  private final Map<String, Integer> positions = new HashMap<>();

  Stage(Episode episode, Cast cast) {
    this.episode = episode;
    this.cast = cast;
    lexicon = Lexicon.of(episode.language());
    topic = new Topic(episode);
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
}
