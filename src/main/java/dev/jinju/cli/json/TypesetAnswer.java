package dev.jinju.cli.json;

import dev.jinju.publish.DiagnosticJson;
import dev.jinju.publish.JsonText;
import dev.jinju.text.Line;
import dev.jinju.text.Paragraph;
import dev.jinju.text.PreparedText;
import dev.jinju.text.SetText;
import dev.jinju.text.SpacingReport;
import dev.jinju.text.Typesetter;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the text engine answers: where lines may and do break, and what spacing did, all in em. */
public final class TypesetAnswer {
  private TypesetAnswer() {}

  /** Sets the text of a request. */
  public static ObjectNode of(TypesetRequest request, Typesetter typesetter) {
    PreparedText prepared = typesetter.prepare(request.paragraph());
    SetText set = prepared.fit(request.measure());
    String text = request.paragraph().text();
    ObjectNode root = JsonText.object();
    if (request.id() != null) {
      root.set("id", request.id());
    }
    numbers(root.putArray("breaks"), prepared.opportunities().legal());
    numbers(root.putArray("mandatory"), prepared.opportunities().mandatory());
    ArrayNode lines = root.putArray("lines");
    Map<Integer, String> readings =
        request.paragraph().rubies().stream()
            .collect(Collectors.toMap(Paragraph.Ruby::start, Paragraph.Ruby::reading));
    for (Line line : set.lines()) {
      ObjectNode node = lines.addObject();
      line(node, line, text, set.step().size());
      rubies(node, line, readings, set.step().size());
    }
    root.put("scale", JsonText.number(set.scale()));
    root.put("fits", set.fits());
    spacing(root, SpacingReport.of(prepared, set));
    ArrayNode missing = root.putArray("missing");
    set.missing().forEach(missing::add);
    ArrayNode diagnostics = root.putArray("diagnostics");
    set.diagnostics().forEach(d -> diagnostics.add(DiagnosticJson.of(d)));
    return root;
  }

  private static void line(ObjectNode node, Line line, String text, double em) {
    node.put("start", line.start());
    node.put("end", line.end());
    node.put("text", text.substring(line.start(), line.end()));
    node.put("width", JsonText.number(line.width() / em));
    node.put("natural", JsonText.number(line.natural() / em));
    node.put("why", line.why().label());
    if (line.why() == Line.Why.HYPHEN) {
      node.put("hyphen", true);
    }
  }

  /** Where the readings of a line stand; a line without any has no such field. */
  private static void rubies(ObjectNode node, Line line, Map<Integer, String> readings, double em) {
    for (Line.Annotation annotation : line.annotations()) {
      @Nullable String reading = readings.get(annotation.start());
      if (annotation.kind() == Line.Annotation.Kind.RUBY && reading != null) {
        double left = annotation.offset() / em;
        node.withArray("ruby")
            .addObject()
            .put("start", annotation.start())
            .put("end", annotation.end())
            .put("text", reading)
            .put("left", JsonText.number(left))
            .put("right", JsonText.number(left + annotation.run().advance() / em));
      }
    }
  }

  private static void spacing(ObjectNode root, SpacingReport report) {
    ArrayNode gaps = root.putArray("gaps");
    for (SpacingReport.Gap gap : report.gaps()) {
      gaps.addObject().put("offset", gap.offset()).put("em", JsonText.number(gap.em()));
    }
    numbers(root.putArray("halved"), report.halved());
    numbers(root.putArray("hung"), report.hung());
    root.put("glyphs", report.glyphs());
  }

  private static void numbers(ArrayNode array, BitSet bits) {
    bits.stream().forEach(array::add);
  }

  private static void numbers(ArrayNode array, List<Integer> numbers) {
    numbers.forEach(array::add);
  }
}
