package dev.jinju.pipeline.check;

import dev.jinju.diag.SourceSpan;
import dev.jinju.paint.Color;
import dev.jinju.style.CardDesign;
import dev.jinju.style.Element;
import dev.jinju.style.Fill;
import dev.jinju.style.Style;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the values of a design stand in the style's files. */
final class StylePlaces {
  private final Style style;
  private final CardDesign design;

  StylePlaces(Style style, CardDesign design) {
    this.style = style;
    this.design = design;
  }

  /** The style as a whole. */
  SourceSpan whole() {
    return SourceSpan.of(style.files().get(0).toString());
  }

  SourceSpan of(Element element) {
    return element.box().span();
  }

  /**
   * What a text's role says of a size: of the first one where it was set in that, else of the
   * smallest; the text where nothing is written.
   */
  SourceSpan size(Element.Text text, double set) {
    boolean first = set >= text.role().steps().get(0).size();
    return first(
        text,
        Stream.of("sizes", first ? "size" : "minSize", first ? "minSize" : "size")
            .map(field -> List.of("text", text.roleName(), field))
            .toList());
  }

  SourceSpan font(Element.Text text) {
    return first(text, List.of(List.of("text", text.roleName(), "font")));
  }

  /** The colour of a text's role or of an emphasis in it; the text where none is written. */
  SourceSpan color(Element.Text text, Color color) {
    Optional<String> emphasis =
        text.role().emphasis().entrySet().stream()
            .filter(entry -> has(entry.getValue().color(), color))
            .map(Map.Entry::getKey)
            .sorted()
            .findFirst();
    List<String> own = List.of("text", text.roleName(), "color");
    return emphasis
        .map(
            name ->
                first(
                    text,
                    List.of(List.of("text", text.roleName(), "emphasis", name, "color"), own)))
        .orElseGet(() -> first(text, List.of(own)));
  }

  private static boolean has(@Nullable Fill fill, Color color) {
    return fill != null && fill.colors().contains(color);
  }

  private SourceSpan first(Element.Text text, List<List<String>> paths) {
    return paths.stream()
        .flatMap(path -> style.place(design.kind(), design.canvas(), path).stream())
        .findFirst()
        .orElseGet(() -> of(text));
  }
}
