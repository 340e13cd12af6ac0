package dev.jinju.publish.batch;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.pipeline.Jinju;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What all cards are made by and with: the program, byte for byte, the Java that runs it, and the
 * bundled fonts. Styles come one by one.
 *
 * @param version for people
 * @param fingerprint changes with these
 */
public record Installation(String version, String fingerprint) {
  private static final int BUFFER = 1 << 18;

  /**
   * Reads all of it.
   *
   * @param home the folder with {@code fonts}
   * @throws InputException when a file cannot be read
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
        all.put(top.relativize(file).toString().replace('\\', '/'));
        sums(all, file);
      }
    } catch (IOException e) {
      throw new InputException(
          Diagnostic.error(
              "unreadable-file",
              "the installation cannot be read: `" + e + "`",
              SourceSpan.of(top.toString())));
    }
  }

  /**
   * Nobody forges the files of their own installation: two checksums and the length find every
   * change that happens by itself, and read 200 MB in the time that a hash takes for 20.
   */
  private static void sums(Fingerprint all, Path file) throws IOException {
    CRC32 first = new CRC32();
    CRC32C second = new CRC32C();
    long length = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        first.update(buffer, 0, read);
        second.update(buffer, 0, read);
        length += read;
      }
    }
    all.put(length).put(first.getValue()).put(second.getValue());
  }
}
