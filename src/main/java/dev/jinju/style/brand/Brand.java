package dev.jinju.style.brand;

import dev.jinju.style.TokenValues;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a show brings to every card of its episodes. Immutable; what a brand file leaves out is null
 * or empty.
 *
 * @param file that it was read from; null for no brand
 * @param show the podcast's name
 * @param handle the account's name as people write it, most often with {@code @}
 * @param tokens values that replace those of a style
 * @param hashtags with or without {@code #}, each with a letter
 * @param keepTogether stretches that lines should not cut
 */
public record Brand(
    @Nullable Path file,
    @Nullable String show,
    @Nullable String handle,
    Logo logo,
    TokenValues tokens,
    List<String> hashtags,
    List<String> keepTogether,
    BrandSpeakers speakers) {
  /** The brand of an episode that has none. */
  public static final Brand NONE =
      new Brand(
          null,
          null,
          null,
          Logo.NONE,
          TokenValues.NONE,
          List.of(),
          List.of(),
          new BrandSpeakers(List.of()));

  public Brand {
    hashtags = List.copyOf(hashtags);
    keepTogether = List.copyOf(keepTogether);
  }

  /** Every picture that the file names: the logos, then the portraits in the order of the file. */
  public List<BrandPicture> pictures() {
    List<BrandPicture> pictures = new ArrayList<>(logo.pictures());
    speakers.all().stream()
        .map(BrandSpeaker::avatar)
        .filter(Objects::nonNull)
        .forEach(pictures::add);
    return pictures;
  }
}
