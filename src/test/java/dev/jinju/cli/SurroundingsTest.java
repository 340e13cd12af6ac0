package dev.jinju.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neither the machine's language, zone and charset nor the number of threads reach the bytes. */
class SurroundingsTest {
  private static final Path HOME = Path.of(System.getProperty("jinju.home", "")).toAbsolutePath();

  @TempDir Path folder;

  @Test
  void filesAreTheSameEverywhere() throws Exception {
    Map<String, Integer> here =
        render("here", "1", "-Duser.language=en", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8");
    Map<String, Integer> there =
        render(
            "there",
            "4",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Asia/Kathmandu",
            "-Dfile.encoding=ISO-8859-1");
    assertThat(here).hasSize(12);
    assertThat(there).isEqualTo(here);
  }

  private Map<String, Integer> render(String name, String jobs, String... options)
      throws IOException, InterruptedException {
    Path work = Files.createDirectory(folder.resolve(name));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"));
    command.add("-Djinju.home=" + HOME);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("render", "--jobs", jobs, "--count", "2"));
    command.addAll(
        List.of("--episode", HOME.resolve("episodes/quiet-servers.zh-Hans.md").toString()));
    Cli.Result result = ProcessRun.run(work, Map.of(), command);
    assertThat(result.code()).as(result.err()).isZero();
    return hashes(work.resolve("out"));
  }

  private static Map<String, Integer> hashes(Path out) throws IOException {
    Map<String, Integer> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(out.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }
}
