package dev.jinju.font;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The faces in {@code fonts/}, opened once for the tests of this room, and ways to look at glyphs.
 */
final class Bundled {
  static final Path FOLDER = Path.of("fonts");
  static final FontLibrary LIBRARY = FontLibrary.open(FOLDER);
  static final FontFace SANS_SC = face("Noto Sans SC", 400);
  static final FontFace SERIF_SC = face("Noto Serif SC", 700);
  static final FontFace SERIF_JP = face("Noto Serif JP", 700);
  static final FontFace SORA = face("Sora", 600);
  static final ShapingOptions CHINESE = options("Hani", "zh-Hans");
  static final ShapingOptions ENGLISH = options("Latn", "en");

  private Bundled() {}

  static FontFace face(String family, int weight) {
    return LIBRARY.find(family, weight).orElseThrow();
  }

  static ShapingOptions options(String script, String language, String... features) {
    return new ShapingOptions(script, language, ShapingOptions.Direction.LTR, List.of(features));
  }

  static ShapingOptions vertical(String language) {
    return new ShapingOptions("Hani", language, ShapingOptions.Direction.TTB, List.of());
  }

  static ShapedText shape(FontFace face, String text, ShapingOptions options) {
    return face.shape(text, 0, text.length(), options);
  }

  static int width(ShapedText text) {
    int sum = 0;
    for (int i = 0; i < text.size(); i++) {
      sum += text.advanceX(i);
    }
    return sum;
  }

  static List<Integer> glyphs(ShapedText text) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      all.add(text.glyph(i));
    }
    return all;
  }

  static List<Integer> clusters(ShapedText text) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      all.add(text.cluster(i));
    }
    return all;
  }

  /** Everything that a shaped text says, for comparing two of them. */
  static List<Integer> values(ShapedText text) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      all.addAll(
          List.of(
              text.glyph(i),
              text.cluster(i),
              text.advanceX(i),
              text.advanceY(i),
              text.offsetX(i),
              text.offsetY(i)));
    }
    return all;
  }
}
