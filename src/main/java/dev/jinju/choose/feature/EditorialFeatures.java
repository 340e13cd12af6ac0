package dev.jinju.choose.feature;

import dev.jinju.card.CardKind;
import dev.jinju.choose.candidate.Candidate;
import dev.jinju.choose.candidate.Figures;
import dev.jinju.choose.words.Measure;
import dev.jinju.choose.words.WordClass;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the benchmark cannot teach, since its lines are answers of one kind: what suits bullets,
 * figures, exchanges and hosts. Their points are by hand.
 */
final class EditorialFeatures {
  static final List<Feature> ALL =
      List.of(new Figure(), new Carried(), new Exchange(), new LeaningQuestion(), new HostLine());

  private EditorialFeatures() {}

  /** A number with its unit, in bullets only: in spoken lines numbers had no effect. */
  record Figure() implements Feature {
    private static final Pattern NUMBER = Pattern.compile("\\d\\s?[%％\\p{L}]|[$￥¥€₩£]\\s?\\d");

    @Override
    public double of(Candidate candidate, Stage stage) {
      return candidate.spoken() == null && NUMBER.matcher(candidate.text()).find() ? 1 : 0;
    }

    @Override
    public String reason(double value) {
      return "a figure with its unit";
    }
  }

  /**
   * A figure that says something at first glance, on a stat. Not measured: it orders stats among
   * each other, and no line competes with its own stat.
   */
  record Carried() implements Feature {
    @Override
    public double of(Candidate candidate, Stage stage) {
      boolean telling =
          candidate.kind() == CardKind.STAT
              && Figures.carrying(candidate.words().words())
                  .filter(Figures.Figure::isTelling)
                  .isPresent();
      return telling ? 1 : 0;
    }

    @Override
    public String reason(double value) {
      return "a figure that carries the card";
    }
  }

  /**
   * Half of the English teasers set a host's line before the answer. A short answer lives by its
   * question, a long one is better alone: 1 and -1.
   */
  record Exchange() implements Feature {
    private static final double SHORT_ANSWER = 20;
    private static final double LONG_ANSWER = 30;

    @Override
    public double of(Candidate candidate, Stage stage) {
      if (candidate.question() == null) {
        return 0;
      }
      double answer = Measure.units(candidate.text());
      boolean needs = candidate.needsQuestion(stage.lexicon());
      if (answer > LONG_ANSWER && !needs) {
        return -1;
      }
      return answer < SHORT_ANSWER || needs ? 1 : 0;
    }

    @Override
    public String reason(double value) {
      return value > 0
          ? "a short answer with its question"
          : "the answer stands without its question";
    }
  }

  /** A question that itself leans on the talk before it helps nobody. */
  record LeaningQuestion() implements Feature {
    @Override
    public double of(Candidate candidate, Stage stage) {
      String question = candidate.question();
      return question != null && stage.lexicon().lengthAtStart(WordClass.LEANING, question) > 0
          ? 1
          : 0;
    }

    @Override
    public String reason(double value) {
      return "the question leans on the talk before it";
    }
  }

  /** Teasers are for the guest; a host's own line is rarely the one that is cut out alone. */
  record HostLine() implements Feature {
    @Override
    public double of(Candidate candidate, Stage stage) {
      return stage.isHost(candidate) ? 1 : 0;
    }

    @Override
    public String reason(double value) {
      return "said by the host";
    }
  }
}
