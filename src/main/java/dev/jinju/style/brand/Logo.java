package dev.jinju.style.brand;

import dev.jinju.style.CardDesign.Scheme;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A show's logo for each ground; what is null is not shown there, since a logo drawn for paper
 * would vanish in the night.
 *
 * @param light for a light ground
 * @param dark for a dark ground
 */
public record Logo(@Nullable BrandPicture light, @Nullable BrandPicture dark) {
  public static final Logo NONE = new Logo(null, null);

  /** The logo on a ground; null when there is none for it. */
  public @Nullable BrandPicture on(Scheme ground) {
    return switch (ground) {
      case LIGHT -> light;
      case DARK -> dark;
    };
  }

  /** The one or two pictures, each once. */
  List<BrandPicture> pictures() {
    return Stream.of(light, dark).filter(Objects::nonNull).distinct().toList();
  }
}
