package dev.jinju.publish.verify;

import dev.jinju.card.CardKind;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.SourceSpan;
import dev.jinju.publish.files.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares the cards of one manifest with the episode and with their files. */
final class CardVerifier {
  private final Path folder;
  private final @Nullable Sources sources;
  private final boolean branded;
  private final SourceSpan place;

  /**
   * @param sources null when the episode cannot be read, so that only files are compared
   * @param branded whether a brand may have given speakers other names
   */
  CardVerifier(Path manifest, @Nullable Sources sources, boolean branded) {
    this.sources = sources;
    this.branded = branded;
    folder = manifest.toAbsolutePath().resolveSibling("");
    place = SourceSpan.of(manifest.toString());
  }

  VerifiedCard verify(JsonNode card) {
    String id = card.path("id").asString("");
    boolean edited = card.path("edited").asBoolean(false);
    List<Diagnostic> problems = new ArrayList<>();
    if (!edited && sources != null && !card.path("files").isEmpty()) {
      words(id, card, sources, problems);
    }
    card.path("files").forEach(file -> file(id, file, problems));
    return new VerifiedCard(
        id,
        card.path("kind").asString(""),
        card.path("style").asString(""),
        card.path("canvas").path("name").asString(""),
        card.path("files").size(),
        edited,
        problems);
  }

  private void words(String id, JsonNode card, Sources episode, List<Diagnostic> problems) {
    List<JsonNode> proofs = card.path("proof").valueStream().toList();
    if (proofs.isEmpty() || !proven(card, proofs, episode)) {
      problems.add(
          problem(
              "changed-words",
              "the words of the card `"
                  + id
                  + "` do not stand in the episode as its proof says: `"
                  + card.path("text").asString("")
                  + "`",
              "render the card again, or mark what you wrote yourself in a plan"));
    }
    for (JsonNode proof : proofs) {
      String label = proof.path("speaker").asString("");
      String credited =
          proof.path("slot").asString("").equals("quote") ? credit(card, label) : label;
      if (!label.equals(episode.speaker(proof)) || !(branded || credited.equals(label))) {
        problems.add(
            problem(
                "changed-speaker",
                "the words of the card `" + id + "` are not credited to who says them",
                "render the card again"));
      }
    }
  }

  /** Whom a card names; a bullet names nobody. */
  private static String credit(JsonNode card, String label) {
    return card.path("speaker").asString(label.isEmpty() ? "" : " ");
  }

  private static boolean proven(JsonNode card, List<JsonNode> proofs, Sources episode) {
    String text = card.path("text").asString("");
    if (card.path("kind").asString("").equals(CardKind.LIST.id())) {
      List<@Nullable String> all = new ArrayList<>();
      proofs.forEach(proof -> all.add(episode.stretch(proof)));
      return !all.contains(null)
          && all.stream().map(String::valueOf).collect(Collectors.joining("\n\n")).equals(text);
    }
    for (JsonNode proof : proofs) {
      boolean question = proof.path("slot").asString("").equals("question");
      if (!episode.says(proof, question ? card.path("question").asString("") : text)) {
        return false;
      }
    }
    return true;
  }

  private void file(String id, JsonNode file, List<Diagnostic> problems) {
    String name = file.path("path").asString("");
    try {
      Path path = folder.resolve(name).normalize();
      if (name.isEmpty() || !path.startsWith(folder.normalize())) {
        problems.add(
            problem(
                "outside-file",
                "the card `" + id + "` has the file `" + name + "`, which is not below its folder",
                "the manifest was changed; render the cards again"));
      } else if (!Files.isRegularFile(path)) {
        problems.add(
            problem(
                "missing-file",
                "the file `" + name + "` of the card `" + id + "` is not there",
                "render the cards again"));
      } else if (Files.size(path) != file.path("bytes").asLong(-1)
          || !Sha256.of(path).equals(file.path("sha256").asString(""))) {
        problems.add(
            problem(
                "changed-file",
                "the file `" + name + "` of the card `" + id + "` is not the one that was written",
                "render the cards again"));
      }
    } catch (IOException | InvalidPathException e) {
      problems.add(
          problem(
              "unreadable-file",
              "the file `" + name + "` of the card `" + id + "` cannot be read: `" + e + "`",
              "render the cards again"));
    }
  }

  private Diagnostic problem(String code, String message, String hint) {
    return Diagnostic.error(code, message, place).withHint(hint);
  }
}
