package dev.jinju.layout;

import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.card.Slot;
import dev.jinju.diag.SourceSpan;
import dev.jinju.font.FontLibrary;
import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.image.PictureReader;
import dev.jinju.style.Canvases;
import dev.jinju.style.CardDesign;
import dev.jinju.style.Styles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A style of a few lines, and what it makes of a card. */
final class Sheet {
  private static final Styles STYLES = Styles.open(Path.of("styles"));
  private static final FontLibrary FONTS = FontLibrary.open(Path.of("fonts"));

  private final CardLayout layout = new CardLayout(FONTS, new PictureReader());
  private final CardDesign design;

  private Sheet(CardDesign design) {
    this.design = design;
  }

  /**
   * The design of a dialogue on a square.
   *
   * @param json with single quotation marks
   */
  static Sheet of(Path folder, String json) {
    Path file = folder.resolve("sheet.json");
    try {
      Files.writeString(file, json.replace('\'', '"'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Sheet(
        STYLES
            .load(file.toString(), List.of())
            .value()
            .design(CardKind.DIALOGUE, Canvases.find("square")));
  }

  Frame frame(String language, Map<String, String> texts) {
    Map<String, Slot> slots = new TreeMap<>();
    texts.forEach(
        (name, text) -> slots.put(name, new Slot(text, List.of(), SourceSpan.of("a.md", 3))));
    Card card = new Card("t1", CardKind.DIALOGUE, language, slots, Map.of());
    return layout.layout(card, design).value().frames().get(0);
  }

  /** All items that draw something, in order. */
  List<FrameItem> items(String language, Map<String, String> texts) {
    return leaves(frame(language, texts).items());
  }

  /** The runs of text, in order. */
  List<FrameItem.Text> texts(String language, Map<String, String> texts) {
    return only(FrameItem.Text.class, items(language, texts));
  }

  List<FrameItem.Shape> shapes() {
    return shapes("en", Map.of());
  }

  List<FrameItem.Shape> shapes(String language, Map<String, String> texts) {
    return only(FrameItem.Shape.class, items(language, texts));
  }

  /** All groups of a card without texts, the outer before the inner. */
  List<FrameItem.Group> groups() {
    return groups("en", Map.of());
  }

  List<FrameItem.Group> groups(String language, Map<String, String> texts) {
    List<FrameItem.Group> all = new ArrayList<>();
    collectGroups(frame(language, texts).items(), all);
    return all;
  }

  private static void collectGroups(List<FrameItem> items, List<FrameItem.Group> all) {
    for (FrameItem item : items) {
      if (item instanceof FrameItem.Group group) {
        all.add(group);
        collectGroups(group.items(), all);
      }
    }
  }

  private static <T> List<T> only(Class<T> type, List<FrameItem> items) {
    return items.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static List<FrameItem> leaves(List<FrameItem> items) {
    List<FrameItem> all = new ArrayList<>();
    for (FrameItem item : items) {
      if (item instanceof FrameItem.Group group) {
        all.addAll(leaves(group.items()));
      } else {
        all.add(item);
      }
    }
    return all;
  }
}
