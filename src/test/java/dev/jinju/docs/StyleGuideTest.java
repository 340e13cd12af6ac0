package dev.jinju.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.diag.Diagnostic;
import dev.jinju.style.Styles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every block of JSON in the style guide is a style that can be loaded. */
class StyleGuideTest {
  private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```json\\n(.*?)^```$");
  private static final Pattern NAME = Pattern.compile("\"name\": \"([a-z-]+)\"");

  @TempDir Path folder;

  @Test
  void everyExampleIsAStyleWithoutFaults() throws IOException {
    String guide = Files.readString(Docs.HOME.resolve("docs/styles.md"));
    List<String> examples =
        EXAMPLE.matcher(guide).results().map((MatchResult found) -> found.group(1)).toList();
    assertThat(examples).hasSizeGreaterThan(5);
    for (String example : examples) {
      Files.writeString(file(example), example);
    }
    Styles styles = Styles.open(Docs.HOME.resolve("styles"));
    for (String example : examples) {
      String file = file(example).toString();
      List<Diagnostic> faults = styles.check(file);
      assertThat(faults).as(file).isEmpty();
    }
  }

  /** An example is saved under its name, as the page says, so that others may extend it. */
  private Path file(String example) {
    Matcher name = NAME.matcher(example);
    assertThat(name.find()).as(example).isTrue();
    return folder.resolve(name.group(1) + ".json");
  }
}
