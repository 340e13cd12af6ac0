package dev.jinju.style.internal.bind;

import dev.jinju.diag.SourceSpan;
import dev.jinju.paint.Color;
import dev.jinju.style.Template;
import dev.jinju.style.internal.source.Faults;
import dev.jinju.style.internal.source.Json;
import dev.jinju.style.internal.source.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Typed reading of one object's fields, with tokens resolved. A field that is wrong is reported and
 * read as its default, so that all faults come out at once; {@link #close} reports the fields that
 * nobody asked for. Not thread-safe.
 */
final class Fields {
  private static final double MAX = 100_000;

  private final Scope scope;
  private final String kind;
  private final Json.Obj object;
  private final Set<String> asked = new LinkedHashSet<>();
  private @Nullable Double em;

  /**
   * @param kind what the object is, by the schema's name for it
   */
  Fields(Scope scope, String kind, Json.Obj object) {
    this.scope = scope;
    this.kind = kind;
    this.object = object;
  }

  Scope scope() {
    return scope;
  }

  SourceSpan span() {
    return object.span();
  }

  /** The size in px that {@code em} lengths of this object mean. */
  void em(@Nullable Double size) {
    em = size;
  }

  boolean has(String name) {
    asked.add(name);
    return object.members().containsKey(name);
  }

  /** The field as it was written, without tokens resolved. */
  @Nullable Json written(String name) {
    asked.add(name);
    return object.get(name);
  }

  /** The field with tokens resolved; null when it is absent or could not be resolved. */
  @Nullable Json value(String name) {
    @Nullable Json written = written(name);
    return written == null ? null : scope.resolve(written);
  }

  /** A nested object with the same meaning of {@code em}. */
  @Nullable Fields object(String name, String kindOfIt, String expected) {
    @Nullable Json value = value(name);
    if (value == null) {
      return null;
    }
    if (value instanceof Json.Obj obj) {
      return nested(kindOfIt, obj);
    }
    scope.report(Faults.wrongType(value, expected));
    return null;
  }

  Fields nested(String kindOfIt, Json.Obj obj) {
    Fields inner = new Fields(scope, kindOfIt, obj);
    inner.em(em);
    return inner;
  }

  List<Json> list(String name, String expected) {
    @Nullable Json value = value(name);
    if (value == null) {
      return List.of();
    }
    if (value instanceof Json.Arr arr) {
      return arr.items();
    }
    scope.report(Faults.wrongType(value, expected));
    return List.of();
  }

  double number(String name, double fallback) {
    return number(name, fallback, -MAX, MAX, "a number or a token");
  }

  double share(String name, double fallback) {
    return number(name, fallback, 0, 1, "a number from 0 to 1 or a token");
  }

  double positive(String name, double fallback) {
    return number(name, fallback, 0, MAX, "a number of at least 0");
  }

  double number(String name, double fallback, double least, double most, String expected) {
    @Nullable Json value = value(name);
    if (value == null) {
      return fallback;
    }
    if (!(value instanceof Json.Num num)) {
      scope.report(Faults.wrongType(value, expected));
      return fallback;
    }
    if (!(num.value() >= least && num.value() <= most)) {
      scope.report(Faults.outOfRange(value, expected));
      return fallback;
    }
    return num.value();
  }

  int count(String name, int fallback) {
    String expected = "a whole number of at least 1 or a token";
    double value = number(name, fallback, 1, 1000, expected);
    if (value != Math.rint(value)) {
      @Nullable Json written = value(name);
      if (written != null) {
        scope.report(Faults.wrongType(written, expected));
      }
      return fallback;
    }
    return (int) value;
  }

  boolean flag(String name, boolean fallback) {
    @Nullable Json value = value(name);
    if (value == null) {
      return fallback;
    }
    if (value instanceof Json.Bool bool) {
      return bool.value();
    }
    scope.report(Faults.wrongType(value, "true, false or a token"));
    return fallback;
  }

  /** A length in px; null when the field is absent or wrong. */
  @Nullable Double length(String name) {
    @Nullable Json value = value(name);
    return value == null ? null : Lengths.px(value, scope, em);
  }

  /** An item of a list as a length; a wrong one is reported and counts as 0. */
  double lengthOf(Json item) {
    @Nullable Json value = scope.resolve(item);
    @Nullable Double length = value == null ? null : Lengths.px(value, scope, em);
    return length == null ? 0 : length;
  }

  double length(String name, double fallback) {
    @Nullable Double length = length(name);
    return length == null ? fallback : length;
  }

  /**
   * A length of at least zero (more than zero when strict), in px; null when the field is absent or
   * wrong.
   */
  @Nullable Double extent(String name, boolean strict) {
    @Nullable Double length = length(name);
    if (length != null && (length < 0 || strict && length == 0)) {
      @Nullable Json value = value(name);
      if (value != null) {
        String expected = strict ? "a length of more than 0" : "a length of at least 0";
        scope.report(Faults.outOfRange(value, expected));
      }
      return null;
    }
    return length;
  }

  double extent(String name, double fallback, boolean strict) {
    @Nullable Double length = extent(name, strict);
    return length == null ? fallback : length;
  }

  /**
   * One of an enumeration's constants, by its CSS-like name: {@code SPACE_BETWEEN} is {@code
   * space-between}.
   */
  <E extends Enum<E>> @Nullable E word(String name, Class<E> type) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E constant : Arrays.asList(type.getEnumConstants())) {
      words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
    }
    return word(name, words);
  }

  <E extends Enum<E>> E word(String name, Class<E> type, E fallback) {
    @Nullable E found = word(name, type);
    return found == null ? fallback : found;
  }

  <E> @Nullable E word(String name, Map<String, E> words) {
    @Nullable Json value = value(name);
    if (value == null) {
      return null;
    }
    @Nullable E found = value instanceof Json.Str str ? words.get(str.value()) : null;
    if (found == null) {
      scope.report(Faults.unknownWord(value, new ArrayList<>(words.keySet())));
    }
    return found;
  }

  @Nullable String string(String name) {
    @Nullable Json value = value(name);
    if (value == null) {
      return null;
    }
    if (value instanceof Json.Str str) {
      return str.value();
    }
    scope.report(Faults.wrongType(value, "a text"));
    return null;
  }

  Optional<Color> color(String name) {
    @Nullable Json value = value(name);
    return value == null ? Optional.empty() : Fills.color(value, scope);
  }

  @Nullable Template template(String name) {
    @Nullable Json written = written(name);
    if (written == null) {
      return null;
    }
    if (written instanceof Json.Str str) {
      return scope.templates().parse(str);
    }
    if (written instanceof Json.Num num) { // the entry of a repeat
      return scope.templates().parse(new Json.Str(num.span(), Numbers.plain(num.value())));
    }
    scope.report(Faults.wrongType(written, "a text with bindings"));
    return null;
  }

  /** Reports fields that have no meaning here. */
  void close() {
    scope.knows(kind, asked);
    object
        .members()
        .forEach(
            (name, member) -> {
              if (!asked.contains(name)) {
                scope.report(Faults.unknownField(member.at(), name, asked));
              }
            });
  }
}
