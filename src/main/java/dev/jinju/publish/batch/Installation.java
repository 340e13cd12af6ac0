package dev.jinju.publish.batch;

import dev.jinju.pipeline.Jinju;
import dev.jinju.publish.InputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What all cards are made by and with: the program, byte for byte, the Java that runs it, and the
 * bundled fonts. Styles come one by one.
 *
 * @param version for people
 * @param fingerprint changes with any byte of these
 */
public record Installation(String version, String fingerprint) {

  /**
   * Reads all of it.
   *
   * @param home the folder with {@code fonts}
   */
  public static Installation read(Path home, String version) {
    Fingerprint all = new Fingerprint().put(version);
    // Java brings the compression of PNG and PDF and the arithmetic of curves.
    all.put(Runtime.version()).put(System.getProperty("os.arch"));
    put(all, program());
    put(all, home.resolve("fonts"));
    return new Installation(version, all.hex());
  }

  private static Path program() {
    try {
      return Path.of(Jinju.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void put(Fingerprint all, Path top) {
    try (Stream<Path> found = Files.walk(top)) {
      List<Path> files = found.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        String name = top.relativize(file).toString().replace('\\', '/');
        all.put(name).put(InputFile.of("program", file).sha256());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
