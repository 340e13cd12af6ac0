package dev.jinju.style.brand;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** The people of a brand, found by the labels that documents put before what they say. */
public record BrandSpeakers(List<BrandSpeaker> all) {
  /** Between the parts of a name: spaces, and the dots of transliterated names (羅斯・喬納森). */
  private static final Pattern BETWEEN = Pattern.compile("[\\s·・‧•]+");

  /**
   * A name written without spaces in Han or Hangul: one or two characters of family name, one or
   * two of given name. A longer word is no name that could be cut.
   */
  private static final Pattern UNDIVIDED = Pattern.compile("[\\p{IsHan}]{2,4}|\\p{IsHangul}{2,4}");

  public BrandSpeakers {
    all = List.copyOf(all);
  }

  /**
   * The person that a label means: the one of that name, or the only one whose name begins or ends
   * with it, as family and given names do. Case and width do not count (NFKC).
   */
  public Optional<BrandSpeaker> find(String label) {
    String wanted = folded(label);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    return only(wanted, String::equals).or(() -> only(wanted, BrandSpeakers::isShortFor));
  }

  private Optional<BrandSpeaker> only(String wanted, BiPredicate<String, String> fits) {
    List<BrandSpeaker> found =
        all.stream().filter(speaker -> fits.test(wanted, folded(speaker.key()))).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isShortFor(String label, String name) {
    if (UNDIVIDED.matcher(name).matches()) {
      return name.startsWith(label) || name.endsWith(label);
    }
    List<String> parts = List.of(BETWEEN.split(name));
    return label.equals(parts.get(0)) || label.equals(parts.get(parts.size() - 1));
  }

  /** Two names that fold to the same are the same person's. */
  static String folded(String name) {
    String wide = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return wide.replaceAll("\\s+", " ").strip();
  }
}
