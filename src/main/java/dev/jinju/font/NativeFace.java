package dev.jinju.font;

import static org.lwjgl.system.MemoryUtil.NULL;
import static org.lwjgl.system.MemoryUtil.memGetInt;

import dev.jinju.geom.Rect;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongFunction;
import org.lwjgl.system.Configuration;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.util.harfbuzz.HarfBuzz;
import org.lwjgl.util.harfbuzz.hb_glyph_extents_t;

/**
 * An opened face: its bytes, its metrics and HarfBuzz's objects for it. Thread-safe: HarfBuzz's
 * fonts are immutable here, and the lock keeps {@link #close} from freeing them under a caller.
 */
final class NativeFace implements AutoCloseable {
  static {
    // It compares our own jar with what was just unpacked from it, and only to log the outcome.
    Configuration.DISABLE_HASH_CHECKS.set(true);
  }

  final ByteBuffer bytes;
  final FaceMetrics metrics;
  final int unitsPerEm;

  /** Tags of the features that substitute or place glyphs. */
  final Set<String> features;

  final OutlineFormat format;
  final boolean variable;
  final boolean embeddable;
  final int glyphCount;
  final boolean verticalMetrics;

  private final long blob;
  private final long face;
  private final long font;
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private boolean closed;

  /** The face in one of its weights. */
  NativeFace(ByteBuffer bytes, int index, Weights weights, int weight) throws DamagedFont {
    FontTables tables = FontTables.read(bytes, index);
    this.bytes = bytes;
    this.unitsPerEm = tables.unitsPerEm();
    this.features = tables.features();
    this.format = tables.outlineFormat();
    this.variable = tables.has("fvar");
    this.embeddable = tables.mayBeEmbedded();
    this.verticalMetrics = tables.has("vhea") && tables.has("vmtx");
    this.blob = HarfBuzz.hb_blob_create(bytes, HarfBuzz.HB_MEMORY_MODE_READONLY, NULL, null);
    this.face = HarfBuzz.hb_face_create(blob, index);
    this.font = HarfBuzz.hb_font_create(face);
    HarfBuzz.hb_font_set_scale(font, unitsPerEm, unitsPerEm);
    boolean varied = weight != weights.usual();
    if (varied) {
      HarfBuzz.hb_font_set_variation(font, FontTables.WEIGHT_AXIS, weight);
    }
    HarfBuzz.hb_font_make_immutable(font);
    this.metrics = varied ? VariedMetrics.of(tables.metrics(), font, unitsPerEm) : tables.metrics();
    this.glyphCount = HarfBuzz.hb_face_get_glyph_count(face);
    if (glyphCount == 0) {
      close();
      throw new DamagedFont("it has no glyphs");
    }
  }

  /** Runs a call into HarfBuzz with the font's handle. */
  <T> T with(LongFunction<T> call) {
    Lock reading = lock.readLock();
    reading.lock();
    try {
      if (closed) {
        throw new IllegalStateException("the font library is closed");
      }
      return call.apply(font);
    } finally {
      reading.unlock();
    }
  }

  void fill(int first, int[] into) {
    with(
        handle -> {
          try (MemoryStack stack = MemoryStack.stackPush()) {
            long glyph = stack.nmalloc(Integer.BYTES, Integer.BYTES);
            for (int i = 0; i < into.length; i++) {
              boolean found = HarfBuzz.nhb_font_get_nominal_glyph(handle, first + i, glyph) != 0;
              int id = found ? memGetInt(glyph) : 0;
              // A damaged map may name glyphs that are not there.
              into[i] = id < glyphCount ? id : 0;
            }
          }
          return into;
        });
  }

  Rect bounds(int glyph) {
    return with(
        handle -> {
          try (MemoryStack stack = MemoryStack.stackPush()) {
            hb_glyph_extents_t box = hb_glyph_extents_t.calloc(stack);
            if (!HarfBuzz.hb_font_get_glyph_extents(handle, glyph, box)) {
              return Rect.EMPTY;
            }
            // HarfBuzz counts the height downwards from the top.
            return new Rect(
                box.x_bearing(), box.y_bearing() + box.height(), box.width(), -box.height());
          }
        });
  }

  @Override
  public void close() {
    Lock writing = lock.writeLock();
    writing.lock();
    try {
      if (!closed) {
        closed = true;
        HarfBuzz.hb_font_destroy(font);
        HarfBuzz.hb_face_destroy(face);
        HarfBuzz.hb_blob_destroy(blob);
      }
    } finally {
      writing.unlock();
    }
  }
}
