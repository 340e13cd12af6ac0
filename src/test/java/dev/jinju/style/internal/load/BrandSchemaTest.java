package dev.jinju.style.internal.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.style.brand.BrandReader;
import dev.jinju.style.internal.source.Json;
import dev.jinju.style.internal.source.JsonReading;
import dev.jinju.style.internal.source.Problems;
import dev.jinju.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of brands, which editors use, against the code that reads them. */
class BrandSchemaTest {
  private static final Path FILE = Golden.project("styles").resolve("brand.schema.json");
  private static final Json.Obj SCHEMA = (Json.Obj) read(FILE);
  private static final SchemaCheck CHECK = new SchemaCheck(SCHEMA);

  /** Faults of a file's shape, which a schema can tell. */
  private static final Set<String> OF_SHAPE =
      Set.of("unknown-field", "wrong-type", "out-of-range", "too-many");

  @TempDir Path folder;

  static Stream<Path> good() {
    return Golden.files(Golden.corpus("brand").resolve("good"), ".json").stream();
  }

  static Stream<Path> misshapen() {
    return Golden.files(Golden.corpus("brand").resolve("faults"), ".json").stream()
        .filter(
            file ->
                faults(file).stream().map(Diagnostic::code).allMatch(OF_SHAPE::contains)
                    && read(file) instanceof Json.Obj);
  }

  @ParameterizedTest
  @MethodSource("good")
  void theSchemaTakesWhatTheCodeTakes(Path file) {
    assertThat(problems(file)).isEmpty();
  }

  @Test
  void theSchemaTakesTheExampleOfTheDocuments() throws IOException {
    String told = Golden.read(Golden.project("docs").resolve("brand.md"));
    Matcher example = Pattern.compile("(?ms)^```json\\n(.*?)^```$").matcher(told);
    assertThat(example.find()).isTrue();
    assertThat(problems(Files.writeString(folder.resolve("brand.json"), example.group(1))))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("misshapen")
  void theSchemaRefusesWhatTheCodeRefuses(Path file) {
    assertThat(problems(file)).isNotEmpty();
  }

  /** An unknown field's hint lists the fields that the code asked for. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ 'zzzzzzzzzzzz': 1 } | ''",
        "{ 'logo': { 'zzzzzzzzzzzz': 1 } } | properties/logo",
        "{ 'speakers': { 'a': { 'zzzzzzzzzzzz': 1 } } } | $defs/person"
      })
  void codeAndSchemaKnowTheSameFields(String text, String place) throws IOException {
    Path file = folder.resolve("brand.json");
    Files.writeString(file, text.replace('\'', '"'));
    String hint = faults(file).get(0).hints().get(0).text();
    Set<String> inCode = new TreeSet<>();
    Pattern.compile("`([^`]+)`").matcher(hint).results().forEach(f -> inCode.add(f.group(1)));
    assertThat(inCode).isEqualTo(at(place).child("properties").members().keySet());
  }

  @Test
  void everyFieldHasADescriptionADefaultAndAnExample() {
    for (String place : List.of("", "properties/logo", "$defs/person")) {
      at(place)
          .child("properties")
          .members()
          .forEach(
              (name, member) ->
                  assertThat(((Json.Obj) member.value()).members().keySet())
                      .as(name)
                      .contains("description", "default", "examples"));
    }
  }

  private static Json.Obj at(String place) {
    Json.Obj here = SCHEMA;
    for (String step : place.isEmpty() ? List.<String>of() : List.of(place.split("/"))) {
      here = here.child(step);
    }
    return here;
  }

  private static List<Diagnostic> problems(Path file) {
    Problems problems = new Problems();
    CHECK.check((Json.Obj) read(file), problems);
    return problems.sorted(List.of());
  }

  private static List<Diagnostic> faults(Path file) {
    return catchThrowableOfType(InputException.class, () -> BrandReader.read(file)).diagnostics();
  }

  private static Json read(Path file) {
    return JsonReading.file(file, file.toString(), "brand", new Problems());
  }
}
