package dev.jinju.font;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Skeleton: replaced by the font room. */
public final class FontLibrary implements AutoCloseable {
  public static FontLibrary open(Path folder) {
    throw new UnsupportedOperationException();
  }

  public FontLibrary with(List<Path> filesOrFolders) {
    throw new UnsupportedOperationException();
  }

  public List<FontFace> faces() {
    throw new UnsupportedOperationException();
  }

  public List<String> families() {
    throw new UnsupportedOperationException();
  }

  public Optional<FontFace> find(String family, int weight) {
    throw new UnsupportedOperationException();
  }

  public EmojiSet emoji() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
