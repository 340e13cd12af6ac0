package dev.jinju.style.internal.bind;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.SourceSpan;
import dev.jinju.style.internal.source.Faults;
import dev.jinju.style.internal.source.Json;
import dev.jinju.style.internal.source.Numbers;
import dev.jinju.style.internal.source.Problems;
import dev.jinju.style.internal.source.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one design. {@code {name}} as a whole text stands for the token's value of any
 * type; inside a longer text it stands for the token's text. Tokens may name tokens; circles,
 * unknown names and texts that grow without end are reported once, where they are written. Not
 * thread-safe.
 */
public final class Tokens {
  private static final Pattern REFERENCE = Pattern.compile("\\{([^{}|]+)\\}");

  /** Longer than any sensible value; stops tokens that double one another. */
  private static final int MAX_TEXT = 10_000;

  private final Json.Obj tokens;
  private final Problems problems;
  private final Map<String, @Nullable Json> resolved = new HashMap<>();
  private final LinkedHashSet<String> open = new LinkedHashSet<>();
  private final Set<String> used = new TreeSet<>();
  private final Map<String, Set<String>> leadsTo = new HashMap<>();

  public Tokens(Json.Obj tokens, Problems problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  /** Resolves every token, so that faults are found in those that nothing uses too. */
  public void checkAll() {
    for (String name : tokens.members().keySet()) {
      lookup(name, tokens.span());
    }
    used.clear();
  }

  boolean isToken(String name) {
    return tokens.members().containsKey(name);
  }

  public Set<String> names() {
    return tokens.members().keySet();
  }

  /** Tokens that were asked for from outside {@code tokens}, with those that they lead to. */
  public Set<String> used() {
    Set<String> all = new TreeSet<>();
    used.forEach(name -> addWithTargets(name, all));
    return all;
  }

  private void addWithTargets(String name, Set<String> all) {
    if (all.add(name)) {
      leadsTo.getOrDefault(name, Set.of()).forEach(target -> addWithTargets(target, all));
    }
  }

  /**
   * The value that a text stands for; empty when that failed and was reported. Other values stand
   * for themselves.
   */
  Optional<Json> resolve(Json value) {
    if (!(value instanceof Json.Str str) || str.value().indexOf('{') < 0) {
      return Optional.of(value);
    }
    Matcher whole = REFERENCE.matcher(str.value());
    if (whole.matches()) {
      String name = whole.group(1).trim();
      return isCardText(name) ? Optional.of(value) : lookup(name, str.span());
    }
    return expand(str);
  }

  private Optional<Json> expand(Json.Str str) {
    Matcher matcher = REFERENCE.matcher(str.value());
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (matcher.find()) {
      out.append(str.value(), from, matcher.start());
      from = matcher.end();
      String name = matcher.group(1).trim();
      if (isCardText(name)) {
        out.append(matcher.group());
        continue;
      }
      Optional<Json> value = lookup(name, str.span());
      if (value.isEmpty() || !appendText(out, value.get(), name, str.span())) {
        return Optional.empty();
      }
    }
    out.append(str.value(), from, str.value().length());
    return Optional.of(new Json.Str(str.span(), out.toString()));
  }

  private boolean appendText(StringBuilder out, Json value, String name, SourceSpan at) {
    if (value instanceof Json.Str text) {
      out.append(text.value());
    } else if (value instanceof Json.Num number) {
      out.append(Numbers.plain(number.value()));
    } else {
      String message =
          "the token `" + name + "` is " + value.describe() + ", which has no place inside a text";
      problems.add(Diagnostic.error("wrong-token", message, at));
      return false;
    }
    if (out.length() > MAX_TEXT) {
      problems.add(
          Diagnostic.error(
              "token-too-long", "tokens make this text longer than 10000 characters", at));
      return false;
    }
    return true;
  }

  /** Texts of the card may stand in a token's text; they are filled in when the card is known. */
  private boolean isCardText(String name) {
    return !isToken(name) && Vocabulary.bindings().contains(name);
  }

  private Optional<Json> lookup(String name, SourceSpan at) {
    if (open.isEmpty()) {
      used.add(name);
    } else {
      open.forEach(from -> leadsTo.computeIfAbsent(from, f -> new TreeSet<>()).add(name));
    }
    if (resolved.containsKey(name)) {
      return Optional.ofNullable(resolved.get(name));
    }
    @Nullable Json value = tokens.get(name);
    if (value == null) {
      problems.add(unknown(name, at));
      return Optional.empty();
    }
    if (!open.add(name)) {
      problems.add(circle(name, at));
      return Optional.empty();
    }
    Optional<Json> result = resolve(value);
    open.remove(name);
    resolved.put(name, result.orElse(null));
    return result;
  }

  private Diagnostic unknown(String name, SourceSpan at) {
    return Faults.hinted(
        Diagnostic.error("unknown-token", "there is no token `" + name + "`", at),
        name,
        names(),
        "the tokens are ");
  }

  private Diagnostic circle(String name, SourceSpan at) {
    List<String> path = new ArrayList<>(open);
    path = path.subList(path.indexOf(name), path.size());
    String way =
        path.size() == 1
            ? ""
            : " through `" + String.join("`, `", path.subList(1, path.size())) + "`";
    return Diagnostic.error("token-circle", "the token `" + name + "` refers to itself" + way, at);
  }
}
