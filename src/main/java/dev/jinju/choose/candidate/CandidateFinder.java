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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds every line of an episode that might become a card. Linear in the episode's length. */
public final class CandidateFinder {
  /** Sentences in a row; editors' cuts are seldom longer. */
  private static final int MAX_SENTENCES = 4;

  /** In Han characters; above this no style can set a line in letters that are large enough. */
  static final double MAX_UNITS = 110;

  /** Names, about two for each speaker. */
  private static final int CROWD = 40;

  /**
   * Sentences of one line from which shorter passages are made; a line of more is a list, and a
   * part of its beginning as good as any.
   */
  private static final int MAX_OF_LINE = 12;

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
   * exchange; of an article that has neither, its pull quotes.
   */
  public List<Candidate> all() {
    List<Candidate> found = new ArrayList<>();
    episode.highlights().forEach(h -> found.add(highlight(h)));
    found.addAll(PullQuotes.of(episode));
    for (int i = 0; i < episode.turns().size(); i++) {
      sentences(episode.turns().get(i), found);
      if (answers(i)) {
        found.add(ofExchange(episode.turns().get(i - 1), episode.turns().get(i)));
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

  /** Whether a line is a pull quote, or a stat made of one. */
  public static boolean isPullQuote(Candidate line) {
    return PullQuotes.is(line);
  }

  /** Whether a line is one sentence and no more. */
  public static boolean isSingleSentence(Candidate line) {
    return Sentences.of(line.text()).size() == 1;
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

  /**
   * A question and its answer, or a part of the answer.
   *
   * @param id of the answer
   */
  private Candidate exchange(Turn asked, Turn turn, String id, Passage said) {
    Trimmer.Trimmed question = trimmer.question(whole(asked));
    Trimmer.Trimmed answer = trimmer.answer(said);
    List<Cut> cuts = new ArrayList<>(question.cuts());
    cuts.addAll(answer.cuts());
    return new Candidate(
        asked.id() + "+" + id,
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

  /**
   * Passages of fewer sentences that lie within a line's words, in reading order. Each of an
   * exchange begins as its answer does, which the question leads up to. A bullet has none, since
   * nobody said it.
   */
  public List<Candidate> within(Candidate line) {
    List<Candidate> found = new ArrayList<>();
    @Nullable Spoken spoken = line.spoken();
    if (spoken == null) {
      return PullQuotes.within(line, episode);
    }
    List<Sentences.Range> all = Sentences.of(spoken.turn().text());
    int[] said =
        IntStream.range(0, all.size())
            .filter(i -> all.get(i).end() > line.words().start())
            .filter(i -> all.get(i).start() < line.words().end())
            .limit(MAX_OF_LINE)
            .toArray();
    int starts = spoken.asked() == null ? said.length : Math.min(1, said.length);
    for (int from = 0; from < starts; from++) {
      for (int to = from; to < said.length; to++) {
        boolean whole = from == 0 && all.get(said[to]).end() >= line.words().end();
        if (!whole) {
          found.add(part(spoken, all, said[from], said[to]));
        }
      }
    }
    return found;
  }

  private Candidate part(Spoken spoken, List<Sentences.Range> all, int first, int last) {
    Turn turn = spoken.turn();
    @Nullable Turn asked = spoken.asked();
    if (asked == null) {
      return dialogue(turn, all, first, last);
    }
    Passage said = whole(turn).slice(all.get(first).start(), all.get(last).end());
    return exchange(asked, turn, id(turn, all.size(), first, last), said);
  }

  /** The whole bullet or section of an id; null when there is none. */
  @Nullable Passage unspoken(String id) {
    return Stream.concat(
            episode.highlights().stream()
                .filter(h -> h.id().equals(id))
                .map(h -> highlight(h).words()),
            episode.sections().stream().filter(s -> s.id().equals(id)).map(PullQuotes::whole))
        .findFirst()
        .orElse(null);
  }

  Candidate ofHighlight(Highlight highlight) {
    return highlight(highlight);
  }

  Candidate ofExchange(Turn asked, Turn turn) {
    return exchange(asked, turn, turn.id(), whole(turn));
  }

  /** A question and sentences of its answer, counted from 1; null when it has fewer. */
  @Nullable Candidate ofExchange(Turn asked, Turn turn, int first, int last) {
    List<Sentences.Range> all = Sentences.of(turn.text());
    return last <= all.size() && first <= last
        ? part(new Spoken(turn, asked, null), all, first - 1, last - 1)
        : null;
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
