package dev.jinju.cli.terminal;

import java.util.List;

/**
 * The options of every command, read before the command line is parsed, since they also say how a
 * fault of the command line is told.
 *
 * @param color auto where it was not given or makes no sense, which parsing then complains of
 */
public record Globals(boolean json, boolean quiet, ColorChoice color) {

  public static Globals of(String... args) {
    int end = List.of(args).indexOf("--");
    List<String> options = List.of(args).subList(0, end < 0 ? args.length : end);
    boolean quiet = options.contains("-q") || options.contains("--quiet");
    return new Globals(options.contains("--json"), quiet, color(options));
  }

  private static ColorChoice color(List<String> options) {
    ColorChoice color = ColorChoice.AUTO;
    for (int i = 0; i < options.size(); i++) {
      String option = options.get(i);
      String value = "";
      if (option.startsWith("--color=")) {
        value = option.substring("--color=".length());
      } else if (option.equals("--color") && i + 1 < options.size()) {
        value = options.get(i + 1);
      }
      for (ColorChoice choice : ColorChoice.values()) {
        color = choice.id().equals(value) ? choice : color;
      }
    }
    return color;
  }
}
