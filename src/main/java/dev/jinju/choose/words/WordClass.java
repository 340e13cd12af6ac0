package dev.jinju.choose.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Classes of words that say something about a line; the tables name them in lower case with
 * hyphens.
 */
public enum WordClass {
  /** Speaks to the listener. */
  YOU,
  /** Absolutes and superlatives. */
  ABSOLUTE,
  /** Stakes and negative emotion. */
  STAKES,
  /** People, companies, the world, the future. */
  GENERAL,
  /** Words that are themselves strong. */
  INTENSE,
  /** What will or could be. */
  FUTURE,
  COMPARISON,
  /** Doing words: make, build. */
  MAKING,
  /** Minds at work: know, feel. */
  MIND,
  /** Words of questions. */
  ASKING,
  /** The definite article. */
  DEFINITE,
  EXAMPLE,
  /** Words of degree: very, really. */
  DEGREE,
  CONTRAST,
  VAGUE,
  /** Words of four letters and more that are in every text. */
  COMMON,
  /** Verbs that make a claim of a general subject. */
  COPULA,
  NEGATION,
  /** The speaker's own person: I, me, we. */
  SELF,
  /** Beginnings of a definition. */
  DEFINITION,
  /** What a host says to a good line. */
  REACTION,
  FILLER,
  HEDGE,
  /** Pronouns and joiners that lean on what was said before, at a line's start. */
  PRONOUN,
  /** Beginnings that look like those but stand on their own. */
  FIRM_PRONOUN,
  /** Words by which the meaning turns. */
  TURN,
  THIRD,
  PAST,
  /** Words of agreement; a line of nothing else says nothing. */
  AGREEMENT,
  GREETING,
  HOUSEKEEPING,
  /** Joiners that editors cut from a line's start. */
  LEAD,
  /** Answers in one word, cut from a line's start unless the question stands beside it. */
  YES,
  /** Tags that editors cut from a line's end. */
  TAIL,
  /** Beginnings of half a sentence whose other half is the question: because, 因为. */
  BECAUSE,
  /** Pronouns at a question's start that stand for what was said before. */
  LEANING,
  /** Beginnings of an answer that is lost without its question. */
  ANSWER;

  static Optional<WordClass> named(String name) {
    String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(values()).filter(c -> c.name().equals(wanted)).findFirst();
  }
}
