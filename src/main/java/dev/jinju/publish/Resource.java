package dev.jinju.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text files that travel in the program's jar beside the classes that use them. */
public final class Resource {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)}}");

  private Resource() {}

  /** The text of a file in the package of a class. */
  public static String text(Class<?> user, String name) {
    try (InputStream in = user.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A page with {@code {{name}}} replaced by values, which are HTML already.
   *
   * @param values one for each name in the page
   */
  public static String page(Class<?> user, String name, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(text(user, name))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    Objects.requireNonNull(values.get(found.group(1)), found.group(1))));
  }
}
