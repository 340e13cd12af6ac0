package dev.jinju.style;

import dev.jinju.diag.SourceSpan;
import dev.jinju.paint.Color;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a resolved design as indented text, without what is as if nobody had written it. */
final class DesignDump {
  private static final List<Object> UNSAID =
      List.of(
          Sizing.AUTO,
          Condition.ALWAYS,
          Decoration.NONE,
          Placement.Flow.DEFAULT,
          new TextFlow(
              99, TextFlow.Overflow.SHRINK, false, Element.Align.START, TextFlow.Quotes.KEEP),
          new Typography(
              new Typography.Breaking(
                  Typography.LineBreak.STRICT,
                  Typography.WordBreak.NORMAL,
                  Typography.Balance.PHRASE,
                  List.of()),
              new Typography.Spacing(0.125, true, false, false),
              2),
          RubyLook.STANDARD,
          TextFlow.Rows.PLAIN,
          TextFlow.Relief.NONE,
          dev.jinju.geom.Insets.NONE);

  private final StringBuilder out = new StringBuilder();

  static String of(CardDesign design) {
    DesignDump dump = new DesignDump();
    dump.out.append("for ").append(design.kind().id());
    dump.out.append(" on ").append(design.canvas().name()).append('\n');
    dump.field(0, "fonts", design.fonts());
    dump.field(0, "background", design.background());
    dump.field(0, "content", design.content());
    return dump.out.toString();
  }

  private void field(int depth, String name, Object value) {
    if (value == null
        || UNSAID.contains(value)
        || value.equals(List.of())
        || value.equals(Map.of())) {
      return;
    }
    if (value instanceof SourceSpan span) {
      line(depth, name + ": line " + span.line() + " column " + span.column());
    } else if (value instanceof Template template) {
      line(depth, name + ": " + template.parts());
    } else if (value instanceof TextRole.Fitting fitting) {
      field(depth, "steps", fitting.steps());
      field(depth, "minLineHeight", fitting.minLineHeight());
    } else if (value instanceof Color color) {
      line(depth, name + ": " + String.format(Locale.ROOT, "#%08x", color.argb()));
    } else if (value instanceof Double number) {
      line(depth, name + ": " + Math.round(number * 1000) / 1000.0);
    } else if (value instanceof Path path) {
      line(depth, name + ": file " + path.getFileName());
    } else if (value instanceof Map<?, ?> map) {
      line(depth, name);
      map.entrySet().stream()
          .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
          .forEach(entry -> field(depth + 1, entry.getKey().toString(), entry.getValue()));
    } else if (value instanceof Collection<?> items) {
      line(depth, name);
      items.forEach(item -> field(depth + 1, "-", item));
    } else if (value instanceof Record object) {
      String flat = flat(object);
      line(depth, name + ": " + value.getClass().getSimpleName() + flat);
      if (!flat.isEmpty()) {
        return;
      }
      for (RecordComponent part : value.getClass().getRecordComponents()) {
        field(depth + 1, part.getName(), read(part, object));
      }
    } else {
      line(depth, name + ": " + value);
    }
  }

  /** A record of nothing but words and numbers, on one line. */
  private static String flat(Record object) {
    List<String> parts = new ArrayList<>();
    for (RecordComponent part : object.getClass().getRecordComponents()) {
      Object value = read(part, object);
      if (value instanceof Number number) {
        parts.add(part.getName() + "=" + Math.round(number.doubleValue() * 1000) / 1000.0);
      } else if (value instanceof String || value instanceof Enum<?> || value instanceof Boolean) {
        parts.add(part.getName() + "=" + value);
      } else if (value != null) {
        return "";
      }
    }
    return parts.isEmpty() ? "" : " " + String.join(" ", parts);
  }

  private static Object read(RecordComponent part, Record object) {
    try {
      return part.getAccessor().invoke(object);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }
}
