package dev.jinju.choose.score;

import dev.jinju.card.CardKind;
import dev.jinju.choose.candidate.Candidate;
import dev.jinju.choose.words.Lexicon;
import dev.jinju.choose.words.Measure;
import dev.jinju.choose.words.WordClass;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What editors left out, measured on the same episodes as {@link HelpingFeatures}. Most of it says
 * that a line is spoken to those in the room, not written for those outside.
 */
final class HurtingFeatures {
  static final List<Feature> ALL =
      List.of(
          new Fillers(),
          new Self(),
          new Commas(),
          new Dangling(),
          new ThirdPerson(),
          new Past(),
          new Names(),
          new Hedges(),
          new Broken(),
          new HostLine());

  private HurtingFeatures() {}

  private static Optional<Reason> unlessBullet(
      Candidate candidate, boolean fault, int points, String reason) {
    return Feature.when(fault && candidate.spoken() != null, points, reason);
  }

  /**
   * "I" and "we" by density: a line about its speaker is no line for its reader. One in twelve
   * units is a story of one's own.
   */
  record Self() implements Feature {
    @Override
    public Optional<Reason> of(Candidate candidate, Stage stage) {
      double self = stage.lexicon().count(WordClass.SELF, candidate.text());
      double density = self / Math.max(1, Measure.units(candidate.text()));
      boolean about = self > 1 && density * 12 >= 1;
      return unlessBullet(candidate, about, -6, "talks of the speaker");
    }
  }

  /**
   * Commas by density: a sentence in pieces was spoken without a plan. More than one in ten units
   * is choppy.
   */
  record Commas() implements Feature {
    @Override
    public Optional<Reason> of(Candidate candidate, Stage stage) {
      double commas = candidate.text().chars().filter(c -> c == ',' || c == '，').count();
      double density = commas / Math.max(1, Measure.units(candidate.text()));
      return unlessBullet(candidate, commas > 2 && density * 10 >= 1, -4, "many commas");
    }
  }

  /** Fillers by density: one in ten units is as bad as it gets. */
  record Fillers() implements Feature {
    @Override
    public Optional<Reason> of(Candidate candidate, Stage stage) {
      double fillers = stage.lexicon().count(WordClass.FILLER, candidate.text());
      double density = fillers / Math.max(1, Measure.units(candidate.text()));
      return Feature.points(-Math.round(16 * Math.min(1, density * 10)), "fillers");
    }
  }

  /**
   * A start that leans on what was said before: 它, 这, they, that, or a 但 that turns from nothing.
   * The question beside an exchange holds it up.
   */
  record Dangling() implements Feature {
    @Override
    public Optional<Reason> of(Candidate candidate, Stage stage) {
      if (candidate.kind() != CardKind.DIALOGUE) {
        return Optional.empty();
      }
      Lexicon lexicon = stage.lexicon();
      String text = candidate.text();
      boolean firm = lexicon.lengthAtStart(WordClass.FIRM_PRONOUN, text) > 0;
      if (!firm && lexicon.lengthAtStart(WordClass.PRONOUN, text) > 0) {
        return Feature.points(-20, "starts with a pronoun that stands for nothing here");
      }
      boolean turns = lexicon.lengthAtStart(WordClass.TURN, text) > 0;
      return Feature.when(turns, -15, "turns from a thought that is not here");
    }
  }

  /** Talk of others in the third person. */
  record ThirdPerson() implements Feature {
    @Override
    public Optional<Reason> of(Candidate candidate, Stage stage) {
      boolean has = stage.lexicon().has(WordClass.THIRD, candidate.text());
      return unlessBullet(candidate, has, -6, "talks of others");
    }
  }

  /** Past-tense narration. One verb in the past is no story yet, two are. */
  record Past() implements Feature {
    @Override
    public Optional<Reason> of(Candidate candidate, Stage stage) {
      int most = Measure.isCjk(candidate.text()) ? 0 : 1;
      boolean story = stage.lexicon().count(WordClass.PAST, candidate.text()) > most;
      return unlessBullet(candidate, story, -6, "tells what happened");
    }
  }

  /** Proper names and foreign words: more than one in six units is a crowd. */
  record Names() implements Feature {
    private static final Pattern NAME =
        Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}\\p{L}+|(?<!\\p{IsLatin})\\p{Lu}{2,}");
    private static final Pattern FOREIGN = Pattern.compile("[A-Za-z][A-Za-z0-9.-]+");

    @Override
    public Optional<Reason> of(Candidate candidate, Stage stage) {
      String text = candidate.text();
      Pattern wanted = Measure.isCjk(text) ? FOREIGN : NAME;
      double names = wanted.matcher(text).results().count();
      boolean crowd = names >= 2 && names * 6 > Measure.units(text) / 1.6;
      return unlessBullet(candidate, crowd, -8, "many names or foreign words");
    }
  }

  /** 可能, 我觉得, maybe, I think. */
  record Hedges() implements Feature {
    @Override
    public Optional<Reason> of(Candidate candidate, Stage stage) {
      boolean has = stage.lexicon().has(WordClass.HEDGE, candidate.text());
      return unlessBullet(candidate, has, -6, "hedges");
    }
  }

  /** A sentence that breaks off: {@code --}, or dots at its end. */
  record Broken() implements Feature {
    private static final Pattern BREAK = Pattern.compile("--|(?:…|\\.\\.\\.)[”」\"]?$");

    @Override
    public Optional<Reason> of(Candidate candidate, Stage stage) {
      boolean breaks = BREAK.matcher(candidate.text()).find();
      return unlessBullet(candidate, breaks, -6, "breaks off");
    }
  }

  /** Teasers are for the guest; a host's own line is rarely the one that is cut out alone. */
  record HostLine() implements Feature {
    @Override
    public Optional<Reason> of(Candidate candidate, Stage stage) {
      return Feature.when(stage.isHost(candidate), -12, "said by the host");
    }
  }
}
