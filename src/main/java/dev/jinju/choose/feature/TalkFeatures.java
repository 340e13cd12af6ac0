package dev.jinju.choose.feature;

import dev.jinju.choose.words.WordClass;
import java.util.List;

/** Words that belong to the talk in the room rather than to a line that is read outside. */
final class TalkFeatures {
  static final List<Feature> ALL =
      List.of(
          new Self(),
          new Third(),
          new Past(),
          new Filler(),
          new Hedge(),
          new Example(),
          new Degree(),
          new Contrast(),
          new Vague());

  private TalkFeatures() {}

  /** "I", "we", 我: a line about its speaker is no line for its reader. AUC .44. */
  record Self() implements WordFeature {
    @Override
    public WordClass words() {
      return WordClass.SELF;
    }

    @Override
    public String reason() {
      return "talks of the speaker";
    }
  }

  /** Talk of others in the third person. AUC .48. */
  record Third() implements WordFeature {
    @Override
    public WordClass words() {
      return WordClass.THIRD;
    }

    @Override
    public String reason() {
      return "talks of others";
    }
  }

  /** Past-tense narration. AUC .47. */
  record Past() implements WordFeature {
    @Override
    public WordClass words() {
      return WordClass.PAST;
    }

    @Override
    public String reason() {
      return "tells what happened";
    }
  }

  /**
   * Fillers: 就是说, 嗯, you know, like. AUC .48; by hand, since others speak for what is left of it.
   */
  record Filler() implements WordFeature {
    @Override
    public WordClass words() {
      return WordClass.FILLER;
    }

    @Override
    public String reason() {
      return "fillers";
    }
  }

  /** 可能, 我觉得, maybe, I think. AUC .49; by hand, since it softens the claim beside it. */
  record Hedge() implements WordFeature {
    @Override
    public WordClass words() {
      return WordClass.HEDGE;
    }

    @Override
    public String reason() {
      return "hedges";
    }
  }

  /** An example belongs to what it is an example of: 比如, for example, such as. AUC .47. */
  record Example() implements WordFeature {
    @Override
    public WordClass words() {
      return WordClass.EXAMPLE;
    }

    @Override
    public String reason() {
      return "an example of a thought that is not here";
    }
  }

  /** 很, 非常, very, really: the weaker, the more there are. AUC .45. */
  record Degree() implements WordFeature {
    @Override
    public WordClass words() {
      return WordClass.DEGREE;
    }

    @Override
    public String reason() {
      return "words of degree";
    }
  }

  /** 但, 而是, but, rather: half of a contrast often lies outside of the line. AUC .48. */
  record Contrast() implements WordFeature {
    @Override
    public WordClass words() {
      return WordClass.CONTRAST;
    }

    @Override
    public String reason() {
      return "turns or contrasts";
    }
  }

  /** 东西, 这种, thing, stuff: nobody outside knows which. AUC .48. */
  record Vague() implements WordFeature {
    @Override
    public WordClass words() {
      return WordClass.VAGUE;
    }

    @Override
    public String reason() {
      return "vague words";
    }
  }
}
