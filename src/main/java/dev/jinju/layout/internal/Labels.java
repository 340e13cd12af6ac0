package dev.jinju.layout.internal;

import dev.jinju.text.rules.TextLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that cards say by themselves, such as 问 or Guest, in the episode's language; bound as
 * {@code label.NAME}.
 */
public final class Labels {
  private static final String PREFIX = "label.";
  private static final Map<TextLanguage, Labels> ALL = new ConcurrentHashMap<>();

  private final Properties words;

  private Labels(Properties words) {
    this.words = words;
  }

  static Labels of(String language) {
    return ALL.computeIfAbsent(TextLanguage.of(language), Labels::load);
  }

  /** The label that a binding names; empty for a binding that is no label. */
  Optional<String> label(String binding) {
    return isLabel(binding)
        ? Optional.of(words.getProperty(binding.substring(PREFIX.length()), ""))
        : Optional.empty();
  }

  static boolean isLabel(String binding) {
    return binding.startsWith(PREFIX);
  }

  private static Labels load(TextLanguage language) {
    String tag = language == TextLanguage.OTHER ? "en" : language.tag();
    String path = "/dev/jinju/layout/labels-" + tag + ".properties";
    Properties words = new Properties();
    try (InputStream in = Labels.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + path);
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
    return new Labels(words);
  }
}
