package dev.jinju.choose.score;

import dev.jinju.card.CardKind;
import dev.jinju.choose.candidate.Candidate;
import dev.jinju.choose.candidate.Figures;
import dev.jinju.choose.words.Lexicon;
import dev.jinju.choose.words.Measure;
import dev.jinju.choose.words.WordClass;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What editors liked, measured on the teasers of 266 English and 26 Chinese episodes: each feature
 * is commoner in the lines that they cut out than in their neighbours.
 */
final class HelpingFeatures {
  static final List<Feature> ALL =
      List.of(
          new Length(),
          new Address(),
          new Absolute(),
          new Stakes(),
          new GeneralClaim(),
          new Negation(),
          new Definition(),
          new Overlap(),
          new HostReaction(),
          new Speech(),
          new Figure(),
          new Carried(),
          new Exchange(),
          new Early());

  private HelpingFeatures() {}

  /** 8 points for one word of a class, 2 more for each of the next two. */
  private static int graded(int words) {
    return words == 0 ? 0 : 6 + 2 * Math.min(3, words);
  }

  /**
   * Long flowing sentences, but not too long: 20 to 60 Han characters or 12 to 40 words, down to
   * nothing at 12 and 110.
   */
  record Length() implements Feature {
    private static final double NOTHING = 12;
    private static final double FROM = 20;
    private static final double TO = 60;
    private static final double TOO_MUCH = 110;

    @Override
    public Optional<Reason> of(Candidate candidate, Stage stage) {
      String question = candidate.question();
      double n = Measure.units(candidate.text()) + (question == null ? 0 : Measure.units(question));
      double rising = (n - NOTHING) / (FROM - NOTHING);
      double falling = (TOO_MUCH - n) / (TOO_MUCH - TO);
      double share = Math.max(0, Math.min(1, Math.min(rising, falling)));
      return Feature.points(Math.round(10 * share), "a good length for a card");
    }
  }

  /** Lines that say "you" are kept for their listener. */
  record Address() implements Feature {
    @Override
    public Optional<Reason> of(Candidate candidate, Stage stage) {
      String text = stage.lexicon().without(WordClass.FILLER, candidate.text());
      return Feature.when(stage.lexicon().has(WordClass.YOU, text), 10, "speaks to the listener");
    }
  }

  /** Absolutes and superlatives: 最, 永远, always, never. */
  record Absolute() implements Feature {
    @Override
    public Optional<Reason> of(Candidate candidate, Stage stage) {
      boolean has = stage.lexicon().has(WordClass.ABSOLUTE, candidate.text());
      return Feature.when(has, 8, "an absolute or superlative");
    }
  }

  /** Stakes and negative emotion: 失败, 担心, fear, wrong. */
  record Stakes() implements Feature {
    @Override
    public Optional<Reason> of(Candidate candidate, Stage stage) {
      int words = stage.lexicon().count(WordClass.STAKES, candidate.text());
      return Feature.points(graded(words), "something is at stake");
    }
  }

  /** A claim about people, companies, the world or the future. */
  record GeneralClaim() implements Feature {
    @Override
    public Optional<Reason> of(Candidate candidate, Stage stage) {
      Lexicon lexicon = stage.lexicon();
      boolean claims = lexicon.has(WordClass.COPULA, candidate.text());
      int subjects = lexicon.count(WordClass.GENERAL, candidate.text());
      return Feature.points(claims ? graded(subjects) : 0, "a general claim");
    }
  }

  /** Negation: what is said against something is said more sharply. */
  record Negation() implements Feature {
    @Override
    public Optional<Reason> of(Candidate candidate, Stage stage) {
      boolean has = stage.lexicon().has(WordClass.NEGATION, candidate.text());
      return Feature.when(has && candidate.spoken() != null, 4, "says no to something");
    }
  }

  /**
   * A definition at the start: the biggest, most people, 最好的. Half the points of the rest: it
   * overlaps with absolutes.
   */
  record Definition() implements Feature {
    @Override
    public Optional<Reason> of(Candidate candidate, Stage stage) {
      boolean starts = stage.lexicon().lengthAtStart(WordClass.DEFINITION, candidate.text()) > 0;
      return Feature.when(starts, 4, "starts like a definition");
    }
  }

  /** Overlap with title and summary; half of a line's terms is as much as lines ever share. */
  record Overlap() implements Feature {
    @Override
    public Optional<Reason> of(Candidate candidate, Stage stage) {
      double share = Math.min(1, stage.topic().overlap(candidate.text()) * 2);
      return Feature.points(Math.round(12 * share), "on the episode's topic");
    }
  }

  /**
   * The host's 哇 or wow right after it. Only the first words count: later ones are the next
   * question.
   */
  record HostReaction() implements Feature {
    private static final int FIRST_WORDS = 24;

    @Override
    public Optional<Reason> of(Candidate candidate, Stage stage) {
      String reply = stage.reply(candidate);
      String first = reply.substring(0, Math.min(reply.length(), FIRST_WORDS));
      boolean moved = stage.lexicon().has(WordClass.REACTION, first);
      return Feature.when(moved && !stage.isHost(candidate), 10, "moved the listener in the room");
    }
  }

  /** Speech marks, or a question that its speaker answers. */
  record Speech() implements Feature {
    private static final Pattern MARKS = Pattern.compile("[“「『\"].{2,300}?[”」』\"]|[?？](?!$)");

    @Override
    public Optional<Reason> of(Candidate candidate, Stage stage) {
      boolean spoken = candidate.spoken() != null && MARKS.matcher(candidate.text()).find();
      return Feature.when(spoken, 4, "quotes or asks");
    }
  }

  /** A number with its unit, in bullets only: in spoken lines numbers had no effect. */
  record Figure() implements Feature {
    private static final Pattern NUMBER = Pattern.compile("\\d\\s?[%％\\p{L}]|[$￥¥€₩£]\\s?\\d");

    @Override
    public Optional<Reason> of(Candidate candidate, Stage stage) {
      boolean figure = candidate.spoken() == null && NUMBER.matcher(candidate.text()).find();
      return Feature.when(figure, 4, "a figure with its unit");
    }
  }

  /**
   * A figure that says something at first glance, on a stat. Not measured: it orders stats among
   * each other, and no line competes with its own stat.
   */
  record Carried() implements Feature {
    @Override
    public Optional<Reason> of(Candidate candidate, Stage stage) {
      boolean telling =
          candidate.kind() == CardKind.STAT
              && Figures.carrying(candidate.words().words())
                  .filter(Figures.Figure::isTelling)
                  .isPresent();
      return Feature.when(telling, 8, "a figure that carries the card");
    }
  }

  /**
   * Half of the English teasers set a host's line before the answer. A short answer lives by its
   * question, a long one is better alone, and a question that itself leans on the talk before it
   * helps nobody.
   */
  record Exchange() implements Feature {
    private static final double SHORT_ANSWER = 20;
    private static final double LONG_ANSWER = 30;

    @Override
    public Optional<Reason> of(Candidate candidate, Stage stage) {
      String question = candidate.question();
      if (question == null) {
        return Optional.empty();
      }
      double answer = Measure.units(candidate.text());
      if (answer > LONG_ANSWER && !candidate.needsQuestion(stage.lexicon())) {
        return Feature.points(-6, "the answer stands without its question");
      }
      boolean leans = stage.lexicon().lengthAtStart(WordClass.LEANING, question) > 0;
      if (leans) {
        return Feature.points(-6, "the question leans on the talk before it");
      }
      boolean lives = answer < SHORT_ANSWER || candidate.needsQuestion(stage.lexicon());
      return Feature.when(lives, 6, "a short answer with its question");
    }
  }

  /**
   * In long transcripts editors take earlier answers, the strongest single feature (AUC .63); in a
   * digest it says nothing.
   */
  record Early() implements Feature {
    @Override
    public Optional<Reason> of(Candidate candidate, Stage stage) {
      double at = stage.position(candidate);
      return at < 0
          ? Optional.empty()
          : Feature.points(Math.round(10 * (0.5 - at)), "its place in the talk");
    }
  }
}
