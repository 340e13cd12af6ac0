package dev.jinju.choose.fit;

import dev.jinju.episode.Episode;
import dev.jinju.episode.EpisodeReaders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The developers' split: documents of 20 answers, and which of them an editor used. */
final class Benchmark {
  private Benchmark() {}

  /**
   * One episode.
   *
   * @param id the name of its document without the ending
   */
  record Case(String id, String language, Episode episode, List<Answer> answers) {

    /** Episodes of one guest stay in one fold: the name without a number at its end. */
    String guest() {
      return id.replaceAll("[-_]*(?:\\d{1,2})?$", "");
    }

    long used() {
      return answers.stream().filter(Answer::used).count();
    }
  }

  /**
   * @param used whether the editor cut words of it
   */
  record Answer(String text, boolean used) {}

  /** The episodes of {@code dev.jsonl} or {@code dev-zh.jsonl}, in the order of the file. */
  static List<Case> read(Path folder, String language) throws IOException {
    String suffix = language.equals("en") ? "" : "-" + language;
    List<Case> cases = new ArrayList<>();
    JsonMapper json = new JsonMapper();
    for (String line : Files.readAllLines(folder.resolve("dev" + suffix + ".jsonl"))) {
      JsonNode node = json.readTree(line);
      String id = node.get("id").asString();
      List<Answer> answers = new ArrayList<>();
      node.get("short")
          .forEach(
              a -> answers.add(new Answer(a.get("text").asString(), a.get("true").asBoolean())));
      Path document = folder.resolve("short" + suffix).resolve(id + ".md");
      cases.add(new Case(id, language, EpisodeReaders.read(document).value(), answers));
    }
    return cases;
  }
}
