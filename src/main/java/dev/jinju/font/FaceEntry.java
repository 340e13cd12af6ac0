package dev.jinju.font;

import java.util.List;

/** What the catalogue says of a face without opening its file. */
record FaceEntry(String family, int weight, String file, List<String> languages) {
  FaceEntry {
    languages = List.copyOf(languages);
  }
}
