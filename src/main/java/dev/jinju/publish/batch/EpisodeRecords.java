package dev.jinju.publish.batch;

import dev.jinju.publish.EpisodePublisher.Written;
import dev.jinju.publish.WriteFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** The records of a batch's folder, one file for each finished episode. */
final class EpisodeRecords {
  private final OutFolder out;

  EpisodeRecords(OutFolder out) {
    this.out = out;
  }

  /**
   * The record of an episode.
   *
   * @param folder of the episode, relative to that of the batch
   * @return empty when there is none, or it was damaged
   */
  Optional<EpisodeRecord> find(String folder) {
    try {
      return Optional.of(EpisodeRecord.read(Files.readString(file(folder))));
    } catch (IOException | JacksonException e) {
      // Without a record the episode is made, which is never wrong.
      return Optional.empty();
    }
  }

  /**
   * Keeps the record of a finished episode, after files of an earlier state are gone that it does
   * not have any more.
   */
  void finished(String folder, Optional<EpisodeRecord> old, EpisodeRecord now) {
    old.ifPresent(record -> removeStale(folder, record.files(), now.files()));
    out.write(file(folder), now.json().getBytes(StandardCharsets.UTF_8));
  }

  /** Forgets an episode that has to be made again. */
  void unfinished(String folder) {
    try {
      Files.deleteIfExists(file(folder));
    } catch (IOException e) {
      throw WriteFault.ofFile(file(folder), e);
    }
  }

  /** Only what we wrote and nobody has changed. */
  private void removeStale(String folder, List<Written> old, List<Written> now) {
    Path top = out.out().resolve(folder);
    Set<String> kept = now.stream().map(Written::path).collect(Collectors.toSet());
    for (Written file : old) {
      Path place = top.resolve(file.path()).normalize();
      boolean ours = place.startsWith(top.normalize()) && !kept.contains(file.path());
      if (ours && EpisodeRecord.is(place, file.bytes(), file.sha256())) {
        remove(place);
      }
    }
  }

  private static void remove(Path file) {
    try {
      Files.delete(file);
    } catch (NoSuchFileException e) {
      return;
    } catch (IOException e) {
      throw WriteFault.ofFile(file, e);
    }
  }

  private Path file(String folder) {
    return out.records().resolve(folder + ".json");
  }
}
