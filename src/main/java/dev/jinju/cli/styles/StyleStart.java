package dev.jinju.cli.styles;

import dev.jinju.publish.JsonText;
import dev.jinju.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * The text of a new style: what it extends, its colours to be changed, and in comments whatever
 * else a designer changes first.
 */
final class StyleStart {
  /** Columns of a comment: an editor beside a browser shows as many. */
  private static final int READABLE = 96;

  private final Style base;
  private final JsonNode merged;
  private final List<String> lines = new ArrayList<>();

  private StyleStart(Style base) {
    this.base = base;
    this.merged = JsonText.read(base.merged());
  }

  /**
   * The file's text.
   *
   * @param asked the base as it was asked for
   * @param schema where the schema lies, seen from the file
   */
  static String of(String name, String asked, String schema, Style base) {
    StyleStart start = new StyleStart(base);
    start.head(name, asked, schema);
    start.tokens();
    start.rest();
    return String.join("\n", start.lines) + "\n";
  }

  private void head(String name, String asked, String schema) {
    add(
        "{",
        "  // A style that is `" + base.name() + "` but for what stands here.",
        "  // See all that it takes from there: jinju styles show " + asked + " --resolved",
        "  // See what you changed:             jinju styles diff " + asked + " " + name + ".json",
        "  // See what is wrong with it:        jinju styles check " + name + ".json",
        "  \"$schema\": " + quoted(schema) + ",",
        "  \"name\": " + quoted(name) + ",",
        "  \"title\": " + quoted(title(name)) + ",",
        "  \"description\": " + quoted("Begins as " + base.title() + ".") + ",",
        "  \"extends\": " + quoted(asked) + ",",
        "");
  }

  private static String title(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
  }

  private void tokens() {
    add("  // Whatever uses a token follows it. Colours first; the rest is as it was until you");
    add("  // take the two strokes away.");
    add("  \"tokens\": {");
    List<String> others = new ArrayList<>();
    for (Map.Entry<String, JsonNode> token : merged.path("tokens").properties()) {
      String line = quoted(token.getKey()) + ": " + JsonText.line(token.getValue()) + ",";
      if (token.getValue().asString("").startsWith("#")) {
        add("    " + line);
      } else {
        others.add("    // " + line);
      }
    }
    lines.addAll(others);
    add("  },", "");
  }

  private void rest() {
    List<String> roles = new ArrayList<>();
    merged.path("text").propertyNames().forEach(roles::add);
    String role = roles.contains("quote") || roles.isEmpty() ? "quote" : roles.get(0);
    add("  // How each kind of text is set. The roles are:");
    wrapped(roles);
    add(
        "  // \"text\": { \"" + role + "\": { \"letterSpacing\": 0.02, \"color\": \"#333\" } },",
        "",
        "  // How lines are made, in every text.",
        "  // \"typography\": { \"hanging\": true, \"autospace\": 0.125, \"quotes\": \"keep\" },",
        "",
        "  // Another look for one kind of card, and for one canvas; the deepest wins.",
        "  // \"cards\": { \"cover\": { \"background\": [{ \"fill\": \"#eee\" }] } },",
        "  // \"canvases\": { \"story\": { \"cards\": { \"cover\": { \"background\": [{ \"fill\": \"#ddd\" }] } } } },",
        "}");
  }

  /** Names in comments of a readable length. */
  private void wrapped(List<String> names) {
    StringBuilder line = new StringBuilder("  //");
    for (String name : names) {
      if (line.length() + name.length() > READABLE) {
        add(line.toString());
        line.setLength("  //".length());
      }
      line.append(' ').append(name);
    }
    add(line.toString());
  }

  private void add(String... more) {
    lines.addAll(List.of(more));
  }

  private static String quoted(String text) {
    return JsonText.line(StringNode.valueOf(text));
  }
}
