package dev.jinju.layout;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.card.Slot;
import dev.jinju.diag.SourceSpan;
import dev.jinju.font.FontLibrary;
import dev.jinju.image.PictureReader;
import dev.jinju.style.Canvases;
import dev.jinju.style.CardDesign;
import dev.jinju.style.Styles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cards and designs for the tests of this room. */
final class Designs {
  static final Path HOME = Path.of(System.getProperty("jinju.home", ""));
  static final FontLibrary FONTS = FontLibrary.open(HOME.resolve("fonts"));
  static final PictureReader PICTURES = new PictureReader();
  static final CardLayout LAYOUT = new CardLayout(FONTS, PICTURES);
  static final Styles STYLES = Styles.open(HOME.resolve("styles"));

  private Designs() {}

  /** A style of the installation. */
  static CardDesign shipped(String style, CardKind kind, String canvas) {
    return STYLES.load(style, List.of()).value().design(kind, Canvases.find(canvas));
  }

  /** A style that a test writes for itself, on a square of 1080 px. */
  static CardDesign written(Path folder, String json) {
    Path file = folder.resolve("own.json");
    try {
      Files.writeString(file, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return STYLES
        .load(file.toString(), List.of())
        .value()
        .design(CardKind.DIALOGUE, Canvases.find("square"));
  }

  /** A card whose quote stands in line 12 of {@code a.md}. */
  static Card card(String id, String quote) {
    return card(id, CardKind.DIALOGUE, "zh-Hans", quote, Map.of());
  }

  static Card card(
      String id, CardKind kind, String language, String quote, Map<String, String> others) {
    Map<String, Slot> slots = new TreeMap<>();
    others.forEach((name, text) -> slots.put(name, Slot.of(text)));
    slots.put("quote", new Slot(quote, List.of(), new SourceSpan("a.md", 12, 0)));
    return new Card(id, kind, language, slots, Map.of());
  }
}
