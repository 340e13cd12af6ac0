package dev.jinju.publish.plan;

import dev.jinju.card.CardKind;
import dev.jinju.choose.Choice;
import dev.jinju.choose.Chosen;
import dev.jinju.choose.Pick;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.OutputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.episode.Episode;
import dev.jinju.pipeline.Branding;
import dev.jinju.publish.AtomicFiles;
import dev.jinju.publish.JsonText;
import dev.jinju.publish.files.RelativePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a choice as a plan that a person may edit. */
public final class PlanWriter {
  private PlanWriter() {}

  /**
   * Writes the file, whole or not at all.
   *
   * @param document the episode's file, named in the plan relative to it
   * @param branding for the names of the speakers
   * @throws OutputException when it cannot be written, or something else is there already: it may
   *     be a plan that somebody edited
   */
  public static void write(
      Path file, Path document, Episode episode, Choice choice, Branding branding) {
    byte[] bytes = text(file, document, episode, choice, branding).getBytes(StandardCharsets.UTF_8);
    refuse(file, bytes);
    AtomicFiles.write(file, bytes);
  }

  private static void refuse(Path file, byte[] bytes) {
    try {
      if (Files.isRegularFile(file)
          && Files.size(file) > 0
          && !Arrays.equals(Files.readAllBytes(file), bytes)) {
        throw fault(
            file,
            "plan-exists",
            "there is a file already, which may be a plan that somebody edited",
            "remove it, or write the plan under another name");
      }
    } catch (IOException e) {
      throw fault(
          file,
          "cannot-write",
          "there is a file already, and it cannot be read: `" + e + "`",
          "write the plan under another name");
    }
  }

  private static OutputException fault(Path file, String code, String message, String hint) {
    return new OutputException(
        Diagnostic.error(code, message, SourceSpan.of(file.toString())).withHint(hint));
  }

  private static String text(
      Path file, Path document, Episode episode, Choice choice, Branding branding) {
    ObjectNode root = JsonText.object();
    root.put("episode", RelativePath.from(file.toAbsolutePath().resolveSibling(""), document));
    ArrayNode picks = root.putArray("picks");
    for (Chosen chosen : choice.chosen()) {
      ObjectNode node = picks.addObject();
      node.put("id", chosen.id());
      node.put("kind", chosen.kind().id());
      if (chosen instanceof Pick pick) {
        line(node, pick, branding);
      } else {
        node.put("text", chosen.kind() == CardKind.LIST ? choice.list() : episode.title());
      }
    }
    return JsonText.pretty(root);
  }

  private static void line(ObjectNode node, Pick pick, Branding branding) {
    if (pick.question() != null) {
      node.put("question", pick.question());
    }
    node.put("text", pick.text());
    if (pick.speaker() != null) {
      node.put("speaker", branding.name(pick.speaker()));
    }
    if (pick.edited()) {
      node.put("edited", true);
    }
  }
}
