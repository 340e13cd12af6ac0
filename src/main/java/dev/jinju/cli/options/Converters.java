package dev.jinju.cli.options;

import dev.jinju.card.CardKind;
import dev.jinju.cli.terminal.ColorChoice;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.Nearest;
import dev.jinju.episode.InputFormat;
import dev.jinju.render.RenderFormat;
import dev.jinju.style.Canvas;
import dev.jinju.style.Canvases;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Values of options from their text; a wrong one is told with the nearest right one. */
public final class Converters {
  private Converters() {}

  public static void register(CommandLine commands) {
    commands.registerConverter(
        ColorChoice.class,
        text -> find("color", text, List.of(ColorChoice.values()), ColorChoice::id));
    commands.registerConverter(
        CardKind.class, text -> find("kind", text, List.of(CardKind.values()), CardKind::id));
    commands.registerConverter(
        RenderFormat.class,
        text -> find("format", text, List.of(RenderFormat.values()), RenderFormat::extension));
    commands.registerConverter(
        InputFormat.class,
        text -> find("input-format", text, List.of(InputFormat.values()), InputFormat::id));
    commands.registerConverter(Canvas.class, Canvases::find);
    commands.registerConverter(Pattern.class, Converters::pattern);
  }

  private static <T> T find(String what, String text, List<T> values, Function<T, String> name) {
    for (T value : values) {
      if (name.apply(value).equals(text)) {
        return value;
      }
    }
    List<String> names = values.stream().map(name).toList();
    String hint =
        Nearest.to(text, names)
            .map(near -> "did you mean `" + near + "`?")
            .orElse("there are `" + String.join("`, `", names) + "`");
    String code = "unknown-" + what;
    throw new InputException(
        Diagnostic.error(code, "there is no " + what + " `" + text + "`", null).withHint(hint));
  }

  private static Pattern pattern(String text) {
    try {
      return Pattern.compile(text);
    } catch (PatternSyntaxException e) {
      String message =
          "`"
              + text
              + "` is no regular expression, from character "
              + (Math.max(0, e.getIndex()) + 1);
      throw new InputException(
          Diagnostic.error("broken-pattern", message, null)
              .withHint("write marks such as `(`, `[`, `*` and `?` with a backslash before them"));
    }
  }

  /** For shell completion. */
  public static final class Kinds implements Iterable<String> {
    public static final List<String> IDS = Stream.of(CardKind.values()).map(CardKind::id).toList();

    @Override
    public Iterator<String> iterator() {
      return IDS.iterator();
    }
  }

  /** For shell completion. */
  public static final class Formats implements Iterable<String> {
    public static final List<String> IDS =
        Stream.of(RenderFormat.values()).map(RenderFormat::extension).toList();

    @Override
    public Iterator<String> iterator() {
      return IDS.iterator();
    }
  }

  /** For shell completion. */
  public static final class InputFormats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(InputFormat.values()).map(InputFormat::id).iterator();
    }
  }

  /** For shell completion. */
  public static final class CanvasNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Canvases.all().stream().map(preset -> preset.canvas().name()).iterator();
    }
  }
}
