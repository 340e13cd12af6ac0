package dev.jinju.text.breaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which stretches of a text are figures with their units. */
class FiguresTest {
  /** A text, and its figures separated by bars. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          他们融了600万美元就够了, 600万美元
          有38%的人同意, 38%
          比去年快 3 倍, 3 倍
          训练了5000亿参数的模型, 5000亿参数
          我们是第一, 第一
          第一次见面是第二天, 第一次|第二天
          排在第12位, 第12位
          花了十几亿美元和两年, 十几亿美元
          来了一万多人, 一万多人
          三分之一的人, 三分之一
          涨了百分之三十, 百分之三十
          2026年3月18日, 2026年3月18日
          大约1.5万人参加, 1.5万人
          ￥9.9元和US$30, ￥9.9元|US$30
          占GDP的4.5个百分点, 4.5个百分点
          有几千名员工和3000多名学生, 3000多名
          唯一统一一个一些, ''
          """)
  void chinese(String text, String figures) {
    assertThat(found(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          It raised $3.2B in a day; $3.2B
          about 3.2 million people live here; 3.2 million people
          it took 14 months and 1,200 lines; 14 months|1,200 lines
          up 38% or 0.5 percent; 38%|0.5 percent
          a 10x engineer; 10x
          GPT-4 and H100 and M2 and 3D; ''
          $5 million for 2.5 GHz; $5 million|2.5 GHz
          the first 100 days of a 5-year plan; 100 days|5-year
          1st and 2nd place; 1st|2nd
          €20k a month and £3m; €20k|£3m
          -40 °C outside; 40 °C
          12:30 and 1/3; 12:30|1/3
          """)
  void english(String text, String figures) {
    assertThat(found(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          売上は3億円になった; 3億円
          100人に1人は泣く; 100人|1人
          2倍の速さで5時間; 2倍|5時間
          第31回で一番; 第31回
          3,000メートルと20キロ; 3,000メートル|20キロ
          パラメータは700億個; 700億個
          30代の8割が; 30代|8割
          """)
  void japanese(String text, String figures) {
    assertThat(found(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          6억 달러를 받았다, 6억 달러
          사람의 72%는 안다, 72%
          3만 명이 12년 동안, 3만 명|12년
          100배 빠른 5천억 원, 100배|5천억 원
          제1회 대회, 제1회
          2시간 30분이 걸렸다, 2시간|30분
          """)
  void korean(String text, String figures) {
    assertThat(found(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource({"3个人花了600万美元涨了38%, 600万美元", "有38%的人等了3年, 38%", "第一次就有5000亿参数, 5000亿参数"})
  void theStrongestIsWhatIsRemembered(String text, String figure) {
    Figures.Range range = Figures.strongest(text).orElseThrow();
    assertThat(text.substring(range.start(), range.end())).isEqualTo(figure);
  }

  @Test
  void ordinalsThatNumberWhatIsSaidAreNotRemembered() {
    assertThat(Figures.strongest("第一，要慢。第二，要稳。")).isEmpty();
    assertThat(Figures.strongest("他是第一，也是唯一。")).isPresent();
  }

  private static String found(String text) {
    return Figures.in(text).stream()
        .map(range -> text.substring(range.start(), range.end()))
        .collect(Collectors.joining("|"));
  }
}
