package dev.jinju.style.internal.bind;

import dev.jinju.style.Element.Align;
import dev.jinju.style.TextFlow;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How texts run: most lines, overflow, writing mode, place of the lines. A role gives defaults, an
 * element its own.
 */
final class Flows {
  /** More lines than any card can hold. */
  static final TextFlow DEFAULT =
      new TextFlow(99, TextFlow.Overflow.SHRINK, false, Align.START, TextFlow.Quotes.KEEP);

  private static final Map<String, Boolean> MODES =
      new TreeMap<>(Map.of("horizontal-tb", false, "vertical-rl", true));
  private static final Map<String, Align> VALIGN =
      new TreeMap<>(Map.of("start", Align.START, "center", Align.CENTER, "end", Align.END));

  private Flows() {}

  /**
   * The flow of a role or an element.
   *
   * @param base what holds where the fields say nothing
   */
  static TextFlow bind(Fields fields, TextFlow base) {
    return bind(fields, base, base.quotes());
  }

  /** The flow of a role whose quotation marks are told by its typography. */
  static TextFlow bind(Fields fields, TextFlow base, TextFlow.Quotes quotes) {
    @Nullable Boolean vertical = fields.word("writingMode", MODES);
    @Nullable Align valign = fields.word("valign", VALIGN);
    return new TextFlow(
        fields.count("maxLines", base.maxLines()),
        fields.word("overflow", TextFlow.Overflow.class, base.overflow()),
        vertical == null ? base.vertical() : vertical,
        valign == null ? base.valign() : valign,
        quotes);
  }
}
