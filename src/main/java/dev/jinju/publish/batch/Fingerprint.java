package dev.jinju.publish.batch;

import dev.jinju.publish.files.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A hash of many things in their order, each with its length, so that no two lists give the same
 * bytes. For one thread.
 */
final class Fingerprint {
  private final MessageDigest digest = Sha256.digest();

  /** Null differs from every text. */
  Fingerprint put(@Nullable Object value) {
    byte[] bytes = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
    long length = value == null ? -1 : bytes.length;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      digest.update((byte) (length >>> shift));
    }
    digest.update(bytes);
    return this;
  }

  /** In lower-case hexadecimal digits; nothing more may be put. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
