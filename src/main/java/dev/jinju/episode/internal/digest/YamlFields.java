package dev.jinju.episode.internal.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Reads a YAML mapping as text fields with their lines. No tag makes an object, and size, depth and
 * aliases are bounded.
 */
final class YamlFields {
  /** Code points of a whole front matter; a page has a few thousand. */
  private static final int MAX_LENGTH = 100_000;

  private static final int MAX_DEPTH = 20;

  /** Values of one field; aliases that unfold to more are an attack. */
  private static final int MAX_VALUES = 200;

  /** UTF-16 units; what a value has beyond them is left out. */
  private static final int MAX_VALUE = 10_000;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new FailsafeSchema())
          .setCodePointLimit(MAX_LENGTH)
          .setMaxAliasesForCollections(MAX_DEPTH)
          .setAllowDuplicateKeys(true)
          .build();

  private YamlFields() {}

  /**
   * One field of the mapping.
   *
   * @param line 1-based line of the key in the text
   */
  record Field(String key, List<String> values, int line) {}

  /** A fault at a 1-based line and column of the text. */
  record Fault(String problem, int line, int column) {}

  /** What was read; a fault, when there is one, comes without fields. */
  record Result(List<Field> fields, Optional<Fault> fault) {}

  static Result read(String text) {
    try {
      Optional<Fault> deep = tooDeep(text);
      if (deep.isPresent()) {
        return new Result(List.of(), deep);
      }
      Optional<Node> root = new Compose(SETTINGS).composeString(text);
      if (root.isEmpty()) {
        return new Result(List.of(), Optional.empty());
      }
      return root.get() instanceof MappingNode map
          ? new Result(fields(map), Optional.empty())
          : new Result(List.of(), Optional.of(new Fault("no `key: value`", 1, 1)));
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> at = e.getProblemMark();
      int line = at.map(Mark::getLine).orElse(0) + 1;
      return fault(e.getProblem(), line, at.map(Mark::getColumn).orElse(0) + 1);
    } catch (YamlEngineException e) {
      return fault(String.valueOf(e.getMessage()), 1, 1);
    }
  }

  private static Result fault(String problem, int line, int column) {
    return new Result(List.of(), Optional.of(new Fault(problem, line, column)));
  }

  /** The library composes with a stack frame a level, so that the depth is looked at before. */
  private static Optional<Fault> tooDeep(String text) {
    int depth = 0;
    for (Event event : new Parse(SETTINGS).parseString(text)) {
      if (event instanceof CollectionStartEvent) {
        depth++;
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (depth > MAX_DEPTH) {
        int line = event.getStartMark().map(Mark::getLine).orElse(0) + 1;
        int column = event.getStartMark().map(Mark::getColumn).orElse(0) + 1;
        return Optional.of(new Fault("lists in one another too deeply", line, column));
      }
    }
    return Optional.empty();
  }

  private static List<Field> fields(MappingNode map) {
    List<Field> fields = new ArrayList<>();
    for (NodeTuple pair : map.getValue()) {
      if (pair.getKeyNode() instanceof ScalarNode key) {
        List<String> values = new ArrayList<>();
        collect(pair.getValueNode(), values, 0);
        int line = key.getStartMark().map(Mark::getLine).orElse(0) + 1;
        fields.add(new Field(key.getValue(), List.copyOf(values), line));
      }
    }
    return fields;
  }

  private static void collect(Node node, List<String> values, int depth) {
    if (depth > MAX_DEPTH || values.size() >= MAX_VALUES) {
      return;
    }
    if (node instanceof ScalarNode scalar) {
      String value = scalar.getValue().strip().replaceAll("\\s+", " ");
      if (!value.isEmpty() && !isNothing(scalar)) {
        values.add(value.substring(0, Math.min(value.length(), MAX_VALUE)));
      }
    } else if (node instanceof SequenceNode list) {
      list.getValue().forEach(each -> collect(each, values, depth + 1));
    } else if (node instanceof MappingNode map) {
      // Of a person or a show, its name.
      map.getValue().stream()
          .filter(p -> p.getKeyNode() instanceof ScalarNode key && isName(key.getValue()))
          .forEach(p -> collect(p.getValueNode(), values, depth + 1));
    }
  }

  private static boolean isName(String key) {
    return List.of("name", "title", "姓名", "名字", "名前", "이름").contains(key);
  }

  private static boolean isNothing(ScalarNode scalar) {
    return scalar.getScalarStyle() == ScalarStyle.PLAIN
        && List.of("null", "~", "Null", "NULL").contains(scalar.getValue());
  }
}
