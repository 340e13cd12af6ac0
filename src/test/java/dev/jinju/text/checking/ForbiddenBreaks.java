package dev.jinju.text.checking;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.jinju.text.rules.BreakLevel;
import dev.jinju.text.rules.WordBreak;
import java.util.BitSet;
import java.util.Optional;

/**
 * Says which rule a line end at an offset breaks. Written from CLREQ 3.1, JLREQ 3.1, KLREQ 5 and
 * UAX #14 as sets of characters, with nothing of the code and the tables that it judges.
 */
final class ForbiddenBreaks {
  private static final String STOPS = "、，；：。．！？‼⁇⁈⁉｡､";
  private static final String CLOSING = "”’」』）》〉】〗〕］｝｠〙〟»｣";
  private static final String OPENING = "“‘「『（《〈【〖〔［｛｟〘〝«｢";
  private static final String CONNECTORS = "–～〜";
  private static final String INTERPUNCTS = "·・‧･";
  private static final String DASHES = "—―⸺⸻─";
  private static final String ELLIPSES = "…‥⋯";
  private static final String ITERATION = "ヽヾゝゞ々〻";
  private static final String PROLONGED = "ーｰ";
  private static final String SMALL_KANA = "ぁぃぅぇぉァィゥェォっゃゅょゎゕゖッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯ";
  private static final String SCRIPTS = "¹²³⁰⁴⁵⁶⁷⁸⁹⁺⁻ⁿ₀₁₂₃₄₅₆₇₈₉";
  private static final String CURRENCY = "￥¥$＄€£￡₩￦№#＃";
  private static final String SIGNS = "+＋−－±-";
  private static final String AFTER_DIGITS = "%％‰℃℉°′″";
  private static final String UNITS = "㎏㎜㎝㎞㎡㏄㎎㍍㌔㌘㌧㌢㌫㌶";

  /** No line starts with these even where a space stands before them (LB13). */
  private static final String ASCII_CLOSING = ")]}!?";

  /** Behind these a line may end even before a no-break space (LB8, LB12a). */
  private static final String GAPS = " \u200B\u3000-‐";

  private final String text;
  private final String language;
  private final BreakLevel level;
  private final WordBreak words;
  private final BitSet graphemes = new BitSet();

  ForbiddenBreaks(String text, String language, BreakLevel level, WordBreak words) {
    this.text = text;
    this.language = language.replaceFirst("-.*", "");
    this.level = level;
    this.words = words;
    BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
    characters.setText(text);
    for (int at = characters.first(); at != BreakIterator.DONE; at = characters.next()) {
      graphemes.set(at);
    }
  }

  /** What no line end may cut, not even one in a word that is wider than the line. */
  Optional<String> unbreakable(int at) {
    if (!graphemes.get(at)) {
      return Optional.of("UAX #29: inside a grapheme cluster");
    }
    char before = text.charAt(at - 1);
    int run = 0;
    while (run < at && text.charAt(at - 1 - run) == before) {
      run++;
    }
    boolean twin = text.charAt(at) == before && (DASHES + ELLIPSES).indexOf(before) >= 0;
    return twin && run % 2 == 1
        ? Optional.of("CLREQ 3.1.6.3, JLREQ cl-08: inside a double mark")
        : Optional.empty();
  }

  /** The rule that a line end at an offset strictly inside the text breaks. */
  Optional<String> rule(int at) {
    Optional<String> never = unbreakable(at);
    if (never.isPresent() || isMandatory(at)) {
      return never;
    }
    return mark(at).or(() -> word(at)).or(() -> kept(at));
  }

  /** The rules of marks: those of words and numbers may give way in a stretch that is too wide. */
  Optional<String> mark(int at) {
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    int visible = visibleBefore(at);
    if (after == ' ' || after == 0x200B || after == '\n') {
      return Optional.of("LB7, LB6: before a space or a break by hand");
    }
    boolean joined = after == 0x2060 && before != 0x200B || after == 0xA0 && !in(before, GAPS);
    if (before == 0x2060 || before == 0xA0 || joined) {
      return Optional.of("LB11, LB12: next to a joiner");
    }
    boolean asked = before == 0x200B;
    boolean detached = (before == ' ' || asked) && language.equals("en");
    if (in(after, noStart()) && !detached
        || in(after, ASCII_CLOSING) && !asked
        || isLeaningStop(at, before, after)) {
      return Optional.of("a mark that may not start a line");
    }
    if (in(visible, noEnd()) && !(isSolidus(visible) && isAddress(at))) {
      return Optional.of("a mark that may not end a line");
    }
    if (before == after && in(before, DASHES + ELLIPSES)) {
      return Optional.of("CLREQ 3.1.6.3, JLREQ cl-08: inside a run of one mark");
    }
    return Optional.empty();
  }

  private String noStart() {
    boolean normal = level != BreakLevel.LOOSE;
    boolean strict = level == BreakLevel.STRICT;
    return switch (language) {
      case "zh" ->
          STOPS
              + CLOSING
              + CONNECTORS
              + INTERPUNCTS
              + SCRIPTS
              + "/／‐゠"
              + (normal ? ITERATION : "")
              + (strict ? DASHES + ELLIPSES : "");
      case "ja" ->
          "。．｡、，､"
              + CLOSING
              + SCRIPTS
              + (normal ? STOPS + CONNECTORS + "‐゠" + INTERPUNCTS + ITERATION : "")
              + (strict ? PROLONGED + SMALL_KANA : "");
      case "ko" -> STOPS + CLOSING + INTERPUNCTS + "～";
      default -> "”’»";
    };
  }

  private String noEnd() {
    boolean solidus = language.equals("zh") && level != BreakLevel.LOOSE;
    return OPENING + "([{" + (solidus ? "/／" : "");
  }

  /** A comma or full stop of ASCII leans on what stands right before it. */
  private static boolean isLeaningStop(int at, int before, int after) {
    return at > 0 && in(after, ",.;:") && before != ' ' && before != 0x3000 && before != 0x200B;
  }

  private Optional<String> word(int at) {
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    if (isLatin(before) && (isLatin(after) || isNarrowDigit(after))) {
      return Optional.of("inside a Western word");
    }
    if (isLatin(after) && in(before, "'’") && at > 1 && isLatin(text.charAt(at - 2))
        || isLatin(before) && in(after, "'’")) {
      return Optional.of("inside a Western word, at its apostrophe");
    }
    if (Character.isDigit(before) && Character.isDigit(after)
        || isNarrowDigit(before) && isLatin(after)) {
      return Optional.of("inside a number");
    }
    boolean separated =
        isNarrowDigit(after)
            && in(before, ".,:")
            && at > 1
            && Character.isDigit(text.charAt(at - 2));
    if (separated) {
      return Optional.of("inside a number, behind its separator");
    }
    if (Character.isDigit(after) && (in(before, CURRENCY) || isSign(at, before))) {
      return Optional.of("between a sign and its number");
    }
    return Character.isDigit(before) && in(after, AFTER_DIGITS + cjkUnits())
        ? Optional.of("between a number and its unit")
        : Optional.empty();
  }

  private String cjkUnits() {
    return language.equals("en") ? "" : UNITS;
  }

  /** A hyphen is a sign only where no word or number stands before it. */
  private boolean isSign(int at, int before) {
    if (language.equals("en") && before != '+' && before != '-') {
      return false;
    }
    return in(before, SIGNS)
        && (before != '-' || at < 2 || !Character.isLetterOrDigit(text.charAt(at - 2)));
  }

  /** KLREQ: Korean breaks at spaces; CSS keep-all: others not between letters. */
  private Optional<String> kept(int at) {
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    if (words == WordBreak.SYLLABLES) {
      return Optional.empty();
    }
    if (language.equals("ko")) {
      boolean space = Character.isSpaceChar(before) || before == '\t' || before == 0x200B;
      boolean western = before < 0x1100 && after < 0x1100;
      return space || western ? Optional.empty() : Optional.of("Korean breaks at spaces");
    }
    return words == WordBreak.KEEP_ALL
            && Character.isLetterOrDigit(before)
            && Character.isLetterOrDigit(after)
        ? Optional.of("keep-all: between letters")
        : Optional.empty();
  }

  private boolean isMandatory(int at) {
    return text.charAt(at - 1) == '\n';
  }

  /** The last character before spaces that end a line: it is what ends the line. */
  private int visibleBefore(int at) {
    int i = at;
    while (i > 0 && text.charAt(i - 1) == ' ') {
      i--;
    }
    return i == 0 ? -1 : text.codePointBefore(i);
  }

  private static boolean isSolidus(int cp) {
    return cp == '/' || cp == '／';
  }

  /** A solidus between ASCII characters is one of an address, not the mark of GB/T 15834. */
  private boolean isAddress(int at) {
    return at > 1 && text.charAt(at - 2) < 0x80 && text.charAt(at) < 0x80;
  }

  private static boolean isLatin(int cp) {
    return cp >= 'A' && cp <= 'Z' || cp >= 'a' && cp <= 'z' || cp >= 0xC0 && cp <= 0x24F;
  }

  /** A full-width digit is set off from a word as a Han character is. */
  private static boolean isNarrowDigit(int cp) {
    return cp >= '0' && cp <= '9';
  }

  private static boolean in(int cp, String set) {
    return cp >= 0 && set.indexOf(cp) >= 0;
  }
}
