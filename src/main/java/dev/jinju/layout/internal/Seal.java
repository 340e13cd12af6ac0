package dev.jinju.layout.internal;

import dev.jinju.text.rules.Scripts;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What a seal says of a name: one or two lines of at most two signs each. Stateless. */
final class Seal {
  private static final String SEAL = "印";
  private static final String SEAL_IN_HANGUL = "인";

  private Seal() {}

  /**
   * The first four Han, kana or Hangul characters, Han alone where there are any; three take the
   * word for seal as their fourth, one takes it as its second. Without any, the letters of a short
   * word, else initials.
   */
  static String of(String name) {
    int[] signs = only(name, Scripts::isHan);
    if (signs.length == 0) {
      signs = only(name, cp -> Scripts.isHanOrKana(cp) || Scripts.isHangul(cp));
    }
    if (signs.length == 0) {
      return western(name);
    }
    int[] filled =
        signs.length % 2 == 0 || signs.length > 4
            ? signs
            : IntStream.concat(IntStream.of(signs), word(signs).codePoints()).toArray();
    return square(filled);
  }

  private static String word(int[] signs) {
    return Scripts.isHangul(signs[0]) ? SEAL_IN_HANGUL : SEAL;
  }

  private static int[] only(String name, IntPredicate wanted) {
    return name.codePoints().filter(wanted).toArray();
  }

  /** Two signs are one line, and more than two are two. */
  private static String square(int[] signs) {
    String first = new String(signs, 0, Math.min(2, signs.length));
    return signs.length <= 2
        ? first
        : first + "\n" + new String(signs, 2, Math.min(2, signs.length - 2));
  }

  private static String western(String name) {
    List<String> words =
        List.of(name.strip().split("[^\\p{L}\\p{N}]+", -1)).stream()
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.size() == 1 && words.get(0).codePointCount(0, words.get(0).length()) <= 4) {
      return square(words.get(0).toUpperCase(Locale.ROOT).codePoints().toArray());
    }
    String initials = Filters.initial(String.join(" ", words));
    return initials.codePoints().count() < 2
        ? initials
        : initials.substring(0, 1) + "\n" + initials.substring(1);
  }
}
