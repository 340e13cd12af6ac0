package dev.jinju.episode.internal.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Knows UTF-16 without a byte order mark, which the detector does not where little is Latin: in one
 * of the two byte orders nearly all characters are of the scripts that episodes are written in.
 */
final class WideText {
  /** Part of the characters that have to be ordinary; in the wrong order few are. */
  private static final double ORDINARY = 0.97;

  private WideText() {}

  /** The byte order, where the bytes are such text. */
  static Optional<Charset> charset(byte[] bytes) {
    if (bytes.length % 2 != 0 || !hasZero(bytes)) {
      return Optional.empty();
    }
    return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
        .filter(charset -> isText(bytes, charset))
        .findFirst();
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isText(byte[] bytes, Charset charset) {
    try {
      CharSequence text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      long ordinary = text.chars().filter(WideText::isOrdinary).count();
      return ordinary >= text.length() * ORDINARY && text.chars().noneMatch(c -> c == 0);
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean isOrdinary(int c) {
    return c == '\n'
        || c == '\r'
        || c == '\t'
        || (c >= 0x20 && c < 0x250)
        || (c >= 0x2010 && c < 0x2040)
        || (c >= 0x3000 && c < 0x3100)
        || (c >= 0x4E00 && c < 0xA000)
        || (c >= 0xAC00 && c < 0xD7B0)
        || (c >= 0xFF00 && c < 0xFFF0);
  }
}
