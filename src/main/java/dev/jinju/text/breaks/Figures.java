package dev.jinju.text.breaks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds figures with their units, such as 600 万美元, 2.3 倍, $5 million, 38%. */
public final class Figures {
  private static final String UNITS =
      "(?:[十百千万萬亿億兆]*(?:美元|美金|欧元|歐元|日元|港元|人民币|元|块钱|分钟|分鐘|小时|小時|公里|千米|公斤|毫秒|世纪|世紀|个月|個月|个|個|天|年|月|日|号|號|次|倍|人|位|名|家|件|条|條|台|臺|岁|歲|度|米|克|吨|噸|集|期|版|代|层|層|行|字|页|頁|秒|分|点|點|周|週|种|種|成|折|回|円|ドル|ユーロ|時間|分間|秒間|年間|か月|ヶ月|か所|本|枚|冊|歳|軒|匹|杯|社|割|メートル|キロ|グラム|トン|パーセント|원|달러|명|개|년|월|일|시간|분|초|번|배|살)?)";

  private static final Pattern NUMBER =
      Pattern.compile(
          "[￥¥$＄€£]?[0-9０-９](?:[0-9０-９.,:：/–~～-]*[0-9０-９])?(?:\\s?(?:%|％|‰|℃|°)|\\s?(?:多|余|餘|几|幾)?"
              + UNITS
              + "(?:多|余|餘|半)?)");

  private static final Pattern SPELT_UNIT =
      Pattern.compile(
          "[$€£]?[0-9](?:[0-9.,]*[0-9])?[\\s-](?:million|billion|trillion|thousand|percent|years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|km|kg|ms|GB|MB|TB)\\b");

  private static final Pattern MONEY = Pattern.compile("[￥¥$＄€£元円원]|美金|块钱|ドル|ユーロ|달러");
  private static final Pattern LARGE =
      Pattern.compile("[万萬亿億兆]|[mb]illion|trillion|[0-9][0-9,]{4}");
  private static final Pattern SHARE = Pattern.compile("[%％‰倍割배]|percent");

  private Figures() {}

  /** A stretch of text, UTF-16 offsets, end exclusive. */
  public record Range(int start, int end) {}

  /**
   * The figures of a text in rising order, not overlapping; digits inside a Latin word (GPT4) are
   * none.
   */
  public static List<Range> in(String text) {
    List<Range> found = new ArrayList<>();
    addAll(found, SPELT_UNIT, text);
    addAll(found, NUMBER, text);
    found.sort(Comparator.comparingInt(Range::start));
    return found;
  }

  /**
   * The figure that a reader remembers: money and large numbers before shares, shares before
   * counts; the longer, then the first. One a text, since a card has one emphasis.
   */
  public static Optional<Range> strongest(String text) {
    return in(text).stream()
        .max(
            Comparator.comparingInt((Range range) -> strength(text, range))
                .thenComparing(Comparator.comparingInt(Range::start).reversed()));
  }

  private static int strength(String text, Range range) {
    String figure = text.substring(range.start(), range.end());
    int rank =
        MONEY.matcher(figure).find()
            ? 300
            : LARGE.matcher(figure).find() ? 200 : SHARE.matcher(figure).find() ? 100 : 0;
    return rank + figure.length();
  }

  private static void addAll(List<Range> found, Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Range range = trimmed(text, matcher.start(), matcher.end());
      boolean taken =
          found.stream().anyMatch(r -> r.start() < range.end() && range.start() < r.end());
      if (!taken && !insideWord(text, range)) {
        found.add(range);
      }
    }
  }

  private static Range trimmed(String text, int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Range(start, last);
  }

  private static boolean insideWord(String text, Range range) {
    boolean before = range.start() > 0 && isLatin(text.charAt(range.start() - 1));
    boolean after =
        range.end() < text.length()
            && isLatin(text.charAt(range.end()))
            && Character.isDigit(text.charAt(range.end() - 1));
    boolean hyphen =
        range.start() > 1
            && text.charAt(range.start() - 1) == '-'
            && isLatin(text.charAt(range.start() - 2));
    return before || after || hyphen;
  }

  private static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}
