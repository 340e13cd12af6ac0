package dev.jinju.publish.verify;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.diag.Warned;
import dev.jinju.episode.Episode;
import dev.jinju.episode.EpisodeReaders;
import dev.jinju.episode.InputFormat;
import dev.jinju.publish.files.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Verifies what was published below a folder, or by one manifest. Thread-safe. */
public final class Verifier {
  private static final String MANIFEST = "manifest.json";

  /** A batch has a folder for each row, one for each episode, and one for each style. */
  private static final int DEEPEST = 16;

  private static final JsonMapper MAPPER = new JsonMapper();

  private Verifier() {}

  /**
   * The manifests below a folder in the order of their paths; a file is its own.
   *
   * @throws InputException when there is none
   */
  public static List<Path> manifests(Path place) {
    if (Files.isRegularFile(place)) {
      return List.of(place);
    }
    try (Stream<Path> files = Files.walk(place, DEEPEST)) {
      List<Path> found =
          files.filter(f -> f.endsWith(MANIFEST) && Files.isRegularFile(f)).sorted().toList();
      if (!found.isEmpty()) {
        return found;
      }
    } catch (IOException e) {
      throw fault("unreadable-file", "it cannot be read: `" + e + "`", place);
    }
    throw fault("no-manifest", "there is no `manifest.json` in this folder or below", place);
  }

  /**
   * Compares one manifest's cards with their episode and their files.
   *
   * @param episode where the episode lies now; null for where the manifest says
   * @throws InputException when the manifest cannot be read or is none
   */
  public static Verification verify(Path manifest, @Nullable Path episode) {
    JsonNode root = read(manifest);
    List<Diagnostic> diagnostics = new ArrayList<>();
    JsonNode input =
        root.path("inputs")
            .valueStream()
            .filter(node -> node.path("role").asString("").equals("episode"))
            .findFirst()
            .orElseThrow(() -> fault("bad-manifest", "the manifest names no episode", manifest));
    @Nullable Sources sources = sources(manifest, input, episode, diagnostics);
    boolean branded =
        root.path("inputs")
            .valueStream()
            .anyMatch(node -> node.path("role").asString("").equals("brand"));
    CardVerifier cards = new CardVerifier(manifest, sources, branded);
    return new Verification(
        manifest, root.path("cards").valueStream().map(cards::verify).toList(), diagnostics);
  }

  private static JsonNode read(Path manifest) {
    try {
      JsonNode root = MAPPER.readTree(Files.readString(manifest, StandardCharsets.UTF_8));
      if (root.path("inputs").isArray() && root.path("cards").isArray()) {
        return root;
      }
    } catch (JacksonException e) {
      throw fault("broken-json", "this is no JSON: `" + e.getOriginalMessage() + "`", manifest);
    } catch (IOException e) {
      throw fault("unreadable-file", "the manifest cannot be read: `" + e + "`", manifest);
    }
    throw fault("bad-manifest", "expected a manifest with `inputs` and `cards`", manifest);
  }

  /** Null, with a diagnostic, when the episode cannot be read any more. */
  private static @Nullable Sources sources(
      Path manifest, JsonNode input, @Nullable Path asked, List<Diagnostic> diagnostics) {
    try {
      Path file = asked == null ? place(manifest, input) : asked;
      byte[] bytes = EpisodeReaders.bytes(file);
      if (!Sha256.of(bytes).equals(input.path("sha256").asString(""))) {
        diagnostics.add(
            Diagnostic.error(
                    "changed-source",
                    "the episode is not the one of which the cards were made",
                    SourceSpan.of(file.toString()))
                .withHint("render the cards again"));
      }
      Warned<Episode> read = EpisodeReaders.read(file.toString(), bytes, format(input));
      return new Sources(read.value());
    } catch (InputException e) {
      diagnostics.addAll(e.diagnostics());
      return null;
    }
  }

  private static Path place(Path manifest, JsonNode input) {
    try {
      return manifest.toAbsolutePath().resolveSibling(input.path("path").asString("")).normalize();
    } catch (InvalidPathException e) {
      throw fault("bad-manifest", "the path of the episode is none", manifest);
    }
  }

  private static @Nullable InputFormat format(JsonNode input) {
    String id = input.path("format").asString("");
    return Arrays.stream(InputFormat.values())
        .filter(format -> format.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  private static InputException fault(String code, String message, Path file) {
    return new InputException(
        Diagnostic.error(code, message, SourceSpan.of(file.toString()))
            .withHint("`render` writes a manifest with the cards of each episode"));
  }
}
