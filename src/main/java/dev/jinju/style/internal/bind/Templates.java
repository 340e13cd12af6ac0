package dev.jinju.style.internal.bind;

import dev.jinju.diag.Diagnostic;
import dev.jinju.style.Template;
import dev.jinju.style.internal.source.Faults;
import dev.jinju.style.internal.source.Json;
import dev.jinju.style.internal.source.Numbers;
import dev.jinju.style.internal.source.Problems;
import dev.jinju.style.internal.source.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads templates such as <code>{show} · {date|long}</code>. A name is a text of the card, else a
 * token, whose text may name texts of the card again. Double braces stand for braces.
 */
final class Templates {
  /** A count of characters, 1 to 999. */
  private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,2}");

  private final Tokens tokens;
  private final Problems problems;

  Templates(Tokens tokens, Problems problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  Template parse(Json.Str source) {
    List<Template.Part> parts = new ArrayList<>();
    parse(source, source.value(), parts, true);
    return new Template(source.value(), parts);
  }

  private void parse(Json.Str source, String text, List<Template.Part> parts, boolean tokensToo) {
    StringBuilder literal = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if ((c == '{' || c == '}') && text.startsWith(String.valueOf(c), at + 1)) {
        literal.append(c);
        at += 2;
      } else if (c == '{' || c == '}') {
        int end = c == '{' ? text.indexOf('}', at) : -1;
        if (end < 0) {
          String message = c == '{' ? "a `{` without its `}`" : "a `}` without its `{`";
          problems.add(
              Diagnostic.error("bad-template", message, source.span())
                  .withHint("write `" + c + c + "` for the sign itself"));
          return;
        }
        flush(literal, parts);
        reference(source, text.substring(at + 1, end), parts, tokensToo);
        at = end + 1;
      } else {
        literal.append(c);
        at++;
      }
    }
    flush(literal, parts);
  }

  private static void flush(StringBuilder literal, List<Template.Part> parts) {
    if (literal.length() > 0) {
      parts.add(new Template.Literal(literal.toString()));
      literal.setLength(0);
    }
  }

  private void reference(
      Json.Str source, String inner, List<Template.Part> parts, boolean tokensToo) {
    List<String> pieces = List.of(inner.split("\\|", -1));
    String name = pieces.get(0).trim();
    List<Template.Filter> filters = filters(source, pieces.subList(1, pieces.size()));
    if (Vocabulary.bindings().contains(name)) {
      parts.add(new Template.Binding(name, filters));
    } else if (tokensToo && tokens.isToken(name)) {
      token(source, name, filters, parts);
    } else {
      Set<String> known = new TreeSet<>(Vocabulary.bindings());
      known.addAll(tokens.names());
      String message = "there is no text or token `" + name + "`";
      problems.add(
          Faults.hinted(
              Diagnostic.error("unknown-binding", message, source.span()), name, known, ""));
    }
  }

  private void token(
      Json.Str source, String name, List<Template.Filter> filters, List<Template.Part> parts) {
    Optional<Json> value = tokens.resolve(new Json.Str(source.span(), "{" + name + "}"));
    if (!filters.isEmpty()) {
      String message = "filters work on texts of the card, and `" + name + "` is a token";
      problems.add(Diagnostic.error("filtered-token", message, source.span()));
    } else if (value.isPresent() && value.get() instanceof Json.Str text) {
      parse(source, text.value(), parts, false);
    } else if (value.isPresent() && value.get() instanceof Json.Num number) {
      parts.add(new Template.Literal(Numbers.plain(number.value())));
    } else if (value.isPresent()) {
      String message =
          "the token `" + name + "` is " + value.get().describe() + ", which is no text";
      problems.add(Diagnostic.error("wrong-token", message, source.span()));
    }
  }

  private List<Template.Filter> filters(Json.Str source, List<String> written) {
    List<Template.Filter> filters = new ArrayList<>();
    for (String filter : written) {
      int colon = filter.indexOf(':');
      String name = (colon < 0 ? filter : filter.substring(0, colon)).trim();
      String argument = colon < 0 ? "" : filter.substring(colon + 1);
      if (!Vocabulary.filters().contains(name)) {
        problems.add(
            Faults.hinted(
                Diagnostic.error(
                    "unknown-filter", "there is no filter `" + name + "`", source.span()),
                name,
                Vocabulary.filters(),
                "the filters are "));
      } else if (Vocabulary.takesArgument(name) != colon >= 0) {
        String message =
            "the filter `"
                + name
                + (colon < 0 ? "` needs a text after a colon" : "` takes no text after a colon");
        problems.add(Diagnostic.error("filter-argument", message, source.span()));
      } else if (Vocabulary.takesNumber(name) && !COUNT.matcher(argument.strip()).matches()) {
        String message = "the filter `" + name + "` needs a whole number after a colon";
        problems.add(Diagnostic.error("filter-argument", message, source.span()));
      } else {
        filters.add(new Template.Filter(name, argument));
      }
    }
    return filters;
  }
}
