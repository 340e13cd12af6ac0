package dev.jinju.choose.feature;

import dev.jinju.choose.candidate.Candidate;
import dev.jinju.choose.candidate.Sentences;
import dev.jinju.choose.words.Measure;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a line is built, whatever it says. */
final class FormFeatures {
  static final List<Feature> ALL =
      List.of(
          new Length(),
          new Flow(),
          new FirstSentence(),
          new Commas(),
          new Repetition(),
          new Questions(),
          new Speech(),
          new Digits(),
          new Names(),
          new Acronyms(),
          new Broken());

  private FormFeatures() {}

  /** What is counted, by the root of the line's length. */
  private static double rate(Pattern pattern, Candidate candidate) {
    long count = pattern.matcher(candidate.text()).results().limit(20).count();
    return count == 0 ? 0 : count / Math.sqrt(Stage.words(candidate));
  }

  /**
   * Length, as the logarithm of words against 20. AUC .49: nothing is gained above 40 words, where
   * a card gets crowded, and more than 60 lose it again.
   */
  record Length() implements Feature {
    private static final double USUAL = 20;
    private static final double CROWDED = 40;

    @Override
    public double of(Candidate candidate, Stage stage) {
      String question = candidate.question();
      double words =
          Stage.words(candidate) + (question == null ? 0 : Measure.units(question) / Stage.UNITS);
      double over = Math.max(0, words - CROWDED);
      return Math.max(-2, Math.log(Math.min(words, CROWDED) / USUAL) - over / CROWDED);
    }

    @Override
    public String reason(double value) {
      return value > 0 ? "a good length for a card" : "short or long for a card";
    }
  }

  /** Words a sentence against 20: flowing sentences over choppy ones. AUC .55. */
  record Flow() implements Feature {
    @Override
    public double of(Candidate candidate, Stage stage) {
      int sentences = Math.max(1, Sentences.count(candidate.text()));
      return Math.max(-2, Math.min(1, Math.log(Stage.words(candidate) / sentences / 20)));
    }

    @Override
    public String reason(double value) {
      return value > 0 ? "flowing sentences" : "choppy sentences";
    }
  }

  /** A first sentence that says something by itself: its words against 15. AUC .54. */
  record FirstSentence() implements Feature {
    @Override
    public double of(Candidate candidate, Stage stage) {
      double words = Measure.units(Sentences.first(candidate.text())) / Stage.UNITS;
      return Math.max(-2, Math.min(1, Math.log(Math.max(1, words) / 15)));
    }

    @Override
    public String reason(double value) {
      return value > 0 ? "opens with a whole thought" : "opens with a scrap";
    }
  }

  /** Commas: a sentence in pieces was spoken without a plan. AUC .46. */
  record Commas() implements Feature {
    private static final Pattern COMMA = Pattern.compile("[,，、]");

    @Override
    public double of(Candidate candidate, Stage stage) {
      return rate(COMMA, candidate);
    }

    @Override
    public String reason(double value) {
      return "commas";
    }
  }

  /**
   * Words said again in the same line, as people do who drive a point home: the share of words, or
   * of pairs of characters, that stood there before. AUC .53.
   */
  record Repetition() implements Feature {
    @Override
    public double of(Candidate candidate, Stage stage) {
      List<String> terms = Topic.all(candidate.text().toLowerCase(Locale.ROOT));
      long distinct = terms.stream().distinct().count();
      return terms.isEmpty() ? 0 : 1 - (double) distinct / terms.size();
    }

    @Override
    public String reason(double value) {
      return "drives its point home";
    }
  }

  /** Questions, of which a line's speaker answers most. AUC .51. */
  record Questions() implements Feature {
    private static final Pattern MARK = Pattern.compile("[?？]");

    @Override
    public double of(Candidate candidate, Stage stage) {
      return rate(MARK, candidate);
    }

    @Override
    public String reason(double value) {
      return "asks";
    }
  }

  /** Somebody's words within the line. AUC .51. */
  record Speech() implements Feature {
    private static final Pattern MARKS = Pattern.compile("[“「『\"].{2,300}?[”」』\"]");

    @Override
    public double of(Candidate candidate, Stage stage) {
      return candidate.spoken() != null && MARKS.matcher(candidate.text()).find() ? 1 : 0;
    }

    @Override
    public String reason(double value) {
      return "quotes somebody";
    }
  }

  /** Figures in spoken lines. AUC .50; bullets have {@link EditorialFeatures.Figure}. */
  record Digits() implements Feature {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Override
    public double of(Candidate candidate, Stage stage) {
      return candidate.spoken() == null ? 0 : rate(NUMBER, candidate);
    }

    @Override
    public String reason(double value) {
      return "figures in what is spoken";
    }
  }

  /** Proper names, or Latin words in a CJK line. AUC .46. */
  record Names() implements Feature {
    private static final Pattern NAME =
        Pattern.compile("(?<=[\\p{Ll},] )(?!I\\b|I['’])\\p{Lu}\\p{Ll}+");
    private static final Pattern FOREIGN = Pattern.compile("[A-Za-z][A-Za-z0-9.-]+");

    @Override
    public double of(Candidate candidate, Stage stage) {
      return rate(Measure.isCjk(candidate.text()) ? FOREIGN : NAME, candidate);
    }

    @Override
    public String reason(double value) {
      return "names or foreign words";
    }
  }

  /** Words in capitals. AUC .49. */
  record Acronyms() implements Feature {
    private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z]{2,}s?\\b");

    @Override
    public double of(Candidate candidate, Stage stage) {
      return Measure.isCjk(candidate.text()) ? 0 : rate(CAPITALS, candidate);
    }

    @Override
    public String reason(double value) {
      return "acronyms";
    }
  }

  /** A sentence that breaks off: {@code --}, or dots. AUC .49. */
  record Broken() implements Feature {
    private static final Pattern BREAK = Pattern.compile("--|…|\\.\\.\\.");

    @Override
    public double of(Candidate candidate, Stage stage) {
      return candidate.spoken() != null && BREAK.matcher(candidate.text()).find() ? 1 : 0;
    }

    @Override
    public String reason(double value) {
      return "breaks off";
    }
  }
}
