package dev.jinju.choose.feature;

import dev.jinju.card.CardKind;
import dev.jinju.choose.candidate.Candidate;
import dev.jinju.choose.candidate.Openings;
import dev.jinju.choose.words.WordClass;
import java.util.List;

/** Whether a line can begin where it begins, and end where it ends. */
final class OpeningFeatures {
  static final List<Feature> ALL =
      List.of(
          new Definition(),
          new SelfFirst(),
          new Joiner(),
          new Dangling(),
          new FarPronoun(),
          new TurnFirst(),
          new OpenQuestion());

  private OpeningFeatures() {}

  private static double starts(WordClass words, Candidate candidate, Stage stage) {
    return stage.lexicon().lengthAtStart(words, candidate.text()) > 0 ? 1 : 0;
  }

  /** Only words that somebody said have a talk before them, and a question beside them holds it. */
  private static boolean isAlone(Candidate candidate) {
    return candidate.kind() == CardKind.DIALOGUE
        || (candidate.kind() == CardKind.STAT && candidate.spoken() != null);
  }

  /** A definition at the start: the biggest, most people, 最好的. AUC .51. */
  record Definition() implements Feature {
    @Override
    public double of(Candidate candidate, Stage stage) {
      return starts(WordClass.DEFINITION, candidate, stage);
    }

    @Override
    public String reason(double value) {
      return "starts like a definition";
    }
  }

  /** "I" as the first word: a story follows. AUC .49. */
  record SelfFirst() implements Feature {
    @Override
    public double of(Candidate candidate, Stage stage) {
      return starts(WordClass.SELF, candidate, stage);
    }

    @Override
    public String reason(double value) {
      return "starts with its speaker";
    }
  }

  /**
   * And, so, 所以, 然后 without a comma, which would have let it be cut: half of a thought comes before
   * it. AUC .47 for "and".
   */
  record Joiner() implements Feature {
    @Override
    public double of(Candidate candidate, Stage stage) {
      return isAlone(candidate) ? starts(WordClass.LEAD, candidate, stage) : 0;
    }

    @Override
    public String reason(double value) {
      return "starts in the middle of a thought";
    }
  }

  /**
   * A start that leans on what was said before: 它, 这, they, that. AUC .49, and by hand more than
   * that, since a reader has nothing but the card.
   */
  record Dangling() implements Feature {
    @Override
    public double of(Candidate candidate, Stage stage) {
      return isAlone(candidate) && Openings.dangles(candidate.text(), stage.lexicon()) ? 1 : 0;
    }

    @Override
    public String reason(double value) {
      return "starts with a pronoun that stands for nothing here";
    }
  }

  /** He, they, 它 further on in the first clause, before anything that it could stand for. */
  record FarPronoun() implements Feature {
    @Override
    public double of(Candidate candidate, Stage stage) {
      return isAlone(candidate) && Openings.leansLater(candidate.text(), stage.lexicon()) ? 1 : 0;
    }

    @Override
    public String reason(double value) {
      return "speaks of somebody or something that is not here";
    }
  }

  /** A 但 or "but" that turns from a thought that is not here. AUC .51. */
  record TurnFirst() implements Feature {
    @Override
    public double of(Candidate candidate, Stage stage) {
      return isAlone(candidate) ? starts(WordClass.TURN, candidate, stage) : 0;
    }

    @Override
    public String reason(double value) {
      return "turns from a thought that is not here";
    }
  }

  /** Ends with a question, and nobody answers it on the card. */
  record OpenQuestion() implements Feature {
    @Override
    public double of(Candidate candidate, Stage stage) {
      return isAlone(candidate) && candidate.text().matches("(?s).*[?？][”」』\"]?") ? 1 : 0;
    }

    @Override
    public String reason(double value) {
      return "asks without an answer";
    }
  }
}
