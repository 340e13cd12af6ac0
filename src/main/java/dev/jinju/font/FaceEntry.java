package dev.jinju.font;

import java.nio.file.Path;
import java.util.List;

/**
 * What is known of a face before its file is opened.
 *
 * @param family the family that styles name
 * @param weights one weight, or a range for a face whose weight varies
 * @param italic whether it slants
 * @param file the font file
 * @param index the face's place in a collection, 0 in any other file
 * @param languages BCP 47 tags of the East Asian languages it is drawn for
 */
record FaceEntry(
    String family, Weights weights, boolean italic, Path file, int index, List<String> languages) {
  FaceEntry {
    languages = List.copyOf(languages);
  }
}
