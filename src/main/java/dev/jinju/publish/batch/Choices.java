package dev.jinju.publish.batch;

import dev.jinju.choose.Choice;
import dev.jinju.choose.Chooser;
import dev.jinju.choose.Choosing;
import dev.jinju.publish.JsonText;
import dev.jinju.publish.WriteFault;
import dev.jinju.publish.files.RelativePath;
import dev.jinju.publish.ledger.Ledger;
import dev.jinju.publish.ledger.LedgerChoosing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * How the episodes of a batch choose, with a ledger or without. With one, an episode leaves a note
 * before it chooses, until it is finished: a run that goes on where another was killed then finds
 * that the lines are its own, and chooses them again. Thread-safe.
 */
final class Choices {
  private final @Nullable Ledger ledger;
  private final OutFolder out;
  private final Turns turns = new Turns();

  /** What an unfinished episode chose under. */
  private record Note(String key, String job) {}

  Choices(@Nullable Ledger ledger, OutFolder out) {
    this.ledger = ledger;
    this.out = out;
  }

  /** What of the ledger decides which cards are made; null for none. */
  @Nullable String ledgerName() {
    return ledger == null ? null : RelativePath.from(out.out(), ledger.file());
  }

  /**
   * How an episode chooses.
   *
   * @param key of what its cards are made of
   */
  Choosing of(EpisodeTask task, String key) {
    @Nullable Ledger shared = ledger;
    if (shared == null) {
      return Chooser::choose;
    }
    return (episode, selection) -> {
      turns.await(task.number());
      String job = job(shared, task.folder(), key);
      Choice choice = new LedgerChoosing(shared, job).choose(episode, selection);
      turns.over(task.number());
      return choice;
    };
  }

  /** An episode chooses no more. */
  void over(EpisodeTask task) {
    turns.over(task.number());
  }

  private String job(Ledger shared, String folder, String key) {
    Optional<Note> note = note(folder);
    if (note.isPresent() && note.get().key().equals(key)) {
      return note.get().job();
    }
    // What was chosen for other inputs, and never finished, is nobody's.
    note.ifPresent(old -> shared.forget(line -> line.job().equals(old.job())));
    String place = out.out().toAbsolutePath().normalize().resolve(folder).toString();
    int attempt = 0;
    String job = new Fingerprint().put(key).put(place).put(attempt).hex();
    while (shared.knows(job)) {
      attempt++;
      job = new Fingerprint().put(key).put(place).put(attempt).hex();
    }
    String json = JsonText.line(JsonText.object().put("key", key).put("job", job));
    out.write(file(folder), json.getBytes(StandardCharsets.UTF_8));
    return job;
  }

  private Optional<Note> note(String folder) {
    try {
      JsonNode node = JsonText.read(Files.readString(file(folder)));
      return Optional.of(
          new Note(node.required("key").stringValue(), node.required("job").stringValue()));
    } catch (IOException | JacksonException e) {
      // Nothing is unfinished.
      return Optional.empty();
    }
  }

  /** The episode is finished, and its lines are made. */
  void finished(String folder) {
    try {
      Files.deleteIfExists(file(folder));
    } catch (IOException e) {
      throw WriteFault.ofFile(file(folder), e);
    }
  }

  private Path file(String folder) {
    return out.records().resolve(folder + ".choice");
  }
}
