package dev.jinju.cli.json;

import dev.jinju.font.check.FaceReport;
import dev.jinju.font.check.FontReport;
import dev.jinju.publish.DiagnosticJson;
import dev.jinju.publish.JsonText;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The document of {@code fonts check --json}. */
public final class FontReportJson {
  /** Shares are told to a hundredth of a per cent. */
  private static final double STEPS = 10_000;

  private FontReportJson() {}

  public static ObjectNode of(List<FontReport> reports) {
    ObjectNode root = JsonText.object();
    ArrayNode fonts = root.putArray("fonts");
    for (FontReport report : reports) {
      ObjectNode font = fonts.addObject().put("file", report.file().toString().replace('\\', '/'));
      ArrayNode faces = font.putArray("faces");
      report.faces().forEach(face -> add(faces.addObject(), face));
      font.set("problems", DiagnosticJson.of(report.problems()));
    }
    return root;
  }

  private static void add(ObjectNode node, FaceReport face) {
    node.put("family", face.family());
    node.putArray("weights").add(face.lightest()).add(face.heaviest());
    node.put("italic", face.italic()).put("index", face.index());
    node.put("format", face.format()).put("glyphs", face.glyphs());
    ObjectNode coverage = node.putObject("coverage");
    // Rounded down: 1 is all of it.
    face.coverage().forEach((tag, share) -> coverage.put(tag, Math.floor(share * STEPS) / STEPS));
  }
}
