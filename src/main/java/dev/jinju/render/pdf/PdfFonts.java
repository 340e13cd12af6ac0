package dev.jinju.render.pdf;

import dev.jinju.font.FontFace;
import dev.jinju.font.subset.FontSubset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/** The fonts of a file: one for each face and direction, in the order of first use. */
final class PdfFonts {
  private final Map<Object, PdfFont> fonts = new LinkedHashMap<>();

  private record Key(FontFace face, boolean vertical) {}

  /** The font of a face; one that shows nothing if the face cannot or may not be embedded. */
  PdfFont of(FontFace face, boolean vertical) {
    Key key = new Key(face, vertical);
    PdfFont known = fonts.get(key);
    if (known != null) {
      return known;
    }
    PdfFont font =
        FontSubset.isPossible(face)
            ? PdfFont.of(face, new FontSubset(face), vertical)
            : invisible(vertical);
    fonts.put(key, font);
    return font;
  }

  /** A font that shows nothing, for text that is drawn by other means. */
  PdfFont invisible(boolean vertical) {
    return fonts.computeIfAbsent(
        vertical, key -> PdfFont.invisible(FontSubset.invisible(), vertical));
  }

  /** Each font once. */
  Collection<PdfFont> all() {
    return new LinkedHashSet<>(fonts.values());
  }

  void finish() {
    all().forEach(PdfFont::finish);
  }
}
