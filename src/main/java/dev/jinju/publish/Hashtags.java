package dev.jinju.publish;

import dev.jinju.card.Card;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Hashtags of a post: those of the brand and of the episode's front matter, then the show and the
 * speaker, or the guest where nobody speaks.
 */
final class Hashtags {
  /** More than this reads as spam on every network. */
  private static final int MOST = 5;

  private Hashtags() {}

  /** {@code #20VC #JonathanRoss}; empty when there is nothing to name. */
  static String of(List<String> brand, List<String> tags, Card card) {
    Map<String, String> all = new LinkedHashMap<>();
    brand.forEach(tag -> add(all, tag));
    tags.forEach(tag -> add(all, tag));
    add(all, card.slot("show").text());
    add(all, card.slot(card.slot("speaker").text().isEmpty() ? "guest" : "speaker").text());
    return all.values().stream().limit(MOST).map(t -> "#" + t).collect(Collectors.joining(" "));
  }

  /**
   * A tag ends at the first space or mark, so a name is written as one word; a number is no tag.
   */
  private static void add(Map<String, String> all, String name) {
    String tag =
        name.codePoints()
            .filter(c -> Character.isLetterOrDigit(c) || c == '_')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    if (tag.codePoints().anyMatch(Character::isLetter)) {
      all.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag);
    }
  }
}
