package dev.jinju.style.internal.source;

import dev.jinju.diag.SourceSpan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that knows where it was written. Immutable; objects keep the order of their fields.
 */
public sealed interface Json {
  SourceSpan span();

  /** Fields by name, in the order of the file. */
  record Obj(SourceSpan span, Map<String, Member> members) implements Json {
    public Obj {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    public static Obj empty(SourceSpan span) {
      return new Obj(span, Map.of());
    }

    public @Nullable Json get(String name) {
      @Nullable Member member = members.get(name);
      return member == null ? null : member.value();
    }

    /** The field if it is an object, else an empty one at the place of this. */
    public Obj child(String name) {
      return get(name) instanceof Obj found ? found : empty(span);
    }

    public Obj with(String name, Member member) {
      Map<String, Member> changed = new LinkedHashMap<>(members);
      changed.put(name, member);
      return new Obj(span, changed);
    }

    public Obj without(String... names) {
      Map<String, Member> changed = new LinkedHashMap<>(members);
      changed.keySet().removeAll(List.of(names));
      return new Obj(span, changed);
    }
  }

  /** A field: where its name stands, and its value. */
  record Member(SourceSpan at, Json value) {}

  record Arr(SourceSpan span, List<Json> items) implements Json {
    public Arr {
      items = List.copyOf(items);
    }
  }

  record Str(SourceSpan span, String value) implements Json {}

  record Num(SourceSpan span, double value) implements Json {}

  record Bool(SourceSpan span, boolean value) implements Json {}

  record Null(SourceSpan span) implements Json {}

  /** What a message says was found: the value where it is short, else its type. */
  default String describe() {
    if (this instanceof Obj) {
      return "an object";
    } else if (this instanceof Arr) {
      return "a list";
    } else if (this instanceof Null) {
      return "`null`";
    } else if (this instanceof Bool bool) {
      return "`" + bool.value() + "`";
    } else if (this instanceof Num num) {
      return Double.isInfinite(num.value())
          ? "a number that is too large"
          : "the number `" + Numbers.plain(num.value()) + "`";
    }
    String text = ((Str) this).value();
    return text.length() > 60 ? "a text of " + text.length() + " characters" : "`" + text + "`";
  }

  /** The same value, as if all of it were written at one place. */
  default Json at(SourceSpan place) {
    if (this instanceof Obj obj) {
      Map<String, Member> moved = new LinkedHashMap<>();
      obj.members().forEach((k, m) -> moved.put(k, new Member(place, m.value().at(place))));
      return new Obj(place, moved);
    } else if (this instanceof Arr arr) {
      return new Arr(place, arr.items().stream().map(i -> i.at(place)).toList());
    } else if (this instanceof Str str) {
      return new Str(place, str.value());
    } else if (this instanceof Num num) {
      return new Num(place, num.value());
    } else if (this instanceof Bool bool) {
      return new Bool(place, bool.value());
    }
    return new Null(place);
  }
}
