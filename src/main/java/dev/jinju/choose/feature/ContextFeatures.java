package dev.jinju.choose.feature;

import dev.jinju.choose.candidate.Candidate;
import dev.jinju.choose.words.WordClass;
import java.util.List;

/** Where in the episode a line stands, and what was said round it. */
final class ContextFeatures {
  static final List<Feature> ALL =
      List.of(
          new Overlap(),
          new Early(),
          new Dwelling(),
          new Asked(),
          new LongQuestion(),
          new HostReaction(),
          new LovedWords(),
          new Gloom());

  private ContextFeatures() {}

  /** Terms shared with title and summary; half is as much as lines ever share. AUC .51. */
  record Overlap() implements Feature {
    @Override
    public double of(Candidate candidate, Stage stage) {
      return Math.min(1, stage.topic().share(candidate.text()) * 2);
    }

    @Override
    public String reason(double value) {
      return "on the episode's topic";
    }
  }

  /**
   * In transcripts editors take earlier answers, the strongest single feature: AUC .64. In a
   * digest, whose order is its author's, it says nothing and is 0.
   */
  record Early() implements Feature {
    @Override
    public double of(Candidate candidate, Stage stage) {
      double at = stage.position(candidate);
      return at < 0 ? 0 : 1 - 2 * at;
    }

    @Override
    public String reason(double value) {
      return value > 0 ? "early in the talk" : "late in the talk";
    }
  }

  /**
   * Terms shared with what the same person says before and after: what a talk dwells on. AUC .55; a
   * part of it may come from how the benchmark's neighbours were drawn.
   */
  record Dwelling() implements Feature {
    @Override
    public double of(Candidate candidate, Stage stage) {
      return stage.dwelling(candidate);
    }

    @Override
    public String reason(double value) {
      return "the talk dwells on it";
    }
  }

  /** Terms shared with the question before. AUC .51. */
  record Asked() implements Feature {
    @Override
    public double of(Candidate candidate, Stage stage) {
      return stage.shareOf(stage.asked(candidate), candidate.text());
    }

    @Override
    public String reason(double value) {
      return "answers what was asked";
    }
  }

  /** A question or remark of some length before it, as the logarithm against 15 words. AUC .53. */
  record LongQuestion() implements Feature {
    @Override
    public double of(Candidate candidate, Stage stage) {
      double words = Stage.words(stage.asked(candidate));
      return words < 1 ? 0 : Math.max(-1, Math.min(1, Math.log(words / 15)));
    }

    @Override
    public String reason(double value) {
      return value > 0 ? "the host took time to ask" : "hardly asked for";
    }
  }

  /**
   * The host's 哇 or wow right after it. Only the first words count: later ones are the next
   * question. The benchmark leaves reactions out, so the points are by hand.
   */
  record HostReaction() implements Feature {
    private static final int FIRST_WORDS = 24;

    @Override
    public double of(Candidate candidate, Stage stage) {
      String reply = stage.reply(candidate);
      String first = reply.substring(0, Math.min(reply.length(), FIRST_WORDS));
      boolean moved = stage.lexicon().has(WordClass.REACTION, first);
      return moved && !stage.isHost(candidate) ? 1 : 0;
    }

    @Override
    public String reason(double value) {
      return "moved the listener in the room";
    }
  }

  /**
   * The mean learned weight of a line's words: what words like these were worth in the lines that
   * editors cut, told by their vectors. See {@link WordValues#loved}.
   */
  record LovedWords() implements Feature {
    @Override
    public double of(Candidate candidate, Stage stage) {
      return stage.loved().mean(candidate.text());
    }

    @Override
    public String reason(Candidate candidate, Stage stage, double value) {
      return (value > 0 ? "words that editors love: " : "words that editors leave: ")
          + String.join(", ", stage.loved().telling(candidate.text(), value > 0));
    }

    @Override
    public String reason(double value) {
      return value > 0 ? "words that editors love" : "words that editors leave";
    }
  }

  /**
   * The darkest word of a line, 0 to 1, by words rated for their feeling in English (AFINN), and
   * elsewhere by the words of what is at stake. AUC .56.
   */
  record Gloom() implements Feature {
    @Override
    public double of(Candidate candidate, Stage stage) {
      return stage.gloom(candidate.text());
    }

    @Override
    public String reason(double value) {
      return "dark words";
    }
  }
}
