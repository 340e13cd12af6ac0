package dev.jinju.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceLinkTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.youtube.com/watch?v=4P6CUIPrrtU, https://www.youtube.com/watch?v=4P6CUIPrrtU&t=754s",
    "https://www.youtube.com/watch?t=9&v=4P6CUIPrrtU, https://www.youtube.com/watch?v=4P6CUIPrrtU&t=754s",
    "https://www.youtube.com/watch?v=4P6CUIPrrtU&t=9s#more, https://www.youtube.com/watch?v=4P6CUIPrrtU&t=754s",
    "https://youtu.be/4P6CUIPrrtU, https://youtu.be/4P6CUIPrrtU?t=754s",
    "https://www.bilibili.com/video/BV1xx/, https://www.bilibili.com/video/BV1xx/?t=754",
    "https://cdn.example.com/ep12.mp3, https://cdn.example.com/ep12.mp3#t=754",
    "https://podcast.example.com/12, https://podcast.example.com/12",
    "https://example.com/?u=youtube.com/watch?v=1, https://example.com/?u=youtube.com/watch?v=1",
  })
  void leadsToTheSecondWhereTheSiteCanBeTold(String source, String link) {
    assertThat(SourceLink.at(source, Duration.ofSeconds(754))).isEqualTo(link);
  }

  @Test
  void withoutATimeItIsTheSource() {
    String source = "https://youtu.be/4P6CUIPrrtU";
    assertThat(SourceLink.at(source, null)).isEqualTo(source);
  }
}
