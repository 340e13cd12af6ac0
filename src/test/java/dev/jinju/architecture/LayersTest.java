package dev.jinju.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The table of rooms holds: one direction, no cycles, nothing reaches into another room's insides.
 */
class LayersTest {
  static final List<Room> ROOMS = Room.ALL;

  @ParameterizedTest
  @FieldSource("ROOMS")
  void roomUsesOnlyWhatItsRowNames(Room room) {
    Set<String> others = new TreeSet<>(ROOMS.stream().map(Room::name).toList());
    others.remove(room.name());
    others.removeAll(room.mayUse());
    noClasses()
        .that(are("in " + room, type -> Room.of(type).equals(room.name())))
        .should(dependOnClassesThat(are("in one of " + others, type -> Room.isIn(type, others))))
        .allowEmptyShould(true)
        .check(Room.CLASSES);
  }

  @Test
  void everyClassHasARoom() {
    List<String> names = ROOMS.stream().map(Room::name).toList();
    classes()
        .should(
            be(
                DescribedPredicate.describe(
                    "in a room of the table", type -> names.contains(Room.of(type)))))
        .check(Room.CLASSES);
  }

  @Test
  void rowsOnlyUseRoomsThatStandAboveThem() {
    Set<String> above = new TreeSet<>();
    for (Room room : ROOMS) {
      assertThat(above).as(room.name()).containsAll(room.mayUse());
      above.add(room.name());
    }
  }

  @Test
  void packagesHaveNoCycles() {
    SlicesRuleDefinition.slices()
        .assignedFrom(new WithoutInternal())
        .should()
        .beFreeOfCycles()
        .check(Room.CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"svg", "png", "pdf"})
  void renderersDoNotKnowOneAnother(String format) {
    Set<String> siblings = new TreeSet<>(Set.of("render.svg", "render.png", "render.pdf"));
    siblings.remove("render." + format);
    noClasses()
        .that(are("in render." + format, type -> Room.isIn(type, Set.of("render." + format))))
        .should(
            dependOnClassesThat(are("in one of " + siblings, type -> Room.isIn(type, siblings))))
        .allowEmptyShould(true)
        .check(Room.CLASSES);
  }

  @Test
  void onlyARoomTouchesItsOwnInternals() {
    List<JavaClass> internals =
        Room.CLASSES.stream().filter(type -> !WithoutInternal.owner(type).isEmpty()).toList();
    for (JavaClass inner : internals) {
      String owner = WithoutInternal.owner(inner);
      assertThat(inner.getDirectDependenciesToSelf())
          .as("users of %s", inner.getName())
          .allMatch(use -> (use.getOriginClass().getPackageName() + ".").startsWith(owner + "."));
    }
  }

  private static DescribedPredicate<JavaClass> are(String what, Predicate<JavaClass> test) {
    return DescribedPredicate.describe("are " + what, test);
  }

  /** A package and what it hides below {@code internal} are one slice. */
  private static final class WithoutInternal implements SliceAssignment {
    /** The package that hides a class, and the empty string for a class that is not hidden. */
    static String owner(JavaClass type) {
      String name = type.getPackageName() + ".";
      int internal = name.indexOf(".internal.");
      return internal < 0 ? "" : name.substring(0, internal);
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String owner = owner(type);
      return SliceIdentifier.of(owner.isEmpty() ? type.getPackageName() : owner);
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
