package dev.jinju.style.internal.bind;

import dev.jinju.style.TextFlow;
import dev.jinju.style.Typography;
import dev.jinju.style.internal.source.Faults;
import dev.jinju.style.internal.source.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Line breaking and spacing. */
final class Typographies {
  static final String EXPECTED = "an object of typography settings";

  /** An eighth of an em between Han and Latin (CLREQ 3.2.2 asks for at most a quarter). */
  private static final double AUTOSPACE = 0.125;

  /** Figures of one or two digits stand in a column, as in Chinese and Japanese books. */
  private static final int DIGITS = 2;

  private static final Map<String, Integer> COMBINED =
      new TreeMap<>(Map.of("none", 0, "digits 2", 2, "digits 3", 3));

  private Typographies() {}

  /** Which quotation marks are shown; {@link #bind} knows the field, and leaves it to this. */
  static TextFlow.Quotes quotes(Fields fields) {
    return fields.word("quotes", TextFlow.Quotes.class, TextFlow.Quotes.KEEP);
  }

  static Typography bind(Fields fields) {
    Typography.Breaking breaking =
        new Typography.Breaking(
            fields.word("lineBreak", Typography.LineBreak.class, Typography.LineBreak.STRICT),
            fields.word("wordBreak", Typography.WordBreak.class, Typography.WordBreak.NORMAL),
            fields.word("balance", Typography.Balance.class, Typography.Balance.PHRASE),
            keepTogether(fields));
    Typography.Spacing spacing =
        new Typography.Spacing(
            fields.number("autospace", AUTOSPACE, 0, 1, "a number from 0 to 1 or a token"),
            flag(fields, "trim", Map.of("normal", true, "none", false), true),
            fields.flag("hanging", false),
            fields.flag("hangOpening", false));
    @Nullable Integer digits = fields.word("textCombineUpright", COMBINED);
    Typography typography = new Typography(breaking, spacing, digits == null ? DIGITS : digits);
    fields.has("quotes");
    fields.close();
    return typography;
  }

  private static boolean flag(
      Fields fields, String name, Map<String, Boolean> words, boolean fallback) {
    @Nullable Boolean found = fields.word(name, new TreeMap<>(words));
    return found == null ? fallback : found;
  }

  private static List<String> keepTogether(Fields fields) {
    List<String> texts = new ArrayList<>();
    for (Json item : fields.list("keepTogether", "a list of texts")) {
      if (item instanceof Json.Str str) {
        texts.add(str.value());
      } else {
        fields.scope().report(Faults.wrongType(item, "a text"));
      }
    }
    return texts;
  }
}
