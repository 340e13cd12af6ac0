package dev.jinju.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.architecture.SourceTree.File;
import dev.jinju.architecture.SourceTree.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Files, methods, records and rooms stay small enough to be read in one go. */
class SizesTest {
  private static final int MEDIAN_FILE_LINES = 90;
  private static final int MOST_FILES_LINES = 300;
  private static final int ANY_FILE_LINES = 400;
  private static final int MOST_METHODS_LINES = 30;
  private static final int RECORD_COMPONENTS = 8;
  private static final int PACKAGE_FILES = 25;

  /**
   * Files that may be longer, each with its reason. A file that got shorter has to leave the list.
   */
  private static final Map<String, String> LONGER_FILES = Map.of();

  private static final SourceTree SOURCES =
      SourceTree.parse(Path.of(System.getProperty("jinju.home", ""), "src", "main", "java"));

  @Test
  void halfOfTheFilesFitOnTwoScreens() {
    assertThat(percentile(50, fileLines())).isLessThanOrEqualTo(MEDIAN_FILE_LINES);
  }

  @Test
  void nearlyAllFilesAreShort() {
    assertThat(percentile(95, fileLines())).isLessThanOrEqualTo(MOST_FILES_LINES);
  }

  @Test
  void onlyFilesWithAReasonAreLong() {
    Set<String> longer =
        SOURCES.files().stream()
            .filter(file -> file.lines() > ANY_FILE_LINES)
            .map(File::path)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(longer).containsExactlyInAnyOrderElementsOf(LONGER_FILES.keySet());
    assertThat(LONGER_FILES.values()).noneMatch(String::isBlank);
  }

  @Test
  void nearlyAllMethodsFitOnAScreen() {
    List<Integer> lines = SOURCES.methods().stream().map(Method::lines).toList();
    assertThat(percentile(95, lines)).isLessThanOrEqualTo(MOST_METHODS_LINES);
  }

  @Test
  void recordsHaveFewComponents() {
    assertThat(SOURCES.records())
        .isNotEmpty()
        .filteredOn(type -> type.count() > RECORD_COMPONENTS)
        .isEmpty();
  }

  @Test
  void packagesHoldFewFiles() {
    Map<String, Long> counts =
        SOURCES.files().stream()
            .filter(file -> !file.isPackageInfo())
            .collect(Collectors.groupingBy(File::folder, TreeMap::new, Collectors.counting()));
    assertThat(counts)
        .allSatisfy((name, count) -> assertThat(count).isLessThanOrEqualTo(PACKAGE_FILES));
  }

  @Test
  void everyPackageSaysItsJobAndThatNothingIsNull() {
    Set<String> packages =
        SOURCES.files().stream().map(File::folder).collect(Collectors.toCollection(TreeSet::new));
    Set<String> marked =
        SOURCES.files().stream()
            .filter(File::isPackageInfo)
            .filter(file -> file.packageAnnotations().contains("NullMarked"))
            .map(File::folder)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(marked).isEqualTo(packages);
  }

  private static List<Integer> fileLines() {
    return SOURCES.files().stream().filter(file -> !file.isPackageInfo()).map(File::lines).toList();
  }

  /** The smallest value that a share of all values, in per cent, does not exceed. */
  private static int percentile(int percent, List<Integer> values) {
    List<Integer> sorted = values.stream().sorted().toList();
    int rank = (sorted.size() * percent + 99) / 100;
    return sorted.get(Math.max(0, rank - 1));
  }
}
