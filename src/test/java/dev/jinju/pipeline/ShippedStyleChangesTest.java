package dev.jinju.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.card.Card;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.font.FontLibrary;
import dev.jinju.image.PictureReader;
import dev.jinju.layout.CardLayout;
import dev.jinju.pipeline.diff.CardDiff;
import dev.jinju.pipeline.diff.Change;
import dev.jinju.pipeline.sheet.UsualCards;
import dev.jinju.style.Canvas;
import dev.jinju.style.Canvases;
import dev.jinju.style.Style;
import dev.jinju.style.StyleEntry;
import dev.jinju.style.Styles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What happens to our own styles when a designer changes one thing. */
class ShippedStyleChangesTest {
  private static final Path FOLDER = Path.of(System.getProperty("jinju.home", ""), "styles");
  private static final Styles STYLES = Styles.open(FOLDER);
  private static final FontLibrary FONTS = FontLibrary.open(FOLDER.resolveSibling("fonts"));
  private static final CardLayout LAYOUT = new CardLayout(FONTS, new PictureReader());
  private static final List<Card> CARDS = UsualCards.of("zh-Hans");
  private static final Canvas CANVAS = Canvases.find("portrait");
  private static final String OTHER = "#12ab34";

  /** Every so many fields are taken away; {@code -Djinju.thorough} takes each. */
  private static final int STRIDE = Boolean.getBoolean("jinju.thorough") ? 1 : 23;

  @TempDir Path folder;

  static Stream<String> shipped() {
    return STYLES.list().value().stream().map(StyleEntry::name);
  }

  @AfterAll
  static void close() {
    FONTS.close();
  }

  static Stream<String> accented() {
    return shipped()
        .filter(name -> STYLES.load(name, List.of()).value().merged().contains("\"accent\":"));
  }

  @ParameterizedTest
  @MethodSource("accented")
  void anotherAccentPaintsAnewAndMovesNothing(String name) {
    Style before = STYLES.load(name, List.of()).value();
    Style after = STYLES.load(name, List.of("tokens.accent=" + OTHER)).value();
    List<Change> changes = new ArrayList<>();
    for (Card card : CARDS) {
      for (CardDiff diff : CardDiff.of(card, CANVAS, laid(before, card), laid(after, card))) {
        changes.addAll(diff.changes());
      }
    }
    assertThat(changes)
        .isNotEmpty()
        .allSatisfy(change -> assertThat(change.before()).isNotNull().isEqualTo(change.after()))
        .noneMatch(change -> change.how().contains("moved") || change.how().contains("lines"))
        .anyMatch(change -> change.how().contains(OTHER));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void withoutAnyOneFieldItIsDrawnOrSaysWhyNot(String name) throws IOException {
    copy(FOLDER, folder);
    Path file = folder.resolve(name + ".json");
    JsonMapper mapper =
        JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    JsonNode whole = mapper.readTree(Files.readString(file));
    List<String> fields = new ArrayList<>();
    collect(whole, "", fields);
    for (int i = name.length() % STRIDE; i < fields.size(); i += STRIDE) {
      JsonNode less = whole.deepCopy();
      int last = fields.get(i).lastIndexOf('/');
      ((ObjectNode) less.at(fields.get(i).substring(0, last)))
          .remove(fields.get(i).substring(last + 1));
      Files.writeString(file, less.toString());
      draw(file, CARDS.get(i % CARDS.size()), fields.get(i));
    }
  }

  private static void draw(Path file, Card card, String without) {
    try {
      Style style = STYLES.load(file.toString(), List.of()).value();
      LAYOUT.layout(card, style.design(card.kind(), CANVAS));
    } catch (InputException e) {
      assertThat(e.diagnostics())
          .as("without %s", without)
          .isNotEmpty()
          .allSatisfy(told -> assertThat(told.message()).isNotBlank())
          .anyMatch(Diagnostic::isError);
    }
  }

  private static CardDiff.Made laid(Style style, Card card) {
    return new CardDiff.Laid(LAYOUT.layout(card, style.design(card.kind(), CANVAS)).value());
  }

  private static void collect(JsonNode node, String path, List<String> fields) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              field -> {
                String at = path + "/" + field.getKey().replace("~", "~0").replace("/", "~1");
                fields.add(at);
                collect(field.getValue(), at, fields);
              });
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        collect(list.get(i), path + "/" + i, fields);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
