package dev.jinju.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The emoji pictures, one SVG file a grapheme in a packed file that is opened at the first use.
 * Thread-safe.
 */
public final class EmojiSet {
  private static final int VARIATION_16 = 0xFE0F;
  private static final int JOINER = 0x200D;

  private final @Nullable Path file;
  private @Nullable ZipFile opened;

  EmojiSet(@Nullable Path file) {
    this.file = file;
  }

  /**
   * Whether there is a picture of a grapheme cluster, which may be a sequence, a flag, or have a
   * skin tone.
   */
  public boolean has(String grapheme) {
    return entry(grapheme) != null;
  }

  /** The SVG document of a grapheme cluster. */
  public synchronized Optional<byte[]> svg(String grapheme) {
    ZipFile zip = open();
    ZipEntry entry = entry(grapheme);
    if (zip == null || entry == null) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the emoji pictures in " + file, e);
    }
  }

  private synchronized @Nullable ZipEntry entry(String grapheme) {
    ZipFile zip = open();
    return zip == null ? null : zip.getEntry(name(grapheme));
  }

  private @Nullable ZipFile open() {
    if (opened == null && file != null) {
      try {
        opened = new ZipFile(file.toFile());
      } catch (IOException e) {
        throw new UncheckedIOException("cannot open the emoji pictures in " + file, e);
      }
    }
    return opened;
  }

  /**
   * Twemoji's names: code points in hexadecimal, without the variation selector unless the sequence
   * has a joiner.
   */
  private static String name(String grapheme) {
    boolean joined = grapheme.indexOf(JOINER) >= 0;
    return grapheme
            .codePoints()
            .filter(cp -> joined || cp != VARIATION_16)
            .mapToObj(cp -> Integer.toHexString(cp).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("-"))
        + ".svg";
  }

  synchronized void close() throws IOException {
    if (opened != null) {
      opened.close();
      opened = null;
    }
  }
}
