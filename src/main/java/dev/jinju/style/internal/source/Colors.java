package dev.jinju.style.internal.source;

import dev.jinju.paint.Color;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * CSS colours: {@code #rgb}, {@code #rgba}, {@code #rrggbb}, {@code #rrggbbaa}, {@code rgb()} and
 * {@code rgba()} with commas or spaces, and the sixteen basic names with {@code orange} and {@code
 * transparent} (CSS Color 4, sections 4 to 6).
 */
public final class Colors {
  public static final String EXPECTED =
      "a colour such as `#1c1b1a`, `rgba(0, 0, 0, 0.5)`, a CSS name or `{token}`";

  private static final Pattern HEX = Pattern.compile("#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");
  private static final Pattern FUNCTION = Pattern.compile("rgba?\\(([^()]*)\\)");

  private static final Map<String, Color> NAMES = names();

  private Colors() {}

  public static Optional<Color> parse(String written) {
    String text = written.strip().toLowerCase(Locale.ROOT);
    if (HEX.matcher(text).matches()) {
      return Optional.of(hex(text.substring(1)));
    }
    Matcher function = FUNCTION.matcher(text);
    return function.matches() ? function(function.group(1)) : Optional.ofNullable(NAMES.get(text));
  }

  public static Set<String> known() {
    return NAMES.keySet();
  }

  private static Color hex(String digits) {
    String full = digits;
    if (digits.length() < 6) {
      StringBuilder doubled = new StringBuilder();
      digits.chars().forEach(c -> doubled.append((char) c).append((char) c));
      full = doubled.toString();
    }
    int rgb = Integer.parseInt(full.substring(0, 6), 16);
    int alpha = full.length() == 8 ? Integer.parseInt(full.substring(6), 16) : 255;
    return new Color(alpha << 24 | rgb);
  }

  private static Optional<Color> function(String inside) {
    List<Integer> channels = new ArrayList<>();
    String[] parts = inside.strip().split("\\s*[,/]\\s*|\\s+", -1);
    if (parts.length < 3 || parts.length > 4) {
      return Optional.empty();
    }
    for (int i = 0; i < parts.length; i++) {
      Optional<Integer> channel = channel(parts[i], i == 3 ? 255 : 1);
      if (channel.isEmpty()) {
        return Optional.empty();
      }
      channels.add(channel.get());
    }
    int alpha = channels.size() == 4 ? channels.get(3) : 255;
    return Optional.of(
        new Color(alpha << 24 | channels.get(0) << 16 | channels.get(1) << 8 | channels.get(2)));
  }

  private static Optional<Integer> channel(String text, double unit) {
    boolean percent = text.endsWith("%");
    String number = percent ? text.substring(0, text.length() - 1) : text;
    if (!number.matches("[0-9]{0,3}(\\.[0-9]{1,6})?") || number.isEmpty()) {
      return Optional.empty();
    }
    double value = Double.parseDouble(number) * (percent ? 2.55 : unit);
    return Optional.of((int) Math.round(Math.min(255, value)));
  }

  private static Map<String, Color> names() {
    Map<String, Color> names = new TreeMap<>();
    String table =
        "aqua 00ffff black 000000 blue 0000ff fuchsia ff00ff gray 808080 green 008000 lime 00ff00"
            + " maroon 800000 navy 000080 olive 808000 orange ffa500 purple 800080 red ff0000"
            + " silver c0c0c0 teal 008080 transparent 00000000 white ffffff yellow ffff00";
    Iterator<String> words = List.of(table.split(" ", -1)).iterator();
    while (words.hasNext()) {
      names.put(words.next(), hex(words.next()));
    }
    return names;
  }
}
