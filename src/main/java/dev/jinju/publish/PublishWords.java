package dev.jinju.publish;

import dev.jinju.card.CardKind;
import dev.jinju.text.rules.TextLanguage;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Labels and marks of captions and contact sheets in the episode's language; English for the rest.
 */
final class PublishWords {
  private final Properties words;

  private PublishWords(Properties words) {
    this.words = words;
  }

  static PublishWords of(String language) {
    TextLanguage known = TextLanguage.of(language);
    String tag = known == TextLanguage.OTHER ? "en" : known.tag();
    Properties words = new Properties();
    try {
      words.load(
          new StringReader(Resource.text(PublishWords.class, "words-" + tag + ".properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PublishWords(words);
  }

  String get(String name) {
    String word = words.getProperty(name);
    if (word == null) {
      throw new IllegalStateException("no word for `" + name + "`");
    }
    return word;
  }

  String kind(CardKind kind) {
    return get("kind." + kind.id());
  }
}
