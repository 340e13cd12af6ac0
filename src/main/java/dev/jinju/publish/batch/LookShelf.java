package dev.jinju.publish.batch;

import dev.jinju.card.CardKind;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.Warned;
import dev.jinju.pipeline.Jinju;
import dev.jinju.pipeline.Look;
import dev.jinju.pipeline.Strictness;
import dev.jinju.publish.InputFile;
import dev.jinju.style.Canvas;
import dev.jinju.style.brand.Brand;
import dev.jinju.style.brand.BrandPicture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The looks of a batch, with their brands, each loaded and hashed once while it is in use. Keeps a
 * bounded number. Thread-safe.
 */
final class LookShelf {
  /** Different looks that are in use at a time: few rows in a row have looks of their own. */
  private static final int KEPT = 32;

  private static final float LOAD = 0.75f;

  private final Jinju jinju;
  private final Strictness strictness;
  private final Map<Key, Loaded> kept =
      new LinkedHashMap<>(KEPT, LOAD, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Loaded> eldest) {
          return size() > KEPT;
        }
      };

  LookShelf(Jinju jinju, Strictness strictness) {
    this.jinju = jinju;
    this.strictness = strictness;
  }

  /**
   * What looks are asked for.
   *
   * @param brand file of the brand; null for none
   */
  record Key(List<String> styles, List<Canvas> canvases, List<String> sets, @Nullable Path brand) {
    boolean manyStyles() {
      return styles.size() > 1;
    }

    Key withoutBrand() {
      return new Key(styles, canvases, sets, null);
    }
  }

  /**
   * Looks that are there.
   *
   * @param fingerprint of every file that they and the brand are made of
   */
  record Loaded(Brand brand, List<Look> looks, List<Diagnostic> warnings, String fingerprint) {
    List<Path> styleFiles() {
      return looks.stream().flatMap(look -> look.style().files().stream()).distinct().toList();
    }
  }

  /**
   * The looks for a key.
   *
   * @throws dev.jinju.diag.InputException with the faults of the brand or of the styles
   */
  synchronized Loaded get(Key key) {
    @Nullable Loaded known = kept.get(key);
    if (known != null) {
      return known;
    }
    Loaded loaded = load(key);
    kept.put(key, loaded);
    return loaded;
  }

  private Loaded load(Key key) {
    Brand brand = key.brand() == null ? Brand.NONE : jinju.brand(key.brand());
    List<Look> looks = new ArrayList<>();
    List<Diagnostic> warnings = new ArrayList<>();
    for (String style : key.styles()) {
      Warned<List<Look>> some =
          strictness.check(jinju.looks(style, brand, key.sets(), key.canvases()));
      looks.addAll(some.value());
      warnings.addAll(some.warnings());
    }
    return new Loaded(brand, looks, warnings, fingerprint(key, brand, looks));
  }

  private static String fingerprint(Key key, Brand brand, List<Look> looks) {
    Fingerprint all = new Fingerprint().put(key.sets());
    for (Look look : looks) {
      all.put(look.style().name()).put(look.canvas());
      look.style().files().forEach(file -> put(all, "style", file));
      TreeSet<Path> fonts = new TreeSet<>();
      for (CardKind kind : CardKind.values()) {
        fonts.addAll(look.style().design(kind, look.canvas()).fonts());
      }
      fonts.forEach(file -> put(all, "font", file));
    }
    if (brand.file() != null) {
      put(all, "brand", brand.file());
      brand.pictures().stream().map(BrandPicture::file).forEach(file -> put(all, "picture", file));
    }
    return all.hex();
  }

  private static void put(Fingerprint all, String role, Path file) {
    InputFile input = InputFile.of(role, file);
    all.put(input.role()).put(input.name()).put(input.sha256());
  }
}
