package dev.jinju.choose.feature;

import dev.jinju.choose.candidate.Candidate;
import dev.jinju.choose.words.WordClass;
import java.util.List;

/** Words by which a line claims something of the world, and of its reader. */
final class ClaimFeatures {
  static final List<Feature> ALL =
      List.of(
          new Address(),
          new Absolute(),
          new Stakes(),
          new Intense(),
          new General(),
          new Copula(),
          new Negation(),
          new Future(),
          new Comparison(),
          new Making(),
          new Mind(),
          new Asking(),
          new Definite());

  private ClaimFeatures() {}

  /** Lines that say "you" are kept for their listener. AUC .56. */
  record Address() implements WordFeature {
    @Override
    public WordClass words() {
      return WordClass.YOU;
    }

    @Override
    public String reason() {
      return "speaks to the listener";
    }

    /** The "you" of "you know" speaks to nobody. */
    @Override
    public double of(Candidate candidate, Stage stage) {
      String text = stage.lexicon().without(WordClass.FILLER, candidate.text());
      int count = stage.lexicon().count(WordClass.YOU, text);
      return count == 0 ? 0 : count / Math.sqrt(Stage.words(candidate));
    }
  }

  /** Absolutes and superlatives: 最, 永远, always, never. AUC .53. */
  record Absolute() implements WordFeature {
    @Override
    public WordClass words() {
      return WordClass.ABSOLUTE;
    }

    @Override
    public String reason() {
      return "an absolute or superlative";
    }
  }

  /** Stakes and negative emotion: 失败, 担心, fear, wrong. AUC .53. */
  record Stakes() implements WordFeature {
    @Override
    public WordClass words() {
      return WordClass.STAKES;
    }

    @Override
    public String reason() {
      return "something is at stake";
    }
  }

  /** Words that are themselves strong: 疯狂, crazy, brutal, obsessed. AUC .51. */
  record Intense() implements WordFeature {
    @Override
    public WordClass words() {
      return WordClass.INTENSE;
    }

    @Override
    public String reason() {
      return "a strong word";
    }
  }

  /** The subjects of general claims: 人类, 公司, people, the future. AUC .54. */
  record General() implements WordFeature {
    @Override
    public WordClass words() {
      return WordClass.GENERAL;
    }

    @Override
    public String reason() {
      return "about people, companies or the world";
    }
  }

  /** The verbs of claims: 是, 会, is, will, can. AUC .55. */
  record Copula() implements WordFeature {
    @Override
    public WordClass words() {
      return WordClass.COPULA;
    }

    @Override
    public String reason() {
      return "makes a claim";
    }
  }

  /** What is said against something is said more sharply. AUC .54. */
  record Negation() implements WordFeature {
    @Override
    public WordClass words() {
      return WordClass.NEGATION;
    }

    @Override
    public String reason() {
      return "says no to something";
    }
  }

  /** What will be or could be: 将会, going to, would. AUC .51. */
  record Future() implements WordFeature {
    @Override
    public WordClass words() {
      return WordClass.FUTURE;
    }

    @Override
    public String reason() {
      return "looks ahead";
    }
  }

  /** Comparatives: 更, 比, better, more. AUC .51. */
  record Comparison() implements WordFeature {
    @Override
    public WordClass words() {
      return WordClass.COMPARISON;
    }

    @Override
    public String reason() {
      return "compares";
    }
  }

  /** Doing words: 做, build, create, get done. AUC .54. */
  record Making() implements WordFeature {
    @Override
    public WordClass words() {
      return WordClass.MAKING;
    }

    @Override
    public String reason() {
      return "about making something";
    }
  }

  /** Minds at work: 知道, 想要, think, know, feel. AUC .52. */
  record Mind() implements WordFeature {
    @Override
    public WordClass words() {
      return WordClass.MIND;
    }

    @Override
    public String reason() {
      return "about what people think";
    }
  }

  /** Words of questions, also inside of claims: 什么, 如何, what, how. AUC .53. */
  record Asking() implements WordFeature {
    @Override
    public WordClass words() {
      return WordClass.ASKING;
    }

    @Override
    public String reason() {
      return "asks what, how or who";
    }
  }

  /**
   * "The": what both already know, spoken of as such. Chinese and Korean have no such word. AUC
   * .54.
   */
  record Definite() implements WordFeature {
    @Override
    public WordClass words() {
      return WordClass.DEFINITE;
    }

    @Override
    public String reason() {
      return "speaks of the one thing";
    }
  }
}
