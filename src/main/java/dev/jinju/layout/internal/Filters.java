package dev.jinju.layout.internal;

import dev.jinju.style.Template;
import dev.jinju.text.breaks.SplitPoints;
import dev.jinju.text.rules.Scripts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The filters of bindings. A filter that changes letters drops inline marks, since their offsets
 * would lie.
 */
public final class Filters {
  private static final String HAN_DIGITS = "〇一二三四五六七八九";

  private static final Pattern ISO_DATE = Pattern.compile("^([0-9]{4})-([0-9]{2})-([0-9]{2})$");

  private static final Pattern SCHEME = Pattern.compile("^https?://(?:www\\.)?");

  private Filters() {}

  static BoundText apply(Template.Filter filter, BoundText value, String language) {
    String text = value.text();
    return switch (filter.name()) {
      case "or" -> value.isEmpty() ? plain(filter.argument(), value, false) : value;
      case "upper" -> plain(text.toUpperCase(Locale.forLanguageTag(language)), value, false);
      case "han" -> plain(han(text), value, false);
      case "initial" -> plain(initial(text), value, true);
      case "seal" -> plain(Seal.of(text), value, true);
      case "is" -> isAmong(text, filter.argument()) ? value : plain("", value, false);
      case "at" -> plain(characterAt(text, filter.argument()), value, false);
      case "only" -> isOnly(text, filter.argument()) ? value : plain("", value, false);
      case "most" -> isAtMost(text, filter.argument()) ? value : plain("", value, false);
      case "cjk" ->
          text.codePoints().anyMatch(Scripts::isWestern) ? plain("", value, false) : value;
      case "address" -> plain(address(text), value, false);
      case "sentence" -> plain(firstSentence(text, language), value, false);
      case "short" -> plain(shortDate(text), value, false);
      case "long" -> plain(longDate(text, language), value, false);
      default -> throw new IllegalStateException("unknown filter " + filter.name());
    };
  }

  /** As addresses are said: without the scheme, {@code www.} and a last slash. */
  private static String address(String text) {
    String bare = SCHEME.matcher(text).replaceFirst("");
    return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
  }

  private static BoundText plain(String text, BoundText value, boolean decoration) {
    return new BoundText(text, List.of(), value.span(), decoration);
  }

  private static boolean isAmong(String text, String texts) {
    return List.of(texts.split(",", -1)).stream().anyMatch(one -> one.strip().equals(text));
  }

  /** One character, the first at 1; nothing behind the last one. */
  private static String characterAt(String text, String place) {
    int at = count(place) - 1;
    int[] characters = text.codePoints().toArray();
    return at >= 0 && at < characters.length ? Character.toString(characters[at]) : "";
  }

  private static boolean isOnly(String text, String characters) {
    return text.codePoints().allMatch(c -> characters.indexOf(c) >= 0);
  }

  private static boolean isAtMost(String text, String most) {
    return text.codePointCount(0, text.length()) <= count(most);
  }

  /** What a filter's argument counts: the style's reader lets only whole numbers pass. */
  private static int count(String argument) {
    return Integer.parseInt(argument.strip());
  }

  /**
   * The family name's first character for names in Han or Hangul, the initials of the first and
   * last word otherwise.
   */
  static String initial(String name) {
    String trimmed = name.strip();
    if (trimmed.isEmpty()) {
      return "";
    }
    int first = trimmed.codePointAt(0);
    if (!Scripts.isWestern(first)) {
      return Character.toString(first);
    }
    List<String> words =
        trimmed.chars().anyMatch(c -> c == 32)
            ? List.of(trimmed.split(" +", -1))
            : List.of(trimmed);
    String initials = Character.toString(first);
    if (words.size() > 1) {
      initials += Character.toString(words.get(words.size() - 1).codePointAt(0));
    }
    return initials.toUpperCase(Locale.ROOT);
  }

  /** Whole numbers up to 9999 as Chinese numerals; other digits one by one. */
  static String han(String text) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
        end++;
      }
      if (end == i) {
        out.append(text.charAt(i++));
      } else {
        out.append(numeral(text.substring(i, end)));
        i = end;
      }
    }
    return out.toString();
  }

  private static String numeral(String digits) {
    if (digits.length() > 2 || digits.startsWith("0")) {
      StringBuilder out = new StringBuilder();
      digits.chars().forEach(d -> out.append(HAN_DIGITS.charAt(d - '0')));
      return out.toString();
    }
    int n = Integer.parseInt(digits);
    if (n < 10) {
      return String.valueOf(HAN_DIGITS.charAt(n));
    }
    String tens = n < 20 ? "" : String.valueOf(HAN_DIGITS.charAt(n / 10));
    String ones = n % 10 == 0 ? "" : String.valueOf(HAN_DIGITS.charAt(n % 10));
    return tens + "十" + ones;
  }

  /** An ISO date with full stops, 2026.11.04, which reads the same in every language of ours. */
  private static String shortDate(String text) {
    return ISO_DATE.matcher(text.strip()).replaceFirst("$1.$2.$3");
  }

  private static String firstSentence(String text, String language) {
    return SplitPoints.of(text, language).sentences().stream()
        .findFirst()
        .map(end -> text.substring(0, end).strip())
        .orElse(text);
  }

  /** An ISO date in the words of the language; anything else stays as it is. */
  private static String longDate(String text, String language) {
    LocalDate date;
    try {
      date = LocalDate.parse(text.strip());
    } catch (DateTimeParseException notIso) {
      return text;
    }
    return switch (Locale.forLanguageTag(language).getLanguage()) {
      case "zh", "ja" ->
          date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
      case "ko" -> date.getYear() + "년 " + date.getMonthValue() + "월 " + date.getDayOfMonth() + "일";
      default -> {
        String month = date.getMonth().name();
        yield date.getDayOfMonth()
            + " "
            + month.charAt(0)
            + month.substring(1).toLowerCase(Locale.ROOT)
            + " "
            + date.getYear();
      }
    };
  }
}
