package dev.jinju.choose;

import dev.jinju.episode.MarkedText;
import dev.jinju.episode.TextMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the figure of a line that a style may set large. */
final class Figures {
  /** A currency sign, digits with their separators, a percent sign; then what is counted. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,:/-])(?<number>(?:NT\\$|US\\$|[$￥¥€£₩])? ?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?[%％]?"
              + "|(?:NT\\$|US\\$|[$￥¥€£₩])? ?\\d{1,12}(?:\\.\\d+)?[%％]?)(?![\\d:/])"
              + "(?<unit> ?(?:[十百千万萬亿億]{1,3}|만|천|억)?[ ]?(?:美元|人民币|[倍次台张張家个個年月天小时小時分钟分鐘秒本冊坪字語语人件种種封公里층살개대명번배원분초]{1,2}|hundred|thousand|million|billion|trillion)?)");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private Figures() {}

  /**
   * A number as it stands in the text.
   *
   * @param number with its currency or percent sign
   * @param unit what stands behind it, without blanks; may be empty
   */
  record Figure(String number, String unit, int start) {}

  /**
   * The figure that the author set strong, else the first percentage, multiple or price, else the
   * first with a unit.
   */
  static Optional<Figure> strongest(MarkedText words) {
    List<Figure> all = all(words.text());
    return all.stream()
        .filter(f -> isStrong(f, words.marks()))
        .findFirst()
        .or(() -> all.stream().filter(Figures::isTelling).findFirst())
        .or(
            () ->
                all.stream()
                    .filter(f -> !f.unit().isEmpty() && !f.unit().startsWith("年"))
                    .findFirst());
  }

  private static List<Figure> all(String text) {
    List<Figure> found = new ArrayList<>();
    Matcher m = FIGURE.matcher(text);
    while (m.find()) {
      String number = m.group("number").strip();
      String unit = m.group("unit").strip();
      boolean year = YEAR.matcher(number).matches() && (unit.isEmpty() || unit.startsWith("年"));
      if (!year) {
        found.add(new Figure(number, unit, m.start("number")));
      }
    }
    return found;
  }

  private static boolean isTelling(Figure figure) {
    return !Character.isDigit(figure.number().charAt(0))
        || !Character.isDigit(figure.number().charAt(figure.number().length() - 1))
        || figure.unit().contains("倍")
        || figure.unit().contains("배");
  }

  private static boolean isStrong(Figure figure, List<TextMark> marks) {
    return marks.stream()
        .filter(m -> m.kind() == TextMark.Kind.STRONG)
        .anyMatch(m -> m.start() <= figure.start() && figure.start() < m.end());
  }
}
