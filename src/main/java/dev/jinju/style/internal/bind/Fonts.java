package dev.jinju.style.internal.bind;

import dev.jinju.style.FontSpec;
import dev.jinju.style.internal.source.Faults;
import dev.jinju.style.internal.source.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Families in order of preference. */
final class Fonts {
  private static final String EXPECTED = "a family, or a list of families";
  private static final String ENTRY = "a family, or an object with `family` and `for`";
  private static final FontSpec.Family DEFAULT =
      new FontSpec.Family("Noto Sans SC", FontSpec.Scope.ALL);
  private static final Map<String, FontSpec.Scope> SCOPES =
      new TreeMap<>(Map.of("all", FontSpec.Scope.ALL, "latin", FontSpec.Scope.LATIN));

  private Fonts() {}

  /** The families of the field {@code font} with a weight; null when there is no such field. */
  static @Nullable FontSpec font(Fields fields, int weight) {
    @Nullable Json value = fields.value("font");
    if (value == null) {
      return null;
    }
    List<FontSpec.Family> families = new ArrayList<>();
    if (value instanceof Json.Str) {
      family(fields, value, families);
    } else if (value instanceof Json.Arr arr) {
      arr.items().forEach(item -> family(fields, item, families));
    } else {
      fields.scope().report(Faults.wrongType(value, EXPECTED));
    }
    return new FontSpec(families.isEmpty() ? List.of(DEFAULT) : families, weight);
  }

  static FontSpec fallback(int weight) {
    return new FontSpec(List.of(DEFAULT), weight);
  }

  static int weight(Fields fields, int fallback) {
    return (int) fields.number("weight", fallback, 1, 1000, "a weight from 1 to 1000 or a token");
  }

  private static void family(Fields fields, Json written, List<FontSpec.Family> families) {
    Scope scope = fields.scope();
    @Nullable Json entry = scope.resolve(written);
    if (entry instanceof Json.Str str) {
      scope.family(str.value(), str.span());
      families.add(new FontSpec.Family(str.value(), FontSpec.Scope.ALL));
    } else if (entry instanceof Json.Obj obj) {
      Fields inner = fields.nested("family", obj);
      @Nullable String name = inner.string("family");
      FontSpec.@Nullable Scope limit = inner.word("for", SCOPES);
      inner.close();
      if (name == null) {
        scope.report(Faults.missingField(obj.span(), "family"));
      } else {
        scope.family(name, obj.span());
        families.add(new FontSpec.Family(name, limit == null ? FontSpec.Scope.ALL : limit));
      }
    } else if (entry != null) {
      scope.report(Faults.wrongType(entry, ENTRY));
    }
  }
}
