package dev.jinju.image;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Decodes picture files: PNG, JPEG and SVG, told apart by their content. A file is checked before
 * it is decoded: at most 32 MB, 30 megapixels, and for SVG a bounded number of elements and nothing
 * that points outside the file. Thread-safe; keeps a few decoded pictures while their files do not
 * change.
 */
public final class PictureReader {
  private static final int MOST_BYTES = 32 << 20;

  /** A run has a handful of logos and avatars; decoded photographs are large. */
  private static final int FILES_KEPT = 16;

  private static final int EMOJI_KEPT = 256;

  private final Map<Stamp, Picture> files = newest(FILES_KEPT);
  private final Map<String, Picture> emoji = newest(EMOJI_KEPT);

  /** A file in one state. */
  private record Stamp(Path file, long modified, long size) {}

  /**
   * Decodes a picture file.
   *
   * @param asked where the file was asked for; diagnostics about it point there
   * @throws InputException when the file is missing, too large, broken or of another kind
   */
  public Picture read(Path file, SourceSpan asked) {
    Stamp stamp = stamp(file, asked);
    synchronized (files) {
      Picture kept = files.get(stamp);
      if (kept != null) {
        return kept;
      }
    }
    Picture picture = decode(content(file, asked), file, asked);
    synchronized (files) {
      files.put(stamp, picture);
    }
    return picture;
  }

  /** Decodes an emoji of the bundled set; pictures are kept by their grapheme. */
  public Picture emoji(String grapheme, byte[] svg) {
    synchronized (emoji) {
      Picture kept = emoji.get(grapheme);
      if (kept != null) {
        return kept;
      }
    }
    SourceSpan name = SourceSpan.of("emoji " + grapheme);
    Picture picture = SvgReader.read(svg, name.file(), name);
    synchronized (emoji) {
      emoji.put(grapheme, picture);
    }
    return picture;
  }

  private static Picture decode(byte[] bytes, Path file, SourceSpan asked) {
    if (RasterReader.isPng(bytes) || RasterReader.isJpeg(bytes)) {
      return RasterReader.read(bytes, file.toString(), asked);
    }
    if (SvgReader.isLikely(bytes)) {
      return SvgReader.read(bytes, file.toString(), asked);
    }
    throw new InputException(
        Diagnostic.error(
                "unknown-picture",
                "`" + file + "` is neither a PNG, a JPEG nor an SVG picture",
                asked)
            .withHint("export the picture as PNG, JPEG or SVG"));
  }

  private static Stamp stamp(Path file, SourceSpan asked) {
    try {
      BasicFileAttributes state = Files.readAttributes(file, BasicFileAttributes.class);
      if (!state.isRegularFile()) {
        throw new InputException(
            Diagnostic.error("no-picture-file", "`" + file + "` is not a file", asked));
      }
      if (state.size() > MOST_BYTES) {
        String message =
            "the picture `" + file + "` has " + state.size() + " bytes, more than " + MOST_BYTES;
        throw new InputException(
            Diagnostic.error("picture-too-large", message, asked)
                .withHint("export it in a smaller size"));
      }
      return new Stamp(file.toAbsolutePath(), state.lastModifiedTime().toMillis(), state.size());
    } catch (IOException e) {
      throw missing(file, asked);
    }
  }

  private static byte[] content(Path file, SourceSpan asked) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw missing(file, asked);
    }
  }

  private static InputException missing(Path file, SourceSpan asked) {
    return new InputException(
        Diagnostic.error("missing-picture", "the picture `" + file + "` cannot be read", asked)
            .withHint("check the path; it is relative to the file that names it"));
  }

  private static <K> Map<K, Picture> newest(int most) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, Picture> eldest) {
        return size() > most;
      }
    };
  }
}
