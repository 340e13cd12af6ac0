package dev.jinju.font;

import dev.jinju.geom.PathData;
import dev.jinju.geom.Rect;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lwjgl.util.harfbuzz.HarfBuzz;

/**
 * One face of a family in one weight. The file is opened when something in it is first asked for;
 * from then on a face answers from memory. Two faces are equal only if they are the same object.
 *
 * <p>A face of a variable font is one of the weights between {@link #lightest} and {@link
 * #heaviest}, and everything it answers is of that weight; all other axes stay at their defaults.
 *
 * <p>Thread-safe. A file that is missing or damaged ends the first call that needs it with a {@link
 * dev.jinju.diag.InputException}; a call after the library was closed ends with an {@link
 * IllegalStateException}.
 */
public final class FontFace {
  private static final int OUTLINES = 4096;

  private final FaceEntry entry;
  private final int weight;
  private final Supplier<ByteBuffer> source;
  private final GlyphPages glyphs = new GlyphPages();
  private final BoundedCache<Integer, PathData> outlines = new BoundedCache<>(OUTLINES);
  private final MarkForms marks = new MarkForms(this);
  private final Object opening = new Object();

  /** The same face in other weights, which are whole numbers: there are never more than 1000. */
  private final Map<Integer, FontFace> others = new HashMap<>();

  private volatile @Nullable NativeFace opened;
  private volatile boolean closed;

  FontFace(FaceEntry entry, Supplier<ByteBuffer> source) {
    this(entry, entry.weights().usual(), source);
  }

  private FontFace(FaceEntry entry, int weight, Supplier<ByteBuffer> source) {
    this.entry = entry;
    this.weight = weight;
    this.source = source;
  }

  /**
   * The file's name without its ending, with the face's place in a collection and a weight that is
   * not the file's own: stable, and unique among the bundled faces.
   */
  public String id() {
    String name = String.valueOf(file().getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String face = index() == 0 ? stem : stem + "-" + index();
    return weight == entry.weights().usual() ? face : face + "@" + weight;
  }

  public String family() {
    return entry.family();
  }

  /** The weight from 1 to 1000, 400 for regular and 700 for bold. */
  public int weight() {
    return weight;
  }

  /** The lightest weight that the file has of this face; {@link #weight} if that does not vary. */
  public int lightest() {
    return entry.weights().lightest();
  }

  /** The heaviest weight that the file has of this face; {@link #weight} if that does not vary. */
  public int heaviest() {
    return entry.weights().heaviest();
  }

  /** Whether the face slants. */
  public boolean italic() {
    return entry.italic();
  }

  public Path file() {
    return entry.file();
  }

  /** The face's place in a collection file, 0 in any other. */
  public int index() {
    return entry.index();
  }

  /** BCP 47 tags of the languages that the face is drawn for; empty if it does not tell. */
  public List<String> languages() {
    return entry.languages();
  }

  public OutlineFormat outlineFormat() {
    return opened().format;
  }

  /** Whether the outlines vary along an axis, be it weight or another. */
  public boolean isVariable() {
    return opened().variable;
  }

  /** Whether its owner lets a part of the face be embedded in documents ({@code OS/2.fsType}). */
  public boolean mayBeEmbedded() {
    return opened().embeddable;
  }

  public int glyphCount() {
    return opened().glyphCount;
  }

  public int unitsPerEm() {
    return opened().unitsPerEm;
  }

  public FaceMetrics metrics() {
    return opened().metrics;
  }

  /** The glyph of a code point on its own, and 0 if the face has none. */
  public int glyph(int codePoint) {
    return glyphs.glyph(codePoint, (first, into) -> opened().fill(first, into));
  }

  public boolean covers(int codePoint) {
    return glyph(codePoint) != 0;
  }

  /** A glyph's own advance across, in font units. */
  public int advance(int glyph) {
    return opened().with(font -> HarfBuzz.hb_font_get_glyph_h_advance(font, glyph));
  }

  /** A glyph's outline in font units, y up; empty for a blank or unknown glyph. */
  public PathData outline(int glyph) {
    return outlines.get(glyph, id -> opened().with(font -> OutlineReader.read(font, id)));
  }

  /**
   * The smallest box round a glyph's outline in font units, y up: {@code x} and {@code y} are its
   * lower left corner.
   */
  public Rect bounds(int glyph) {
    return opened().bounds(glyph);
  }

  /** Whether the face has a feature that substitutes or places glyphs, by its tag of four. */
  public boolean hasFeature(String tag) {
    return opened().features.contains(tag);
  }

  /**
   * Whether the face tells how far glyphs of vertical text reach ({@code vhea}, {@code vmtx}); if
   * not, the em box stands in.
   */
  public boolean hasVerticalMetrics() {
    return opened().verticalMetrics;
  }

  /** Whether a character has another glyph in vertical text ({@code vert}, {@code vrt2}). */
  public boolean hasVerticalForm(String character, ShapingOptions options) {
    return marks.hasVertical(character, options);
  }

  /**
   * How the font itself sets a full-width mark half, in the direction of the options; empty for a
   * face that has no such feature for any mark.
   */
  public Optional<HalfForm> halfForm(String mark, ShapingOptions options) {
    return marks.half(mark, options);
  }

  /**
   * Shapes {@code text} from {@code start} to {@code end}, UTF-16 offsets; what stands around the
   * stretch is taken into account as context.
   *
   * @throws dev.jinju.diag.InputException if a feature of the options cannot be read
   */
  public ShapedText shape(String text, int start, int end, ShapingOptions options) {
    Objects.checkFromToIndex(start, end, text.length());
    return opened().with(font -> Shaper.shape(font, text, start, end, options));
  }

  /** The whole font file, read-only; the buffer's position and limit are the caller's own. */
  public ByteBuffer bytes() {
    return opened().bytes.asReadOnlyBuffer();
  }

  /** The nearest weight that this face comes in. */
  int nearestWeight(int wanted) {
    return entry.weights().nearest(wanted);
  }

  /** This face in the nearest weight that it comes in: always the same object for a weight. */
  FontFace at(int wanted) {
    int nearest = nearestWeight(wanted);
    if (nearest == weight) {
      return this;
    }
    synchronized (opening) {
      FontFace other =
          others.computeIfAbsent(nearest, number -> new FontFace(entry, number, source));
      if (closed) {
        other.close();
      }
      return other;
    }
  }

  private NativeFace opened() {
    NativeFace known = opened;
    return known == null ? open() : known;
  }

  private NativeFace open() {
    synchronized (opening) {
      NativeFace known = opened;
      if (known == null) {
        if (closed) {
          throw new IllegalStateException("the font library is closed");
        }
        try {
          known = new NativeFace(source.get(), index(), entry.weights(), weight);
        } catch (DamagedFont e) {
          throw FontFile.damaged(file(), e);
        }
        opened = known;
      }
      return known;
    }
  }

  void close() {
    synchronized (opening) {
      closed = true;
      if (opened != null) {
        opened.close();
      }
      others.values().forEach(FontFace::close);
    }
  }

  @Override
  public String toString() {
    return family() + " " + weight();
  }
}
