package dev.jinju.font;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Colour pictures of emoji: a zip file of SVG documents named by their code points, as Twemoji
 * names them. The file is opened when an emoji is first asked for. Thread-safe.
 *
 * <p>Variation selector 16 is ignored on both sides: it asks for the picture, and that is all there
 * is.
 */
public final class EmojiSet implements AutoCloseable {
  private static final int LARGEST = 1 << 20;

  /** In UTF-16 units: the longest sequences, flags of regions and couples with tones, have 14. */
  private static final int LONGEST = 32;

  private static final String ENDING = ".svg";
  private static final String SELECTOR = "\uFE0F";

  private final @Nullable Path file;
  private @Nullable ZipFile zip;
  private boolean closed;
  private volatile @Nullable Map<String, String> names;

  /** Without a file, or if there is none at that place, the set is empty. */
  EmojiSet(@Nullable Path file) {
    this.file = file;
  }

  /**
   * Where the longest stretch ends that starts at {@code start} and has a picture; {@code start} if
   * none has one. Offsets are UTF-16.
   */
  public int reach(String text, int start, int end) {
    Map<String, String> known = names();
    StringBuilder plain = new StringBuilder();
    int reach = start;
    for (int at = start; at < end && plain.length() < LONGEST; ) {
      int codePoint = text.codePointAt(at);
      at += Character.charCount(codePoint);
      if (codePoint != SELECTOR.charAt(0)) {
        plain.appendCodePoint(codePoint);
      }
      if (known.containsKey(plain.toString())) {
        reach = at;
      }
    }
    return reach;
  }

  /**
   * The picture as an SVG document.
   *
   * @throws InputException if the emoji file is damaged
   */
  public Optional<byte[]> svg(String grapheme) {
    String name = names().get(plain(grapheme));
    return name == null ? Optional.empty() : Optional.of(read(name));
  }

  @Override
  public synchronized void close() {
    closed = true;
    try {
      if (zip != null) {
        zip.close();
        zip = null;
      }
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  private static String plain(String grapheme) {
    return grapheme.contains(SELECTOR) ? grapheme.replace(SELECTOR, "") : grapheme;
  }

  private Map<String, String> names() {
    Map<String, String> known = names;
    return known == null ? index() : known;
  }

  private synchronized Map<String, String> index() {
    Map<String, String> found = new HashMap<>();
    if (file != null && Files.isRegularFile(file)) {
      Enumeration<? extends ZipEntry> entries = zip().entries();
      while (entries.hasMoreElements()) {
        String name = entries.nextElement().getName();
        if (name.endsWith(ENDING)) {
          grapheme(name).ifPresent(grapheme -> found.put(plain(grapheme), name));
        }
      }
    }
    names = found;
    return found;
  }

  /** The text behind a name such as {@code 1f44d-1f3fd.svg}; empty for a name of another kind. */
  private static Optional<String> grapheme(String name) {
    StringBuilder text = new StringBuilder();
    int codePoint = 0;
    int end = name.length() - ENDING.length();
    for (int i = 0; i < end; i++) {
      int digit = Character.digit(name.charAt(i), 16);
      if (digit >= 0) {
        codePoint = codePoint << 4 | digit;
      } else if (name.charAt(i) == '-') {
        text.appendCodePoint(codePoint);
        codePoint = 0;
      }
      if (digit < 0 && name.charAt(i) != '-' || !Character.isValidCodePoint(codePoint)) {
        return Optional.empty();
      }
    }
    return Optional.of(text.appendCodePoint(codePoint).toString());
  }

  private byte[] read(String name) {
    try (InputStream in = zip().getInputStream(zip().getEntry(name))) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IOException("the picture " + name + " is larger than 1 MB");
      }
      return bytes;
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  private synchronized ZipFile zip() {
    if (closed) {
      throw new IllegalStateException("the font library is closed");
    }
    try {
      if (zip == null) {
        zip = new ZipFile(String.valueOf(file));
      }
      return zip;
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  private InputException damaged(IOException cause) {
    InputException failure =
        new InputException(
            Diagnostic.error(
                    "bad-emoji-file",
                    "the file of emoji pictures cannot be read",
                    SourceSpan.of(String.valueOf(file)))
                .withHint("replace it by a fresh copy from the same release of Jinju"));
    failure.initCause(cause);
    return failure;
  }
}
