package dev.jinju.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How Jinju writes JSON: fields in the order they were put, {@code \n} as line end, plain numbers.
 */
public final class JsonText {
  /** Decimals of measures: a tenth of a thousandth of an em is far below what anyone can see. */
  private static final int DECIMALS = 4;

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private JsonText() {}

  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** A text as a value. */
  public static JsonNode text(String text) {
    return JsonNodeFactory.instance.stringNode(text);
  }

  /** What a text that is known to be JSON holds. */
  public static JsonNode read(String json) {
    return MAPPER.readTree(json);
  }

  /** One line, without a line end. */
  public static String line(JsonNode node) {
    return MAPPER.writeValueAsString(node);
  }

  /** Indented by two spaces, with a line end at the end. */
  public static String pretty(JsonNode node) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(separators)
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
    return MAPPER.writer().with(printer).writeValueAsString(node) + "\n";
  }

  /** A measure, rounded, so that it is written alike on every Java. */
  public static BigDecimal number(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
