package dev.jinju.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The table of rooms as data: what each package below {@code dev.jinju} may use, beside itself and
 * the packages below it. The order is the order of the house, so that "all above" can be read off.
 */
record Room(String name, Set<String> mayUse) {
  static final String ROOT = "dev.jinju";

  static final List<Room> ALL =
      withAllAbove(
          List.of(
              room("geom"),
              room("diag"),
              room("paint", "geom"),
              room("image", "geom", "paint", "diag"),
              room("font", "geom", "diag"),
              room("text", "font", "geom", "diag"),
              room("episode", "diag"),
              room("card", "diag"),
              room("choose", "episode", "card", "diag"),
              room("style", "card", "paint", "geom", "diag"),
              room("frame", "font", "image", "paint", "geom"),
              room(
                  "layout", "card", "style", "text", "font", "image", "frame", "paint", "geom",
                  "diag"),
              room("render", "frame", "font", "image", "paint", "geom", "diag")),
          "pipeline",
          "publish",
          "studio",
          "cli");

  /** The main classes, read once for all architecture tests. */
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /** The name of the room that a class belongs to, and the empty string for a class of no room. */
  static String of(JavaClass type) {
    return topOf(type.getPackageName());
  }

  /** The first part of a package's name below {@code dev.jinju}. */
  static String topOf(String packageName) {
    if (!packageName.startsWith(ROOT + ".")) {
      return "";
    }
    String rest = packageName.substring(ROOT.length() + 1);
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }

  /** Whether a class is in one of some packages below {@code dev.jinju}, or deeper. */
  static boolean isIn(JavaClass type, Set<String> rooms) {
    String inside = type.getPackageName();
    return rooms.stream()
        .map(room -> ROOT + "." + room)
        .anyMatch(room -> inside.equals(room) || inside.startsWith(room + "."));
  }

  private static Room room(String name, String... mayUse) {
    return new Room(name, Set.of(mayUse));
  }

  private static List<Room> withAllAbove(List<Room> rooms, String... names) {
    List<Room> all = new ArrayList<>(rooms);
    for (String name : names) {
      all.add(room(name, all.stream().map(Room::name).toArray(String[]::new)));
    }
    return List.copyOf(all);
  }

  @Override
  public String toString() {
    return name;
  }
}
