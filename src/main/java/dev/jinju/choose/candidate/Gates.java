package dev.jinju.choose.candidate;

import dev.jinju.card.CardKind;
import dev.jinju.choose.words.Lexicon;
import dev.jinju.choose.words.Measure;
import dev.jinju.choose.words.WordClass;
import dev.jinju.episode.Cast;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** All gates in the order in which they speak; the first that objects gives the reason. */
public final class Gates {
  private static final List<Gate> ALL =
      List.of(
          new AgreementOnly(),
          new TooShort(),
          new Greeting(),
          new Housekeeping(),
          new TooLong(),
          new TooLongForFigure(),
          new QuestionAlone(),
          new CutQuotation(),
          new NeedsItsQuestion(),
          new LooseExchange());

  /**
   * Half a sentence by its form: 当……的时候。, and endings that give a reason in Japanese and Korean.
   */
  private static final Pattern DEPENDENT =
      Pattern.compile("[当當][^。]{1,60}[时時]候?[。.]?$|[^。]{1,80}から(?:です)?ね?。$|[^.]{1,80}거든요\\.$");

  private Gates() {}

  /** Why a candidate can be no card; empty when it can. */
  public static Optional<String> reasonAgainst(Candidate candidate, Lexicon lexicon, Cast cast) {
    String speaker = candidate.speaker();
    Gate.Scene scene = new Gate.Scene(lexicon, speaker != null && cast.isHost(speaker));
    return ALL.stream().flatMap(g -> g.reasonAgainst(candidate, scene).stream()).findFirst();
  }

  /**
   * Whether an answer word stands first, with a mark or nothing behind it, or 取决于, which goes on.
   */
  static boolean startsAsAnswer(String text, Lexicon lexicon) {
    int word = lexicon.lengthAtStart(WordClass.ANSWER, text);
    boolean ends =
        word > 0 && (word == text.length() || !Character.isLetterOrDigit(text.charAt(word)));
    return ends
        || lexicon.lengthAtStart(WordClass.BECAUSE, text) > 0
        || DEPENDENT.matcher(text).lookingAt();
  }

  /** What somebody wrote as a line of its own, and meant to be one. */
  private static boolean isBullet(Candidate candidate) {
    return candidate.kind() == CardKind.HIGHLIGHT && !PullQuotes.is(candidate);
  }

  private static Optional<String> when(boolean fault, String reason) {
    return fault ? Optional.of(reason) : Optional.empty();
  }

  /**
   * Fewer than 6 content characters say nothing, however they are set. An answer has its question
   * beside it.
   */
  record TooShort() implements Gate {
    @Override
    public Optional<String> reasonAgainst(Candidate candidate, Scene scene) {
      int least = candidate.kind() == CardKind.EXCHANGE ? 2 : 6;
      return when(
          Measure.contentCharacters(candidate.text()) < least,
          "fewer than " + least + " characters of content");
    }
  }

  /** More than a card can hold in letters that are large enough. */
  record TooLong() implements Gate {
    @Override
    public Optional<String> reasonAgainst(Candidate candidate, Scene scene) {
      boolean paragraphs =
          candidate.kind() != CardKind.HIGHLIGHT && candidate.text().contains("\n");
      return when(
          paragraphs || Measure.units(candidate.text()) > CandidateFinder.MAX_UNITS,
          "too long for a card");
    }
  }

  /** Beside a figure there is room for a sentence of three or four lines. */
  record TooLongForFigure() implements Gate {
    private static final double MOST_UNITS = 50;

    @Override
    public Optional<String> reasonAgainst(Candidate candidate, Scene scene) {
      return when(
          candidate.kind() == CardKind.STAT && Measure.units(candidate.text()) > MOST_UNITS,
          "too long beside its figure");
    }
  }

  /** 是的，没错。 agrees with something that the card would not show. */
  record AgreementOnly() implements Gate {
    @Override
    public Optional<String> reasonAgainst(Candidate candidate, Scene scene) {
      String rest = scene.lexicon().without(WordClass.AGREEMENT, candidate.text());
      String bare = scene.lexicon().without(WordClass.REACTION, rest);
      int left = Measure.contentCharacters(scene.lexicon().without(WordClass.FILLER, bare));
      return when(!isBullet(candidate) && left < 2, "agreement only");
    }
  }

  /** Hellos, thanks and goodbyes. A long turn may hold one and still say something. */
  record Greeting() implements Gate {
    @Override
    public Optional<String> reasonAgainst(Candidate candidate, Scene scene) {
      return when(
          !isBullet(candidate)
              && scene.lexicon().has(WordClass.GREETING, candidate.text())
              && Measure.units(candidate.text()) < 60,
          "a greeting");
    }
  }

  /** Requests to subscribe, sponsors, breaks. */
  record Housekeeping() implements Gate {
    @Override
    public Optional<String> reasonAgainst(Candidate candidate, Scene scene) {
      return when(
          !isBullet(candidate) && scene.lexicon().has(WordClass.HOUSEKEEPING, candidate.text()),
          "an advertisement or housekeeping");
    }
  }

  /** A host's question without its answer. */
  record QuestionAlone() implements Gate {
    @Override
    public Optional<String> reasonAgainst(Candidate candidate, Scene scene) {
      return when(
          candidate.kind() == CardKind.DIALOGUE
              && scene.byHost()
              && CandidateFinder.asks(candidate.text()),
          "a host's question alone");
    }
  }

  /**
   * A window of sentences that opens quotation marks and leaves them open, or the other way round.
   */
  record CutQuotation() implements Gate {
    @Override
    public Optional<String> reasonAgainst(Candidate candidate, Scene scene) {
      return when(
          candidate.kind() == CardKind.DIALOGUE && !Quotes.isBalanced(candidate.text()),
          "a quotation is cut in half");
    }
  }

  /**
   * An answer of under 14 Han characters, or one that starts with its yes or no, hangs on the
   * question.
   */
  record NeedsItsQuestion() implements Gate {
    private static final double LEAST_UNITS = 14;

    @Override
    public Optional<String> reasonAgainst(Candidate candidate, Scene scene) {
      if (candidate.kind() != CardKind.DIALOGUE) {
        return Optional.empty();
      }
      String text = candidate.text();
      if (startsAsAnswer(text, scene.lexicon())) {
        return Optional.of("an answer that needs its question");
      }
      double size = Measure.isCjk(text) ? Measure.contentCharacters(text) : Measure.units(text);
      return when(size < LEAST_UNITS, "too short without its question");
    }
  }

  /**
   * A question of more than 40 characters or 25 words, or more than 110 together, is no exchange
   * for a card.
   */
  record LooseExchange() implements Gate {
    private static final int QUESTION_CHARACTERS = 40;
    private static final int QUESTION_WORDS = 25;

    /** 为什么？ and "Really?" ask nothing that a reader could know. */
    private static final int LEAST_CHARACTERS = 5;

    private static final int LEAST_WORDS = 3;

    @Override
    public Optional<String> reasonAgainst(Candidate candidate, Scene scene) {
      String question = candidate.question();
      if (question == null) {
        return Optional.empty();
      }
      if (scene.byHost()) {
        return Optional.of("a question to the host");
      }
      boolean cjk = Measure.isCjk(question);
      int size = cjk ? Measure.contentCharacters(question) : Measure.words(question);
      if (size < (cjk ? LEAST_CHARACTERS : LEAST_WORDS)) {
        return Optional.of("the question says too little");
      }
      double both = Measure.units(question) + Measure.units(candidate.text());
      boolean tooMuch =
          size > (cjk ? QUESTION_CHARACTERS : QUESTION_WORDS)
              || both > CandidateFinder.MAX_UNITS
              || question.contains("\n");
      return when(tooMuch, "question and answer are too long for one card");
    }
  }
}
