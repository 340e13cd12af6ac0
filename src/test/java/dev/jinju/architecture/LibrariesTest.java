package dev.jinju.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Each library is known to the rooms that its row names, so that it can be exchanged in one place.
 */
class LibrariesTest {
  /** A library's packages start with a prefix; {@code rooms} may use it. */
  record Library(String prefix, Set<String> rooms) {
    boolean holds(JavaClass type) {
      return type.getName().startsWith(prefix);
    }
  }

  static final List<Library> LIBRARIES =
      List.of(
          new Library("org.apache.batik.", Set.of("image")),
          new Library("org.w3c.dom.", Set.of("image")),
          new Library("com.google.zxing.", Set.of("image")),
          new Library("org.apache.pdfbox.", Set.of("render.pdf")),
          new Library("org.apache.fontbox.", Set.of("render.pdf")),
          new Library("org.lwjgl.", Set.of("font")),
          new Library("com.ibm.icu.text.Charset", Set.of("episode")),
          new Library("com.ibm.icu.", Set.of("text", "episode")),
          new Library("com.hankcs.", Set.of("text")),
          new Library("org.commonmark.", Set.of("episode")),
          new Library("org.jsoup.", Set.of("episode")),
          new Library("org.snakeyaml.", Set.of("episode")),
          new Library("com.networknt.", Set.of("style")),
          new Library("tools.jackson.dataformat.csv.", Set.of("publish")),
          // Into `font` for fonts.json, the list of the bundled faces: the one exception.
          new Library(
              "tools.jackson.", Set.of("episode", "style", "publish", "studio", "cli", "font")),
          new Library(
              "com.fasterxml.jackson.",
              Set.of("episode", "style", "publish", "studio", "cli", "font")),
          new Library("picocli.", Set.of("cli")),
          new Library("me.tongfei.", Set.of("cli")),
          new Library("org.jline.", Set.of("cli")),
          // Warnings travel with the value; nobody logs.
          new Library("java.util.logging.", Set.of("cli")),
          new Library("java.lang.System$Logger", Set.of("cli")),
          new Library("org.slf4j.", Set.of("cli")),
          new Library("org.apache.commons.logging.", Set.of("cli")),
          new Library("org.apache.logging.", Set.of("cli")));

  @ParameterizedTest
  @FieldSource("LIBRARIES")
  void libraryStaysInItsRooms(Library library) {
    noClasses()
        .that(are("outside " + library.rooms(), type -> !Room.isIn(type, library.rooms())))
        .should(dependOnClassesThat(are("in " + library.prefix(), library::holds)))
        .allowEmptyShould(true)
        .check(Room.CLASSES);
  }

  @Test
  void episodeUsesOnlyTheCharsetDetectionOfIcu() {
    noClasses()
        .that(are("in episode", type -> Room.isIn(type, Set.of("episode"))))
        .should(
            dependOnClassesThat(
                are(
                    "in ICU4J beside its charset detection",
                    type ->
                        type.getName().startsWith("com.ibm.icu.")
                            && !type.getName().startsWith("com.ibm.icu.text.Charset"))))
        .allowEmptyShould(true)
        .check(Room.CLASSES);
  }

  private static DescribedPredicate<JavaClass> are(String what, Predicate<JavaClass> test) {
    return DescribedPredicate.describe("are " + what, test);
  }
}
