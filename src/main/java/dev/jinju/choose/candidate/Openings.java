package dev.jinju.choose.candidate;

import dev.jinju.choose.words.Lexicon;
import dev.jinju.choose.words.Measure;
import dev.jinju.choose.words.WordClass;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a line's first words can be understood without those before it. */
public final class Openings {
  /** The first clause, up to its mark. */
  private static final Pattern CLAUSE = Pattern.compile("^[^,，、;；:：。.!！?？—]{1,80}");

  /** Han characters before a pronoun in which something may stand that it means. */
  private static final double ROOM = 7;

  private Openings() {}

  /** Whether the first word is a pronoun or joiner that leans on what was said before. */
  public static boolean dangles(String text, Lexicon lexicon) {
    return lexicon.lengthAtStart(WordClass.FIRM_PRONOUN, text) == 0
        && lexicon.lengthAtStart(WordClass.PRONOUN, text) > 0;
  }

  /**
   * Whether he, they, 它 stands in the first clause with so little before it that it means nobody in
   * the line.
   */
  public static boolean leansLater(String text, Lexicon lexicon) {
    Matcher clause = CLAUSE.matcher(text);
    if (!clause.find() || dangles(text, lexicon)) {
      return false;
    }
    String first = clause.group();
    for (int i = 1; i < first.length(); i++) {
      boolean starts = !Character.isLetter(first.charAt(i - 1)) || Measure.isWide(first.charAt(i));
      if (starts && lexicon.lengthAt(WordClass.THIRD, first, i) > 0) {
        return Measure.units(first.substring(0, i)) < ROOM;
      }
    }
    return false;
  }
}
