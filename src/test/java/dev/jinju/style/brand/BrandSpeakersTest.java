package dev.jinju.style.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrandSpeakersTest {

  @ParameterizedTest
  @CsvSource({
    // In full, whatever the case and the width.
    "Jonathan Ross, Jonathan Ross, Jonathan Ross",
    "jonathan  ROSS, Jonathan Ross, Jonathan Ross",
    "Ｒoss, Ross, Ross",
    "顾一舟, 顾一舟, 顾一舟",
    // By the first or the last part.
    "Ross, Jonathan Ross, Jonathan Ross",
    "jonathan, Jonathan Ross, Jonathan Ross",
    "羅斯, 喬納森・羅斯, 喬納森・羅斯",
    "乔纳森, 乔纳森·罗斯, 乔纳森·罗斯",
    "顾, 顾一舟, 顾一舟",
    "一舟, 顾一舟, 顾一舟",
    "山田, 山田太郎, 山田太郎",
    "민서, 김민서, 김민서",
    // Not by something in the middle, a piece of a word, or a piece of what is no name.
    "Mary, Anna Mary Ross, ''",
    "Ros, Jonathan Ross, ''",
    "一, 顾一舟, ''",
    "主持, 一位不愿透露姓名的主持, ''",
    "Jonathan Ross Jr, Jonathan Ross, ''",
    "'', Jonathan Ross, ''",
    // One person's alone, and the full name first.
    "Ross, Jonathan Ross / Mary Ross, ''",
    "Ross, Jonathan Ross / Ross, Ross",
    "Mary, Jonathan Ross / Mary Ross, Mary Ross"
  })
  void aLabelMeansThePersonOfThatName(String label, String people, String expected) {
    BrandSpeakers speakers =
        new BrandSpeakers(
            Stream.of(people.split(" / "))
                .map(name -> new BrandSpeaker(name, name, null, null))
                .toList());
    Optional<String> wanted = Optional.of(expected).filter(name -> !name.isEmpty());
    assertThat(speakers.find(label).map(BrandSpeaker::key)).isEqualTo(wanted);
  }
}
