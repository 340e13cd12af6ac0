package dev.jinju.font;

import static org.lwjgl.util.harfbuzz.HarfBuzz.*;
import static org.lwjgl.util.harfbuzz.OpenType.hb_ot_layout_table_get_feature_tags;

import dev.jinju.geom.PathData;
import dev.jinju.geom.Rect;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lwjgl.system.Configuration;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.harfbuzz.hb_feature_t;
import org.lwjgl.util.harfbuzz.hb_glyph_extents_t;
import org.lwjgl.util.harfbuzz.hb_glyph_info_t;
import org.lwjgl.util.harfbuzz.hb_glyph_position_t;

/**
 * One face in HarfBuzz's hands, in font units. The font object is immutable after construction and
 * shared by threads; buffers are made for each call. Native memory lives as long as the process:
 * the library keeps its faces for a whole run.
 */
final class NativeFont {
  static {
    Configuration.DISABLE_CHECKS.set(true);
  }

  private static final Map<String, Long> LANGUAGES = new ConcurrentHashMap<>();
  private static final Map<String, Integer> SCRIPTS = new ConcurrentHashMap<>();

  /** The mapped file, held here so that it stays mapped while HarfBuzz reads it. */
  private final ByteBuffer file;

  private final long face;
  private final long font;
  private final int unitsPerEm;
  private final int glyphCount;

  /** Wraps the face at an index of a font file; the caller has checked that the file is one. */
  NativeFont(ByteBuffer file, int index) {
    this.file = file;
    long blob = hb_blob_create(file, HB_MEMORY_MODE_READONLY, 0, null);
    this.face = hb_face_create(blob, index);
    hb_face_make_immutable(face);
    hb_blob_destroy(blob);
    this.font = hb_font_create(face);
    this.unitsPerEm = hb_face_get_upem(face);
    this.glyphCount = hb_face_get_glyph_count(face);
    hb_font_set_scale(font, unitsPerEm, unitsPerEm);
    hb_font_make_immutable(font);
  }

  ByteBuffer file() {
    return file;
  }

  int unitsPerEm() {
    return unitsPerEm;
  }

  int glyphCount() {
    return glyphCount;
  }

  int glyph(int codePoint) {
    try (MemoryStack stack = MemoryStack.stackPush()) {
      IntBuffer glyph = stack.callocInt(1);
      return hb_font_get_nominal_glyph(font, codePoint, glyph) ? glyph.get(0) : 0;
    }
  }

  Rect bounds(int glyph) {
    try (MemoryStack stack = MemoryStack.stackPush()) {
      hb_glyph_extents_t box = hb_glyph_extents_t.calloc(stack);
      if (!hb_font_get_glyph_extents(font, glyph, box)) {
        return Rect.EMPTY;
      }
      // HarfBuzz gives the upper left corner and a height that is negative where y points up.
      return new Rect(
          box.x_bearing(), box.y_bearing() + (double) box.height(), box.width(), -box.height());
    }
  }

  PathData outline(int glyph) {
    PathData.Builder path = new PathData.Builder();
    OutlineSink.draw(font, glyph, path);
    return path.build();
  }

  /** Whether GSUB or GPOS has a feature, in any script. */
  boolean hasFeature(String tag) {
    return hasFeature(HB_TAG('G', 'S', 'U', 'B'), tag)
        || hasFeature(HB_TAG('G', 'P', 'O', 'S'), tag);
  }

  private boolean hasFeature(int table, String tag) {
    int wanted = HB_TAG(tag.charAt(0), tag.charAt(1), tag.charAt(2), tag.charAt(3));
    try (MemoryStack stack = MemoryStack.stackPush()) {
      IntBuffer count = stack.ints(256);
      IntBuffer tags = stack.callocInt(256);
      hb_ot_layout_table_get_feature_tags(face, table, 0, count, tags);
      for (int i = 0; i < count.get(0); i++) {
        if (tags.get(i) == wanted) {
          return true;
        }
      }
      return false;
    }
  }

  ShapedText shape(String text, int start, int end, ShapingOptions options) {
    long buffer = hb_buffer_create();
    ByteBuffer utf16 = MemoryUtil.memUTF16(text, false);
    try (MemoryStack stack = MemoryStack.stackPush()) {
      hb_buffer_set_direction(buffer, direction(options.direction()));
      hb_buffer_set_script(
          buffer, SCRIPTS.computeIfAbsent(options.script(), s -> hb_script_from_string(s)));
      hb_buffer_set_language(
          buffer, LANGUAGES.computeIfAbsent(options.language(), l -> hb_language_from_string(l)));
      nhb_buffer_add_utf16(buffer, MemoryUtil.memAddress(utf16), text.length(), start, end - start);
      hb_shape(font, buffer, features(options.features(), stack));
      return collect(buffer);
    } finally {
      MemoryUtil.memFree(utf16);
      hb_buffer_destroy(buffer);
    }
  }

  private static ShapedText collect(long buffer) {
    int n = hb_buffer_get_length(buffer);
    int[] glyphs = new int[n];
    int[] clusters = new int[n];
    int[] advancesX = new int[n];
    int[] advancesY = new int[n];
    int[] offsetsX = new int[n];
    int[] offsetsY = new int[n];
    if (n > 0) {
      long info = nhb_buffer_get_glyph_infos(buffer, 0);
      long position = nhb_buffer_get_glyph_positions(buffer, 0);
      for (int i = 0; i < n; i++) {
        glyphs[i] = hb_glyph_info_t.ncodepoint(info);
        clusters[i] = hb_glyph_info_t.ncluster(info);
        advancesX[i] = hb_glyph_position_t.nx_advance(position);
        advancesY[i] = hb_glyph_position_t.ny_advance(position);
        offsetsX[i] = hb_glyph_position_t.nx_offset(position);
        offsetsY[i] = hb_glyph_position_t.ny_offset(position);
        info += hb_glyph_info_t.SIZEOF;
        position += hb_glyph_position_t.SIZEOF;
      }
    }
    return new ShapedText(glyphs, clusters, advancesX, advancesY, offsetsX, offsetsY);
  }

  private static hb_feature_t.@org.jspecify.annotations.Nullable Buffer features(
      List<String> features, MemoryStack stack) {
    if (features.isEmpty()) {
      return null;
    }
    hb_feature_t.Buffer parsed = hb_feature_t.calloc(features.size(), stack);
    for (int i = 0; i < features.size(); i++) {
      if (!hb_feature_from_string(features.get(i), parsed.get(i))) {
        throw new IllegalArgumentException("not an OpenType feature: " + features.get(i));
      }
    }
    return parsed;
  }

  private static int direction(ShapingOptions.Direction direction) {
    return switch (direction) {
      case LTR -> HB_DIRECTION_LTR;
      case RTL -> HB_DIRECTION_RTL;
      case TTB -> HB_DIRECTION_TTB;
    };
  }
}
