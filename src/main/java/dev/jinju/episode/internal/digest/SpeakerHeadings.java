package dev.jinju.episode.internal.digest;

import dev.jinju.episode.MarkedText;
import dev.jinju.episode.internal.speech.Label;
import dev.jinju.episode.internal.speech.LabelForms;
import dev.jinju.episode.internal.speech.SourceLine;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Headings that name who speaks: {@code ### Name:}, {@code ## Name (00:12:33)}, or a bare name that
 * comes again and again. Where some do, all others of their form and level do too.
 */
final class SpeakerHeadings {
  /** A bare heading that comes this often is no title. */
  private static final int OFTEN = 3;

  private static final int LONGEST_NAME = 40;

  private final Set<String> names = new HashSet<>();
  private final Set<Integer> levels = new HashSet<>();

  /** One heading of a document. */
  record Each(String words, int level) {}

  SpeakerHeadings(List<Each> headings) {
    Map<String, Integer> counts = new HashMap<>();
    headings.forEach(h -> counts.merge(name(h.words()), 1, Integer::sum));
    for (Each heading : headings) {
      boolean marked = isMarked(heading.words());
      int seen = counts.getOrDefault(name(heading.words()), 0);
      if (seen >= (marked ? 2 : OFTEN) && canBeName(heading.words())) {
        names.add(name(heading.words()));
        if (marked) {
          levels.add(heading.level());
        }
      }
    }
    // One bare heading that returns is a refrain; a conversation has two.
    if (levels.isEmpty() && names.size() < 2) {
      names.clear();
    }
  }

  /** The line of a speaker that a heading is; empty when it is a heading. */
  Optional<SourceLine> line(Each heading, int line) {
    boolean marked = isMarked(heading.words());
    boolean speaks =
        names.contains(name(heading.words()))
            || (marked && levels.contains(heading.level()) && canBeName(heading.words()));
    if (!speaks) {
      return Optional.empty();
    }
    String label = marked ? heading.words() : heading.words() + ":";
    return Optional.of(new SourceLine(MarkedText.of(label), line, SourceLine.Place.SPEAKER));
  }

  private static boolean canBeName(String words) {
    String name = name(words);
    return !name.isEmpty() && name.length() <= LONGEST_NAME && HeadingNames.kind(words).isEmpty();
  }

  /** Whether a colon or a time behind it tells that words follow. */
  private static boolean isMarked(String words) {
    return words.endsWith(":")
        || words.endsWith("：")
        || LabelForms.parse(words).filter(l -> l.form() == Label.Form.SURE).isPresent();
  }

  private static String name(String words) {
    return LabelForms.parse(words)
        .filter(l -> l.textStart() == words.length())
        .map(Label::name)
        .orElse(words);
  }
}
