package dev.jinju.choose.candidate;

import dev.jinju.episode.MarkedText;
import dev.jinju.episode.TextMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the figure of a line that a style may set large, with its unit. Years, dates, times of day,
 * ordinals and numbers of episodes are none.
 */
public final class Figures {
  private static final String CURRENCY = "(?:NT\\$|US\\$|HK\\$|[$￥¥€£₩])";

  private static final String MAGNITUDE =
      "[十百千万萬亿億兆]{1,3}|[만천억조]{1,2}|(?:hundred|thousand|million|billion|trillion)\\b";

  /** What is counted; the longer before the shorter that begins it. */
  private static final String COUNTED =
      "美元|美金|欧元|歐元|日元|港元|人民币|人民幣|块钱|塊錢|元|个百分点|[个個](?:月|人|小[时時]|字)?|分钟|分鐘|小[时時]"
          + "|平方米|公里|公斤|公尺|毫秒|か月|ヶ月|か所|メートル|キロ(?:メートル|グラム)?|グラム|トン|パーセント|ページ|ドル|ユーロ"
          + "|(?:時|分|秒|年|週|日)間|文字"
          + "|[倍次台臺张張家天年秒本册冊坪字語语人位名件种種封层層行页頁条條岁歲歳吨噸周週间間座部匹把句步遍场場只隻支片枚軒杯社割円回米]"
          + "|킬로미터|미터|페이지|시간|개월|달러|마리|가지|[원명개년분초번배살대권장층건회병곳주]"
          + "|(?:percent|people|dollars|euros|pounds|feet|km|kg|ms|GB|TB)\\b"
          + "|(?!(?:was|has|this|his|does|is|as|us|its|yes|plus|less|across|years?|always|perhaps|unless|towards|besides)\\b)"
          + "[a-z]{2,}s\\b|(?:year|month|week|day|hour|minute|second|mile)s?\\b";

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\p{N}.,:/第제#＃-])(?<number>"
              + CURRENCY
              + "? ?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d+)?[%％]?)(?![\\d:/]|[,.]\\d|°)"
              + "(?<unit>\\s?[多余餘여]?(?:"
              + MAGNITUDE
              + ")?\\s?(?:"
              + COUNTED
              + ")?)");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** What stands behind the number of a day, a time of day, an episode or an ordinal. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s?(?:月|월|号|號|日(?!間)|일(?!\\s?(?:동안|간))|[点點]|時(?!間)|시(?!간)|期|集|[话話]|화|刷|[号番]目"
              + "|(?:st|nd|rd|th|am|pm|a\\.m|p\\.m)\\b)");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:第|제|\\b(?:No\\.?|EP\\.?|Ep\\.?|[Ee]pisode|[Vv]ol\\.?|[Cc]hapter"
              + "|Jan\\p{L}*|Feb\\p{L}*|Mar\\p{L}*|Apr\\p{L}*|May|Jun\\p{L}*|Jul\\p{L}*|Aug\\p{L}*|Sep\\p{L}*|Oct\\p{L}*"
              + "|Nov\\p{L}*|Dec\\p{L}*))\\s?$");

  private static final String TO = "\\s?(?:and|to|or|[-–—~～〜至到或]|から|에서)\\s?";

  /** One end of a span tells nothing without the other. */
  private static final Pattern SPAN_BEHIND = Pattern.compile(TO + CURRENCY + "?\\s?\\d");

  private static final Pattern SPAN_BEFORE =
      Pattern.compile("\\d[\\d.,]*[%％]?\\s?[\\p{IsHan}a-z만억천]{0,9}" + TO + "$");

  private static final Pattern TICKET =
      Pattern.compile("票[价價]|[门門]票|购票|購票|チケット|入場料|티켓|입장료|\\b[Tt]ickets?\\b|\\b[Aa]dmission\\b");

  private static final Pattern MONEY = Pattern.compile(CURRENCY + ".*");
  private static final Pattern LARGE =
      Pattern.compile("[万萬亿億兆만억조]|[mb]illion|trillion|thousand|hundred");

  /** What an author set strong, in the measure of {@link Figure#strength()}. */
  private static final int MARKED = 1;

  private static final int COUNT = 2;
  private static final int THOUSANDS = 3;
  private static final int TELLING = 4;

  private Figures() {}

  /**
   * A number as it stands in the text.
   *
   * @param number with its currency or percent sign
   * @param unit what stands behind it, without blanks at its ends; may be empty
   * @param start UTF-16 offset of the number
   * @param end UTF-16 offset behind the unit
   * @param strength how well it stands alone: 0 without a unit; shares, multiples, money and large
   *     numbers first
   */
  public record Figure(String number, String unit, int start, int end, int strength) {

    /** Whether it says something at the first glance. */
    public boolean isTelling() {
      return strength >= TELLING;
    }
  }

  /**
   * The figure that the author set strong, else the first percentage, multiple or price, else the
   * first with a unit.
   */
  public static Optional<Figure> strongest(MarkedText words) {
    List<Figure> all = all(words);
    return all.stream()
        .filter(f -> isStrong(f.start(), words.marks()))
        .findFirst()
        .or(() -> all.stream().filter(Figures::isShareOrPrice).findFirst())
        .or(
            () ->
                all.stream()
                    .filter(f -> !f.unit().isEmpty() && !f.unit().startsWith("年"))
                    .findFirst());
  }

  /**
   * The figure that carries a whole line: the strongest with its unit, of two as strong the first.
   * One end of a span and the price of a ticket carry none.
   */
  public static Optional<Figure> carrying(MarkedText words) {
    return all(words).stream()
        .filter(f -> f.strength() >= COUNT)
        .filter(f -> !isSpanEnd(f, words.text()) && !isTicket(f, words.text()))
        .max(
            Comparator.comparingInt(Figure::strength)
                .thenComparing(Comparator.comparingInt(Figure::start).reversed()));
  }

  private static List<Figure> all(MarkedText words) {
    String text = words.text();
    List<Figure> found = new ArrayList<>();
    Matcher m = FIGURE.matcher(text);
    while (m.find()) {
      String number = m.group("number").strip();
      String unit = m.group("unit").strip();
      int start = m.end("number") - m.group("number").stripLeading().length();
      int end = m.end("number") + m.group("unit").stripTrailing().length();
      boolean year = YEAR.matcher(number).matches() && (unit.isEmpty() || isYear(unit));
      boolean place =
          BEHIND.matcher(text).region(m.end("number"), text.length()).lookingAt()
              || BEFORE.matcher(text.substring(Math.max(0, start - 12), start)).find();
      if (!year && !place) {
        int strength = strength(number, unit) + (isStrong(start, words.marks()) ? MARKED : 0);
        found.add(new Figure(number, unit, start, end, strength));
      }
    }
    return found;
  }

  private static boolean isYear(String unit) {
    return unit.equals("年") || unit.equals("년");
  }

  private static int strength(String number, String unit) {
    boolean share = number.endsWith("%") || number.endsWith("％");
    boolean multiple = unit.contains("倍") || unit.contains("배") || unit.equals("times");
    boolean money = MONEY.matcher(number).matches();
    long digits = number.chars().filter(Character::isDigit).count();
    boolean large = LARGE.matcher(unit).find() || digits > 4 && !unit.isEmpty();
    if (share || multiple || money || large) {
      return TELLING;
    }
    return unit.isEmpty() ? 0 : digits == 4 ? THOUSANDS : COUNT;
  }

  private static boolean isSpanEnd(Figure figure, String text) {
    return SPAN_BEHIND.matcher(text).region(figure.end(), text.length()).lookingAt()
        || SPAN_BEFORE
            .matcher(text.substring(Math.max(0, figure.start() - 30), figure.start()))
            .find();
  }

  private static boolean isTicket(Figure figure, String text) {
    boolean money = MONEY.matcher(figure.number()).matches() || figure.unit().endsWith("元");
    return (money || figure.unit().endsWith("円") || figure.unit().endsWith("원"))
        && TICKET.matcher(text).find();
  }

  private static boolean isShareOrPrice(Figure figure) {
    return !Character.isDigit(figure.number().charAt(0))
        || !Character.isDigit(figure.number().charAt(figure.number().length() - 1))
        || figure.unit().contains("倍")
        || figure.unit().contains("배");
  }

  private static boolean isStrong(int start, List<TextMark> marks) {
    return marks.stream()
        .filter(m -> m.kind() == TextMark.Kind.STRONG)
        .anyMatch(m -> m.start() <= start && start < m.end());
  }
}
