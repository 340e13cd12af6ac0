package dev.jinju.font;

import java.util.Optional;

/** Skeleton: replaced by the font room. */
public final class EmojiSet {
  public boolean has(String grapheme) {
    throw new UnsupportedOperationException();
  }

  public Optional<byte[]> svg(String grapheme) {
    throw new UnsupportedOperationException();
  }
}
