package dev.jinju.style.brand;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.style.Styles;
import dev.jinju.style.TokenValues;
import dev.jinju.testing.Golden;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each brand of the corpus gives the diagnostics of its {@code .err} file or the value of its
 * {@code .brand} file. One with {@code // style: ink} at its top gives its tokens to that style.
 */
class BrandCorpusTest {
  private static final Path CORPUS = Golden.corpus("brand");
  private static final Path HOUSE = Golden.project("styles");
  private static final Styles STYLES = Styles.open(HOUSE);
  private static final Pattern STYLE = Pattern.compile("(?m)^// style: (\\w+)$");

  @TestFactory
  Stream<DynamicTest> everyBrandOfTheCorpus() {
    return Golden.files(CORPUS, ".json").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    CORPUS.relativize(file).toString(), file.toUri(), () -> verify(file)));
  }

  private static void verify(Path file) {
    List<Diagnostic> faults = new ArrayList<>();
    String value = "";
    try {
      Brand brand = BrandReader.read(file);
      Matcher style = STYLE.matcher(Golden.read(file));
      if (style.find()) {
        TokenValues tokens = brand.tokens();
        faults.addAll(STYLES.load(style.group(1), tokens, List.of()).warnings());
      }
      value = dump(brand);
    } catch (InputException e) {
      faults.addAll(e.diagnostics());
    }
    Path err = Golden.beside(file, ".err");
    Path good = Golden.beside(file, ".brand");
    if (faults.isEmpty()) {
      Golden.checkAbsent(err);
      Golden.check(good, value);
    } else {
      Golden.checkAbsent(good);
      Golden.check(err, words(faults));
    }
  }

  private static String words(List<Diagnostic> faults) {
    return faults.stream()
        .map(Diagnostic::format)
        .map(
            text ->
                text.replace(CORPUS.toString(), "$CORPUS")
                    .replace(HOUSE.toString(), "$STYLES")
                    .replace('\\', '/'))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String dump(Brand brand) {
    List<String> lines = new ArrayList<>();
    lines.add("show: " + brand.show());
    lines.add("handle: " + brand.handle());
    lines.add("logo on light: " + picture(brand.logo().light()));
    lines.add("logo on dark: " + picture(brand.logo().dark()));
    lines.add("tokens: " + brand.tokens().values().members().keySet());
    lines.add("hashtags: " + brand.hashtags());
    lines.add("keep together: " + brand.keepTogether());
    for (BrandSpeaker speaker : brand.speakers().all()) {
      lines.add(
          String.join(
              " | ",
              "speaker: " + speaker.key(),
              speaker.name(),
              String.valueOf(speaker.role()),
              picture(speaker.avatar())));
    }
    lines.add("pictures: " + brand.pictures().size());
    return String.join("\n", lines) + "\n";
  }

  private static String picture(BrandPicture picture) {
    return picture == null
        ? "none"
        : picture.file().getFileName()
            + " from line "
            + picture.at().line()
            + " column "
            + picture.at().column();
  }
}
