package dev.jinju.font;

import dev.jinju.font.ShapingOptions.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a face does with single marks, asked of HarfBuzz once for each. Thread-safe. */
final class MarkForms {
  /** A card uses a few dozen marks in a handful of languages. */
  private static final int KNOWN = 1024;

  private final FontFace face;
  private final BoundedCache<Key, Boolean> vertical = new BoundedCache<>(KNOWN);
  private final BoundedCache<Key, HalfForm> halves = new BoundedCache<>(KNOWN);

  MarkForms(FontFace face) {
    this.face = face;
  }

  private record Key(String mark, ShapingOptions options) {}

  boolean hasVertical(String mark, ShapingOptions options) {
    return vertical.get(
        new Key(mark, options),
        key -> {
          ShapedText level = shape(mark, with(options, Direction.LTR, List.of()));
          ShapedText upright = shape(mark, with(options, Direction.TTB, List.of()));
          return level.size() != upright.size()
              || level.size() > 0 && level.glyph(0) != upright.glyph(0);
        });
  }

  Optional<HalfForm> half(String mark, ShapingOptions options) {
    boolean down = options.direction() == Direction.TTB;
    String feature = down ? "vhal" : "halt";
    return face.hasFeature(feature)
        ? Optional.of(halves.get(new Key(mark, options), key -> measure(key, feature, down)))
        : Optional.empty();
  }

  private HalfForm measure(Key key, String feature, boolean down) {
    ShapingOptions options = key.options;
    ShapedText full = shape(key.mark, options);
    ShapedText half = shape(key.mark, with(options, options.direction(), List.of(feature)));
    if (full.size() != 1 || half.size() != 1) {
      return new HalfForm(0, 0);
    }
    double em = face.unitsPerEm();
    double less =
        down ? half.advanceY(0) - full.advanceY(0) : (double) full.advanceX(0) - half.advanceX(0);
    double back =
        down ? half.offsetY(0) - full.offsetY(0) : (double) full.offsetX(0) - half.offsetX(0);
    return new HalfForm(back / em, (less - back) / em);
  }

  private ShapedText shape(String mark, ShapingOptions options) {
    return face.shape(mark, 0, mark.length(), options);
  }

  private static ShapingOptions with(
      ShapingOptions options, Direction direction, List<String> features) {
    List<String> all = new ArrayList<>(options.features());
    all.addAll(features);
    return new ShapingOptions(options.script(), options.language(), direction, all);
  }
}
