package dev.jinju.episode.internal.speech;

import dev.jinju.episode.TextMark;
import java.util.regex.Pattern;

/** Tells lines among speech that nobody says: captions in bold, and what announces them. */
final class Captions {
  /** UTF-16 units of a line that announces what follows; speech that ends in a colon is longer. */
  private static final int LONGEST_ANNOUNCEMENT = 300;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?。！？…][\"'”’」』）)]*$");

  private Captions() {}

  /** A heading, a rule, or a paragraph of its own that is bold throughout and no sentence. */
  static boolean isCaption(SourceLine line) {
    int length = line.text().length();
    return line.place() == SourceLine.Place.HEADING
        || line.place() == SourceLine.Place.RULE
        || (line.place() == SourceLine.Place.START
            && length > 0
            && line.words().marks().contains(new TextMark(0, length, TextMark.Kind.STRONG))
            && !SENTENCE_END.matcher(line.text()).find());
  }

  /** {@code Here is the transcript of the video:}, with nothing but a caption behind it. */
  static boolean isAnnouncement(String text) {
    return (text.endsWith(":") || text.endsWith("：")) && text.length() <= LONGEST_ANNOUNCEMENT;
  }
}
