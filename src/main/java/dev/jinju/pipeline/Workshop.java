package dev.jinju.pipeline;

import dev.jinju.font.FontLibrary;
import dev.jinju.image.PictureReader;
import dev.jinju.layout.CardLayout;
import dev.jinju.render.RenderFormat;
import dev.jinju.render.Renderer;
import dev.jinju.style.CardDesign;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What all cards of a run share: faces, layouts, pictures and renderers, each made once.
 * Thread-safe.
 */
final class Workshop implements AutoCloseable {
  private final FontLibrary fonts;
  private final PictureReader pictures;
  private final Map<List<Path>, FontLibrary> libraries = new ConcurrentHashMap<>();
  private final Map<Setting, CardLayout> layouts = new ConcurrentHashMap<>();
  private final Map<RenderFormat, Renderer> renderers = new EnumMap<>(RenderFormat.class);

  /** What makes layouts differ. */
  private record Setting(List<Path> fonts, List<String> keepTogether) {}

  Workshop(FontLibrary fonts, PictureReader pictures, List<Renderer> renderers) {
    this.fonts = fonts;
    this.pictures = pictures;
    renderers.forEach(renderer -> this.renderers.put(renderer.format(), renderer));
  }

  /**
   * The layout that has the design's own fonts beside those of the library.
   *
   * @param keepTogether stretches that lines should not cut in any style
   */
  CardLayout layout(CardDesign design, List<String> keepTogether) {
    return layouts.computeIfAbsent(
        new Setting(design.fonts(), keepTogether),
        setting -> new CardLayout(fonts(design), pictures, keepTogether));
  }

  /** The faces of the library and the design's own. */
  FontLibrary fonts(CardDesign design) {
    return libraries.computeIfAbsent(
        design.fonts(), own -> own.isEmpty() ? fonts : fonts.with(own));
  }

  /** Frees the designs' own faces; those of the library are its owner's. */
  @Override
  public void close() {
    libraries.values().stream().filter(library -> library != fonts).forEach(FontLibrary::close);
  }

  Renderer renderer(RenderFormat format) {
    Renderer renderer = renderers.get(format);
    if (renderer == null) {
      throw new IllegalArgumentException("no renderer for " + format);
    }
    return renderer;
  }
}
