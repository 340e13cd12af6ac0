package dev.jinju.font;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Rect;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * One face of a family: what it is called without opening its file, and its glyphs, for which the
 * file is mapped at the first use. Font units, y up. Equal only to itself. Thread-safe.
 *
 * <p>Methods that need the file throw {@link InputException} when it is missing or is no font.
 */
public final class FontFace {
  /** Outlines kept; a card has some hundred different glyphs, a long run some thousand. */
  private static final int MOST_OUTLINES = 8192;

  private static final int PAGE = 256;

  private final String id;
  private final FaceEntry entry;
  private final Path file;
  private final Map<Integer, PathData> outlines = new ConcurrentHashMap<>();
  private final Map<Integer, Rect> bounds = new ConcurrentHashMap<>();

  /** Glyphs by code point, filled page by page. */
  private final AtomicReferenceArray<int @Nullable []> pages =
      new AtomicReferenceArray<>(0x110000 / PAGE);

  private volatile @Nullable NativeFont opened;
  private volatile @Nullable FaceMetrics metrics;

  FontFace(FaceEntry entry, Path file) {
    this.entry = entry;
    this.file = file;
    String name = String.valueOf(file.getFileName());
    this.id = name.substring(0, name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.'));
  }

  /** The file's name without its ending: stable, and unique in a library. */
  public String id() {
    return id;
  }

  public String family() {
    return entry.family();
  }

  /** CSS {@code font-weight}, 100 to 900. */
  public int weight() {
    return entry.weight();
  }

  public Path file() {
    return file;
  }

  /** The face's place in a collection file, 0 for others. */
  public int index() {
    return 0;
  }

  /** BCP 47 tags of the languages whose letter forms this face has. */
  public List<String> languages() {
    return entry.languages();
  }

  public int unitsPerEm() {
    return open().unitsPerEm();
  }

  public FaceMetrics metrics() {
    FaceMetrics known = metrics;
    if (known == null) {
      known = new FontTables(open().file(), index()).metrics(unitsPerEm());
      metrics = known;
    }
    return known;
  }

  /** The glyph of a code point by itself, 0 when the face has none. */
  public int glyph(int codePoint) {
    int @Nullable [] page = pages.get(codePoint / PAGE);
    if (page == null) {
      page = new int[PAGE];
      Arrays.setAll(page, i -> open().glyph(codePoint / PAGE * PAGE + i));
      pages.set(codePoint / PAGE, page);
    }
    return page[codePoint % PAGE];
  }

  public boolean covers(int codePoint) {
    return glyph(codePoint) != 0;
  }

  public PathData outline(int glyph) {
    if (outlines.size() > MOST_OUTLINES) {
      outlines.clear();
    }
    return outlines.computeIfAbsent(glyph, g -> open().outline(g));
  }

  /** The box of a glyph's ink, its x and y being the lower left corner. */
  public Rect bounds(int glyph) {
    if (bounds.size() > MOST_OUTLINES) {
      bounds.clear();
    }
    return bounds.computeIfAbsent(glyph, g -> open().bounds(g));
  }

  /** Whether the face has an OpenType feature of four letters in GSUB or GPOS. */
  public boolean hasFeature(String tag) {
    return open().hasFeature(tag);
  }

  /** Shapes the text from start to end (UTF-16 offsets); what stands outside is context. */
  public ShapedText shape(String text, int start, int end, ShapingOptions options) {
    return open().shape(text, start, end, options);
  }

  /** The font file, mapped and read-only. */
  public ByteBuffer bytes() {
    return open().file().asReadOnlyBuffer();
  }

  @Override
  public String toString() {
    return id;
  }

  private NativeFont open() {
    NativeFont font = opened;
    if (font != null) {
      return font;
    }
    synchronized (this) {
      font = opened;
      if (font == null) {
        font = map();
        opened = font;
      }
      return font;
    }
  }

  private NativeFont map() {
    SourceSpan span = SourceSpan.of(file.toString());
    ByteBuffer mapped;
    try (FileChannel channel = FileChannel.open(file)) {
      mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    } catch (IOException e) {
      throw new InputException(
          Diagnostic.error("missing-font", "the font file cannot be opened", span)
              .withHint("put the file back, or take it out of the list of fonts"));
    }
    NativeFont font = FontTables.isFont(mapped) ? new NativeFont(mapped, index()) : null;
    if (font == null || font.glyphCount() == 0) {
      throw new InputException(
          Diagnostic.error("damaged-font", "the file is no TrueType or OpenType font", span)
              .withHint("put an undamaged copy of the font file in its place"));
    }
    return font;
  }
}
