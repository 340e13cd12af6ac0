package dev.jinju.style.internal.source;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.Nearest;
import dev.jinju.diag.SourceSpan;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The faults that both the schema check and the binder can find, in one wording, so that it does
 * not matter which of them looks first.
 */
public final class Faults {
  /** More names than this are a wall, not a hint. */
  private static final int LISTED = 14;

  private Faults() {}

  public static Diagnostic unknownField(SourceSpan at, String name, Collection<String> known) {
    return hinted(
        Diagnostic.error("unknown-field", "unknown field `" + name + "`", at),
        name,
        known,
        "the fields here are ");
  }

  public static Diagnostic wrongType(Json found, String expected) {
    return Diagnostic.error(
        "wrong-type", "expected " + expected + ", found " + found.describe(), found.span());
  }

  /** A value of the right type that is not written as it should be. */
  public static Diagnostic wrongForm(Json found, String expected) {
    return Diagnostic.error(
        "wrong-form", "expected " + expected + ", found " + found.describe(), found.span());
  }

  public static Diagnostic outOfRange(Json found, String expected) {
    return Diagnostic.error(
        "out-of-range", "expected " + expected + ", found " + found.describe(), found.span());
  }

  /** A list or an object with more in it than anybody means. */
  public static Diagnostic tooMany(Json found, String expected) {
    int count =
        found instanceof Json.Arr list ? list.items().size() : ((Json.Obj) found).members().size();
    return Diagnostic.error("too-many", "expected " + expected + ", found " + count, found.span());
  }

  public static Diagnostic unknownWord(Json found, List<String> allowed) {
    String message = "expected " + either(allowed) + ", found " + found.describe();
    Diagnostic fault = Diagnostic.error("unknown-word", message, found.span());
    Optional<String> near =
        found instanceof Json.Str str ? Nearest.to(str.value(), allowed) : Optional.empty();
    return near.map(n -> fault.withHint("did you mean `" + n + "`?")).orElse(fault);
  }

  public static Diagnostic missingField(SourceSpan at, String name) {
    return Diagnostic.error("missing-field", "the field `" + name + "` is missing", at);
  }

  /** Adds the nearest name as a hint or, where none is near, the list of all when it is short. */
  public static Diagnostic hinted(
      Diagnostic fault, String name, Collection<String> known, String listIntro) {
    Optional<String> near = Nearest.to(name, known);
    if (near.isPresent()) {
      return fault.withHint("did you mean `" + near.get() + "`?");
    }
    if (known.isEmpty() || known.size() > LISTED) {
      return fault;
    }
    return fault.withHint(listIntro + listed(List.copyOf(new TreeSet<>(known)), "and"));
  }

  /** {@code `a`, `b` or `c`}. */
  public static String either(List<String> words) {
    return listed(words, "or");
  }

  private static String listed(List<String> words, String last) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) {
        out.append(i == words.size() - 1 ? " " + last + " " : ", ");
      }
      out.append('`').append(words.get(i)).append('`');
    }
    return out.toString();
  }
}
