package dev.jinju.episode.internal.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.diag.Warned;
import dev.jinju.episode.SourceText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: by byte order mark, as UTF-8, or else by the likeliest older encoding,
 * with a warning.
 */
public final class Decoder {
  /** ICU's own scale of 0 to 100; below this its guesses are wrong more often than right. */
  private static final int MIN_CONFIDENCE = 20;

  /** Guesses within so much of the best are compared by what they make of the bytes. */
  private static final int CLOSE = 15;

  private static final List<Mark> MARKS =
      List.of(
          new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
          new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
          new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE));

  private Decoder() {}

  /**
   * The document as clean text.
   *
   * @throws InputException when the bytes are not text or hold no words at all
   */
  public static Warned<SourceText> decode(String name, byte[] bytes) {
    List<Diagnostic> warnings = new ArrayList<>();
    String clean = CleanText.of(name, text(name, bytes, warnings), warnings);
    if (clean.isBlank()) {
      throw new InputException(
          Diagnostic.error("empty-file", "the file holds no text", SourceSpan.of(name))
              .withHint("save the episode's digest into it"));
    }
    return new Warned<>(new SourceText(name, clean), warnings);
  }

  private static String text(String name, byte[] bytes, List<Diagnostic> warnings) {
    for (Mark mark : MARKS) {
      if (mark.startsIn(bytes)) {
        return mark.strip(bytes);
      }
    }
    Optional<Charset> wide = WideText.charset(bytes);
    if (wide.isPresent()) {
      warnGuessed(name, wide.get(), warnings);
      return new String(bytes, wide.get());
    }
    if (isBinary(bytes)) {
      throw new InputException(
          Diagnostic.error("not-text", "expected text but found binary data", SourceSpan.of(name))
              .withHint("export the document as Markdown in UTF-8"));
    }
    @Nullable String strict = strictUtf8(bytes);
    if (strict != null) {
      return strict;
    }
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    return looksLikeUtf8(lenient)
        ? damaged(name, lenient, warnings)
        : guessed(name, bytes, warnings);
  }

  private static boolean isBinary(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String strictUtf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return null;
    }
  }

  /**
   * A cut or patched UTF-8 file has many good characters and few bad ones; older encodings are the
   * other way round.
   */
  private static boolean looksLikeUtf8(String lenient) {
    long bad = lenient.chars().filter(c -> c == 0xFFFD).count();
    long good = lenient.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
    return bad * 10 <= good;
  }

  private static String damaged(String name, String lenient, List<Diagnostic> warnings) {
    String before = lenient.substring(0, lenient.indexOf('\uFFFD'));
    int line =
        1
            + (int)
                before
                    .replace("\r\n", "\n")
                    .replace('\r', '\n')
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
    warnings.add(
        Diagnostic.warning(
                "damaged-utf-8",
                "the file is UTF-8 but some bytes are not, shown as `\uFFFD`; the first stands here",
                SourceSpan.of(name, line))
            .withHint("save the file again as UTF-8 from its original"));
    return lenient;
  }

  private static String guessed(String name, byte[] bytes, List<Diagnostic> warnings) {
    Optional<Charset> charset = likeliest(bytes);
    if (charset.isEmpty()) {
      throw new InputException(
          Diagnostic.error(
                  "unknown-encoding",
                  "expected UTF-8 but the encoding cannot be told from the bytes",
                  SourceSpan.of(name))
              .withHint("save the file as UTF-8"));
    }
    warnGuessed(name, charset.get(), warnings);
    return new String(bytes, charset.get());
  }

  /** Of the detector's best guesses, the one in which the fewest bytes make no character. */
  private static Optional<Charset> likeliest(byte[] bytes) {
    CharsetMatch[] matches = new CharsetDetector().setText(bytes).detectAll();
    int best = matches.length == 0 ? 0 : matches[0].getConfidence();
    return Arrays.stream(matches)
        .filter(m -> m.getConfidence() >= Math.max(MIN_CONFIDENCE, best - CLOSE))
        .filter(m -> Charset.isSupported(m.getName()))
        .map(m -> Charset.forName(m.getName()))
        .min(Comparator.comparingLong(charset -> bad(bytes, charset)));
  }

  private static long bad(byte[] bytes, Charset charset) {
    return new String(bytes, charset).chars().filter(c -> c == 0xFFFD).count();
  }

  private static void warnGuessed(String name, Charset charset, List<Diagnostic> warnings) {
    warnings.add(
        Diagnostic.warning(
                "guessed-encoding",
                "expected UTF-8 but found other bytes, read as `" + charset.name() + "`",
                SourceSpan.of(name))
            .withHint("check the cards, and save the file as UTF-8"));
  }

  /** A byte order mark and the encoding that it announces. */
  private record Mark(Charset charset, List<Byte> bytes) {
    Mark(Charset charset, int... bytes) {
      this(charset, Arrays.stream(bytes).mapToObj(b -> (byte) b).toList());
    }

    boolean startsIn(byte[] document) {
      for (int i = 0; i < bytes.size(); i++) {
        if (i >= document.length || document[i] != bytes.get(i)) {
          return false;
        }
      }
      return true;
    }

    String strip(byte[] document) {
      return new String(document, bytes.size(), document.length - bytes.size(), charset);
    }
  }
}
