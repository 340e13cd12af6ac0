package dev.jinju.font;

import dev.jinju.font.ShapingOptions.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a face does with single marks, asked of HarfBuzz once for each. Thread-safe. */
final class MarkForms {
  /** A card uses a few dozen marks in a handful of languages. */
  private static final int KNOWN = 1024;

  private static final String OPENING = "（";
  private static final String CLOSING = "）";

  /** The most that squeezing takes of either side, in em. */
  private static final double HALF = 0.5;

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

  /**
   * What the font's most fitting feature says: {@code halt} sets a mark half by itself, {@code
   * chws} only beside another mark, and {@code palt} sets it as wide as it is; downwards {@code
   * vhal}, {@code vchw} and {@code vpal}. Empty for a font that has none of them.
   */
  Optional<HalfForm> half(String mark, ShapingOptions options) {
    boolean down = options.direction() == Direction.TTB;
    Key key = new Key(mark, options);
    if (face.hasFeature(down ? "vhal" : "halt")) {
      return Optional.of(halves.get(key, k -> alone(k, down ? "vhal" : "halt")));
    }
    if (face.hasFeature(down ? "vchw" : "chws")) {
      return Optional.of(halves.get(key, k -> besideOthers(k, down ? "vchw" : "chws")));
    }
    return face.hasFeature(down ? "vpal" : "palt")
        ? Optional.of(halves.get(key, k -> atMostHalf(alone(k, down ? "vpal" : "palt"))))
        : Optional.empty();
  }

  private HalfForm alone(Key key, String feature) {
    ShapedText full = shape(key.mark, key.options);
    ShapedText half = shape(key.mark, with(key.options, key.options.direction(), List.of(feature)));
    if (full.size() != 1 || half.size() != 1) {
      return new HalfForm(0, 0);
    }
    boolean down = key.options.direction() == Direction.TTB;
    double em = face.unitsPerEm();
    double less =
        down ? half.advanceY(0) - full.advanceY(0) : (double) full.advanceX(0) - half.advanceX(0);
    double back =
        down ? half.offsetY(0) - full.offsetY(0) : (double) full.offsetX(0) - half.offsetX(0);
    return new HalfForm(back / em, (less - back) / em);
  }

  /** Behind an opening bracket the blank before goes, and before a closing one the blank behind. */
  private HalfForm besideOthers(Key key, String feature) {
    return new HalfForm(
        less(OPENING + key.mark, key.options, feature),
        less(key.mark + CLOSING, key.options, feature));
  }

  private double less(String pair, ShapingOptions options, String feature) {
    ShapedText full = shape(pair, options);
    ShapedText tight = shape(pair, with(options, options.direction(), List.of(feature)));
    if (full.size() != 2 || tight.size() != 2) {
      return 0;
    }
    double less =
        options.direction() == Direction.TTB
            ? tight.advanceY(0) + tight.advanceY(1) - (full.advanceY(0) + full.advanceY(1))
            : full.advanceX(0) + full.advanceX(1) - (tight.advanceX(0) + tight.advanceX(1));
    return less / face.unitsPerEm();
  }

  private static HalfForm atMostHalf(HalfForm form) {
    return new HalfForm(Math.min(form.before(), HALF), Math.min(form.after(), HALF));
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
