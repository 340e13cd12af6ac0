package dev.jinju.text.breaks;

import dev.jinju.text.rules.TableFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds figures with their units, such as 600 万美元, 2.3 倍, 第一次, 3만 명, $3.2B, 38%; what is counted is
 * listed in {@code figures.tsv}.
 */
public final class Figures {
  // What repeats is bounded: no figure is longer, and a run without an end costs linear time.
  private static final String MONEY_SIGN = "(?:(?:US|NT|HK|A|C|S)?[$＄]|[￥¥€£₩])";
  private static final String DIGITS = "[0-9０-９](?:[0-9０-９.,:：/–~～-]*[0-9０-９])?";
  private static final String SCALES = "(?:" + words("scale") + "){0,8}";
  private static final String UNIT = "(?:" + words("unit") + ")";
  private static final String ABOUT = "(?:多|余|餘|几|幾|数|數)?";

  /** 600 万美元, 3000 多名, 第 31 回, 38 %, 6억 달러. */
  private static final Pattern NUMBER =
      Pattern.compile(
          String.format(
              Locale.ROOT,
              "(?:第|제|%1$s)?%2$s"
                  + "(?:\\s?(?:%%|％|‰|℃|°[CF]?)|\\s?%3$s%4$s%3$s(?:\\s?%5$s)?(?:多|余|餘|半)?)",
              MONEY_SIGN,
              DIGITS,
              ABOUT,
              SCALES,
              UNIT));

  /** $3.2B, 10x, 1st; $5 million, 3.2 million people, 5-year, 2.5 GHz. */
  private static final Pattern SPELT_UNIT =
      Pattern.compile(
          String.format(
              Locale.ROOT,
              "%1$s?[0-9](?:[0-9.,]{0,30}[0-9])?"
                  + "(?:(?:[kKmMBTxX]|[bm]n|st|nd|rd|th)|[\\s-](?:%2$s)(?:\\s(?:%3$s))?|[\\s-](?:%3$s))"
                  + "(?![\\p{IsLatin}0-9])",
              MONEY_SIGN,
              words("large"),
              words("spelt")));

  private static final String HAN_DIGIT = "[〇零一二两兩三四五六七八九十]";

  /** 第一, 第二天; 三分之一, 百分之三十; 十几亿美元, 两百万人. */
  private static final Pattern SPELT_OUT =
      Pattern.compile(
          String.format(
              Locale.ROOT,
              "第%1$s{1,20}%2$s?"
                  + "|(?:百|千|万|萬|%1$s{1,20})分之[百千点點]?%1$s[百千点點〇零一二三四五六七八九十]{0,20}"
                  + "|%1$s[十百千几幾数數一二三四五六七八九]{0,20}[万萬亿億兆]{1,4}%3$s%2$s?",
              HAN_DIGIT,
              UNIT,
              ABOUT));

  private static final Pattern MONEY = Pattern.compile("[￥¥$＄€£₩元円원]|美金|块钱|ドル|ユーロ|달러");
  private static final Pattern LARGE =
      Pattern.compile("[万萬亿億兆만억조]|[mb]illion|trillion|[0-9][0-9,]{4}|[0-9](?:[kKMBT]|[bm]n)$");
  private static final Pattern SHARE = Pattern.compile("[%％‰倍割배xX]|percent|分之");

  /** An ordinal is seldom what a line is about. */
  private static final int ORDINAL = -50;

  private static final String CLAUSE_ENDS = "。；;！？!?\n";
  private static final String COMMAS = "，,、：:";

  private Figures() {}

  /** A stretch of text, UTF-16 offsets, end exclusive. */
  public record Range(int start, int end) {}

  /** The words of a kind as alternatives, longer ones first, since the first that fits is taken. */
  private static String words(String kind) {
    return TableFile.rows("figures.tsv").stream()
        .filter(row -> row[0].equals(kind))
        .flatMap(row -> Arrays.stream(row[1].split(" ", -1)))
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /**
   * The figures of a text in rising order, not overlapping; digits inside a Latin word (GPT4) are
   * none. Figures without anything between them are one, as in a date.
   */
  public static List<Range> in(String text) {
    List<Range> found = new ArrayList<>();
    BitSet taken = new BitSet();
    for (Pattern pattern : List.of(SPELT_UNIT, NUMBER, SPELT_OUT)) {
      addAll(found, pattern, text, taken);
    }
    found.sort(Comparator.comparingInt(Range::start));
    List<Range> joined = new ArrayList<>();
    for (Range range : found) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).end() == range.start()) {
        joined.set(last, new Range(joined.get(last).start(), range.end()));
      } else {
        joined.add(range);
      }
    }
    return joined;
  }

  /**
   * The figure that a reader remembers: money and large numbers before shares, shares before
   * counts; the longer, then the first. One a text, since a card has one emphasis.
   */
  public static Optional<Range> strongest(String text) {
    return in(text).stream()
        .filter(range -> !countsPoints(text, range))
        .max(
            Comparator.comparingInt((Range range) -> strength(text, range))
                .thenComparing(Comparator.comparingInt(Range::start).reversed()));
  }

  private static int strength(String text, Range range) {
    String figure = text.substring(range.start(), range.end());
    int rank = figure.startsWith("第") || figure.startsWith("제") ? ORDINAL : 0;
    if (SHARE.matcher(figure).find()) {
      rank = 100;
    }
    if (LARGE.matcher(figure).find()) {
      rank = 200;
    }
    if (MONEY.matcher(figure).find()) {
      rank = 300;
    }
    return rank + figure.length();
  }

  /** Whether an ordinal only numbers what a speaker says: 第一，…… 第二，…… */
  private static boolean countsPoints(String text, Range range) {
    boolean opens = range.start() == 0 || CLAUSE_ENDS.indexOf(text.charAt(range.start() - 1)) >= 0;
    return opens
        && text.charAt(range.start()) == '第'
        && range.end() < text.length()
        && COMMAS.indexOf(text.charAt(range.end())) >= 0;
  }

  private static void addAll(List<Range> found, Pattern pattern, String text, BitSet taken) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Range range = trimmed(text, matcher.start(), matcher.end());
      int next = taken.nextSetBit(range.start());
      if ((next < 0 || next >= range.end()) && !insideWord(text, range)) {
        found.add(range);
        taken.set(range.start(), range.end());
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
