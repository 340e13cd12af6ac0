package dev.jinju.choose.candidate;

import dev.jinju.card.CardKind;
import dev.jinju.choose.words.Lexicon;
import dev.jinju.choose.words.Measure;
import dev.jinju.episode.Episode;
import dev.jinju.episode.Highlight;
import dev.jinju.episode.Turn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds every line of an episode that might become a card. Linear in the episode's length. */
public final class CandidateFinder {
  /** Sentences in a row; editors' cuts are seldom longer. */
  private static final int MAX_SENTENCES = 4;

  /** In Han characters; above this no style can set a line in letters that are large enough. */
  static final double MAX_UNITS = 110;

  /** Names, about two for each speaker. */
  private static final int CROWD = 40;

  /** Sentences of one turn that are looked at; with more it is a lecture of three hours. */
  private static final int MAX_OF_TURN = 2000;

  private final Episode episode;
  private final Trimmer trimmer;

  public CandidateFinder(Episode episode) {
    this.episode = episode;
    trimmer = new Trimmer(Lexicon.of(episode.language()), names(episode));
  }

  /**
   * The speakers' full and first names; those of a crowd are no help, and cost time at each line.
   */
  private static Set<String> names(Episode episode) {
    Set<String> names = new HashSet<>();
    for (Turn turn : episode.turns()) {
      String name = turn.speaker();
      names.add(name);
      names.add(name.contains(" ") ? name.substring(0, name.indexOf(' ')) : name);
    }
    return names.size() > CROWD ? Set.of() : names;
  }

  /**
   * All candidates in document order: bullets first, then each whole turn, its sentences, and its
   * exchange.
   */
  public List<Candidate> all() {
    List<Candidate> found = new ArrayList<>();
    episode.highlights().forEach(h -> found.add(highlight(h)));
    for (int i = 0; i < episode.turns().size(); i++) {
      sentences(episode.turns().get(i), found);
      if (answers(i)) {
        found.add(exchange(episode.turns().get(i - 1), episode.turns().get(i)));
      }
    }
    return found;
  }

  private Candidate highlight(Highlight highlight) {
    Passage words = new Passage(highlight.words(), 0, highlight.span());
    return new Candidate(highlight.id(), CardKind.HIGHLIGHT, words, null, List.of());
  }

  private void sentences(Turn turn, List<Candidate> found) {
    List<Sentences.Range> all = Sentences.of(turn.text());
    if (!all.isEmpty()) {
      found.add(dialogue(turn, all, 0, all.size() - 1));
    }
    for (int first = 0; first < Math.min(all.size(), MAX_OF_TURN); first++) {
      for (int last = first; last < Math.min(all.size(), first + MAX_SENTENCES); last++) {
        boolean whole = first == 0 && last == all.size() - 1;
        if (!whole && isCardSized(turn, all.get(first).start(), all.get(last).end())) {
          found.add(dialogue(turn, all, first, last));
        }
      }
    }
  }

  /**
   * A window of sentences stays in one paragraph and has a card's size; the whole turn is judged by
   * the gates.
   */
  private static boolean isCardSized(Turn turn, int from, int to) {
    if (to - from > 1200) {
      return false;
    }
    String text = turn.text().substring(from, to);
    return text.indexOf('\n') < 0 && Measure.units(text) <= MAX_UNITS;
  }

  /** Sentences {@code first} to {@code last} of a turn, counted from 0. */
  private Candidate dialogue(Turn turn, List<Sentences.Range> all, int first, int last) {
    Passage raw = whole(turn).slice(all.get(first).start(), all.get(last).end());
    Trimmer.Trimmed trimmed = trimmer.line(raw);
    return new Candidate(
        id(turn, all.size(), first, last),
        CardKind.DIALOGUE,
        trimmed.words(),
        Spoken.alone(turn),
        trimmed.cuts());
  }

  private static String id(Turn turn, int sentences, int first, int last) {
    if (first == 0 && last == sentences - 1) {
      return turn.id();
    }
    String from = turn.id() + ".s" + (first + 1);
    return first == last ? from : from + "-" + (last + 1);
  }

  /** Whether the turn before is another's question. */
  private boolean answers(int i) {
    if (i == 0) {
      return false;
    }
    Turn asked = episode.turns().get(i - 1);
    return asks(asked.text()) && !asked.speaker().equals(episode.turns().get(i).speaker());
  }

  static boolean asks(String text) {
    return text.endsWith("?") || text.endsWith("？") || text.endsWith("か。");
  }

  private Candidate exchange(Turn asked, Turn turn) {
    Trimmer.Trimmed question = trimmer.question(whole(asked));
    Trimmer.Trimmed answer = trimmer.answer(whole(turn));
    List<Cut> cuts = new ArrayList<>(question.cuts());
    cuts.addAll(answer.cuts());
    return new Candidate(
        asked.id() + "+" + turn.id(),
        CardKind.EXCHANGE,
        answer.words(),
        new Spoken(turn, asked, question.words()),
        cuts);
  }

  private static Passage whole(Turn turn) {
    return new Passage(turn.words(), 0, turn.span());
  }

  /** The candidate that an id names, whether or not it would be found; null when there is none. */
  public @Nullable Candidate byId(String id) {
    return new CandidateId(id).resolve(this, episode);
  }

  Candidate ofHighlight(Highlight highlight) {
    return highlight(highlight);
  }

  Candidate ofExchange(Turn asked, Turn turn) {
    return exchange(asked, turn);
  }

  /** Sentences counted from 1, or the whole turn for 0; null when the turn has fewer. */
  @Nullable Candidate ofSentences(Turn turn, int first, int last) {
    List<Sentences.Range> all = Sentences.of(turn.text());
    if (first == 0) {
      return dialogue(turn, all, 0, all.size() - 1);
    }
    return last <= all.size() && first <= last ? dialogue(turn, all, first - 1, last - 1) : null;
  }
}
