package dev.jinju.publish.gallery;

import dev.jinju.image.Picture;
import dev.jinju.image.png.PngEncoder;
import dev.jinju.pipeline.GalleryCard;
import dev.jinju.pipeline.Look;
import dev.jinju.publish.AtomicFiles;
import dev.jinju.publish.SafeName;
import dev.jinju.publish.UniqueNames;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a gallery into a folder: {@code <style>/<canvas>/<kind>.png}, {@code gallery.png} and
 * {@code index.html}. For one thread.
 */
public final class GalleryPublisher {
  private final Path out;
  private final UniqueNames names = new UniqueNames();
  private final Map<String, String> folders = new HashMap<>();
  private final List<Shown> shown = new ArrayList<>();

  /**
   * A card and its file.
   *
   * @param path relative to the folder, with {@code /}; null when the card could not be made
   */
  record Shown(GalleryCard card, @Nullable String path) {}

  /**
   * Begins a gallery.
   *
   * @param out made with the first file
   * @throws dev.jinju.diag.OutputException when nothing can be written there
   */
  public GalleryPublisher(Path out) {
    AtomicFiles.probe(out);
    this.out = out;
  }

  /** The page, there after {@link #finish}. */
  public Path index() {
    return out.resolve("index.html");
  }

  /** The picture of all cards, there after {@link #finish}. */
  public Path sheet() {
    return out.resolve("gallery.png");
  }

  /**
   * Writes a card's picture.
   *
   * @return its file; null when the card could not be made
   * @throws dev.jinju.diag.OutputException when it cannot be written
   */
  public @Nullable Path publish(GalleryCard card) {
    Picture.@Nullable Raster picture = card.picture();
    if (picture == null) {
      shown.add(new Shown(card, null));
      return null;
    }
    String path = folder(card.look()) + "/" + card.card().kind().id() + ".png";
    Path file = out.resolve(path);
    AtomicFiles.write(file, PngEncoder.encode(picture.width(), picture.height(), picture.argb()));
    GalleryCard light =
        new GalleryCard(card.look(), card.card(), null, card.parts(), card.diagnostics());
    shown.add(new Shown(light, path));
    return file;
  }

  /**
   * Writes the page and the picture of all cards.
   *
   * @param sheet a PNG
   */
  public void finish(byte[] sheet) {
    AtomicFiles.write(sheet(), sheet);
    AtomicFiles.write(index(), GalleryPage.of(shown).getBytes(StandardCharsets.UTF_8));
  }

  private String folder(Look look) {
    String style =
        folders.computeIfAbsent(
            look.asked(), key -> names.claim(SafeName.of(look.style().name(), "style")));
    return style + "/" + SafeName.of(look.canvas().name(), "canvas");
  }
}
