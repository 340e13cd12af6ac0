package dev.jinju.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The same input gives the same bytes on every machine, and only the command line talks to the
 * process.
 */
class MannersTest {
  private static final Set<String> CLI = Set.of("cli");
  private static final Set<String> PUBLISH_AND_BELOW = Set.of("publish", "studio", "cli");

  @ParameterizedTest
  @EnumSource(names = {"PROCESS", "LOCALE", "CHARSET"})
  void onlyTheCommandLineTouches(BannedCalls calls) {
    checkOutside(CLI, calls);
  }

  @Test
  void nothingBeforePublishLooksAtTheClock() {
    checkOutside(PUBLISH_AND_BELOW, BannedCalls.CLOCK);
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Helpers")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .check(Room.CLASSES);
  }

  /** A rule that finds nothing proves little, so each is shown a culprit. */
  @ParameterizedTest
  @EnumSource
  void bannedCallsAreFound(BannedCalls calls) {
    JavaClasses culprit = new ClassFileImporter().importClasses(Culprit.class);
    List<String> found =
        noClasses().should(calls.touched()).evaluate(culprit).getFailureReport().getDetails();
    assertThat(found).as(calls.name()).hasSize(Culprit.FAULTS_OF_EACH_KIND);
  }

  private static void checkOutside(Set<String> rooms, BannedCalls calls) {
    noClasses()
        .that(
            DescribedPredicate.<JavaClass>describe(
                "are outside " + rooms, type -> !Room.isIn(type, rooms)))
        .should(calls.touched())
        .check(Room.CLASSES);
  }
}
