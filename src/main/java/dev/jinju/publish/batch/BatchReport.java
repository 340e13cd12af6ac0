package dev.jinju.publish.batch;

import dev.jinju.publish.JsonText;
import dev.jinju.publish.WriteFault;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes {@code report.json}: each episode with what is there of it, and the sums. It says nothing
 * of how and when the files came to be there, so a run that was resumed writes the same bytes as
 * one that never stopped. Written as the run goes, and in its place at the end.
 */
final class BatchReport implements AutoCloseable {
  private final Path unfinished;
  private final Path file;
  private final BufferedWriter writer;
  private String separator = "\n";

  private BatchReport(Path unfinished, Path file, BufferedWriter writer) {
    this.unfinished = unfinished;
    this.file = file;
    this.writer = writer;
  }

  /**
   * Begins the report.
   *
   * @throws dev.jinju.diag.OutputException when it cannot be written, as all methods
   */
  static BatchReport begin(OutFolder out, String version) {
    Path unfinished = out.staging().resolve("report.json");
    Path file = out.out().resolve("report.json");
    try {
      BufferedWriter writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8);
      writer.write("{\"version\":" + JsonText.line(JsonText.text(version)) + ",\"episodes\":[");
      return new BatchReport(unfinished, file, writer);
    } catch (IOException e) {
      throw WriteFault.ofFile(file, e);
    }
  }

  void add(EpisodeResult result) {
    ObjectNode node = JsonText.object();
    node.put("episode", result.episode().replace('\\', '/'));
    node.put("folder", result.folder());
    node.put("cards", result.made().cards());
    node.put("files", result.made().files());
    node.put("bytes", result.made().bytes());
    node.put("failed", result.failed());
    node.set("diagnostics", result.told());
    write(separator + JsonText.line(node));
    separator = ",\n";
  }

  /** Ends it and puts it in its place. */
  void finish(BatchSummary summary) {
    write("\n],\"summary\":" + JsonText.line(summary.json()) + "}\n");
    try {
      writer.close();
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw WriteFault.ofFile(file, e);
    }
  }

  private void write(String text) {
    try {
      writer.write(text);
    } catch (IOException e) {
      throw WriteFault.ofFile(file, e);
    }
  }

  /** Leaves nothing behind where the report did not come to its end. */
  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException e) {
      throw WriteFault.ofFile(file, e);
    } finally {
      remove();
    }
  }

  private void remove() {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      throw WriteFault.ofFile(unfinished, e);
    }
  }
}
