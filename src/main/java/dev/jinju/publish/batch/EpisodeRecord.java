package dev.jinju.publish.batch;

import dev.jinju.publish.EpisodePublisher.Written;
import dev.jinju.publish.InputFile;
import dev.jinju.publish.JsonText;
import dev.jinju.publish.files.RelativePath;
import dev.jinju.publish.files.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is known of an episode whose cards are all there. It holds no clock, so that two runs over
 * the same inputs leave the same bytes.
 *
 * @param key of everything that the cards are made of, but for the pictures
 * @param cards in all looks
 * @param pictures that its cards were made of: which they are follows from the key, their bytes do
 *     not
 * @param files that were written, relative to the episode's folder
 * @param diagnostics warnings that were told
 */
record EpisodeRecord(
    String key, int cards, List<Picture> pictures, List<Written> files, ArrayNode diagnostics) {

  /**
   * A picture.
   *
   * @param path from the folder of the episode's document, or absolute where there is no way
   */
  record Picture(String path, String sha256) {}

  EpisodeRecord {
    pictures = List.copyOf(pictures);
    files = List.copyOf(files);
  }

  /** The pictures with their hashes as they are now. */
  static List<Picture> pictures(List<Path> files, Path folder) {
    return files.stream()
        .map(
            file ->
                new Picture(
                    RelativePath.from(folder, file), InputFile.of("picture", file).sha256()))
        .toList();
  }

  /**
   * Whether every picture is what it was and every file is there, byte for byte.
   *
   * @param documents folder of the episode's document
   * @param folder of the episode's files
   */
  boolean holds(Path documents, Path folder) {
    return pictures.stream().allMatch(p -> is(documents.resolve(p.path()), -1, p.sha256()))
        && files.stream().allMatch(f -> is(folder.resolve(f.path()), f.bytes(), f.sha256()));
  }

  /** Whether a file has these bytes; a wrong length, where it is known, tells without reading. */
  static boolean is(Path file, long bytes, String sha256) {
    try {
      return (bytes < 0 || Files.size(file) == bytes)
          && Sha256.of(Files.readAllBytes(file)).equals(sha256);
    } catch (IOException e) {
      return false;
    }
  }

  String json() {
    ObjectNode root = JsonText.object().put("key", key).put("cards", cards);
    ArrayNode used = root.putArray("pictures");
    pictures.forEach(p -> used.addObject().put("path", p.path()).put("sha256", p.sha256()));
    ArrayNode made = root.putArray("files");
    files.forEach(
        f ->
            made.addObject()
                .put("path", f.path())
                .put("bytes", f.bytes())
                .put("sha256", f.sha256()));
    root.set("diagnostics", diagnostics);
    return JsonText.line(root) + "\n";
  }

  /**
   * Reads what {@link #json} wrote.
   *
   * @throws JacksonException when it is something else
   */
  static EpisodeRecord read(String json) {
    JsonNode root = JsonText.read(json);
    List<Picture> pictures = new ArrayList<>();
    root.required("pictures")
        .values()
        .forEach(p -> pictures.add(new Picture(text(p, "path"), text(p, "sha256"))));
    List<Written> files = new ArrayList<>();
    root.required("files")
        .values()
        .forEach(
            f ->
                files.add(
                    new Written(text(f, "path"), f.required("bytes").asLong(), text(f, "sha256"))));
    return new EpisodeRecord(
        text(root, "key"),
        root.required("cards").asInt(),
        pictures,
        files,
        root.required("diagnostics").asArray());
  }

  private static String text(JsonNode node, String field) {
    return node.required(field).asString();
  }
}
