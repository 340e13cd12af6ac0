package dev.jinju.font;

import static org.lwjgl.system.MemoryUtil.NULL;
import static org.lwjgl.system.MemoryUtil.memGetInt;
import static org.lwjgl.system.MemoryUtil.memPutInt;
import static org.lwjgl.system.MemoryUtil.memPutShort;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import java.util.List;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.harfbuzz.HarfBuzz;
import org.lwjgl.util.harfbuzz.hb_feature_t;
import org.lwjgl.util.harfbuzz.hb_glyph_info_t;
import org.lwjgl.util.harfbuzz.hb_glyph_position_t;

/** Shapes stretches of text with HarfBuzz; one buffer a call, so that any thread may shape. */
final class Shaper {
  /** HarfBuzz looks at up to five characters on each side, which are at most ten UTF-16 units. */
  private static final int CONTEXT = 10;

  private static final int FEATURE_INTS = hb_feature_t.SIZEOF / Integer.BYTES;

  /** HarfBuzz reads no more of a language tag. */
  private static final int LONGEST_TAG = 63;

  private static final int TO_THE_END = -1;
  private static final BoundedCache<ShapingOptions, Plan> PLANS = new BoundedCache<>(512);

  private Shaper() {}

  /** Shaping options in HarfBuzz's own values; {@code features} holds whole feature structs. */
  private record Plan(int script, long language, int direction, int[] features) {
    int count() {
      return features.length / FEATURE_INTS;
    }
  }

  static ShapedText shape(long font, String text, int start, int end, ShapingOptions options) {
    Plan plan = PLANS.get(options, Shaper::plan);
    int from = Math.max(0, start - CONTEXT);
    int to = Math.min(text.length(), end + CONTEXT);
    long buffer = HarfBuzz.hb_buffer_create();
    try (MemoryStack stack = MemoryStack.stackPush()) {
      HarfBuzz.hb_buffer_set_direction(buffer, plan.direction);
      HarfBuzz.hb_buffer_set_script(buffer, plan.script);
      if (plan.language != NULL) {
        HarfBuzz.hb_buffer_set_language(buffer, plan.language);
      }
      add(buffer, text, from, to, start, end);
      HarfBuzz.nhb_shape(font, buffer, features(plan, stack), plan.count());
      return read(buffer, from, stack);
    } finally {
      HarfBuzz.hb_buffer_destroy(buffer);
    }
  }

  /** Copies only the stretch and its context: a long text has many stretches. */
  private static void add(long buffer, String text, int from, int to, int start, int end) {
    long units = MemoryUtil.nmemAllocChecked(2L * Math.max(1, to - from));
    try {
      for (int i = from; i < to; i++) {
        memPutShort(units + 2L * (i - from), (short) text.charAt(i));
      }
      HarfBuzz.nhb_buffer_add_utf16(buffer, units, to - from, start - from, end - start);
    } finally {
      MemoryUtil.nmemFree(units);
    }
  }

  private static long features(Plan plan, MemoryStack stack) {
    if (plan.features.length == 0) {
      return NULL;
    }
    long address = stack.nmalloc(Integer.BYTES, plan.features.length * Integer.BYTES);
    for (int i = 0; i < plan.features.length; i++) {
      memPutInt(address + (long) i * Integer.BYTES, plan.features[i]);
    }
    return address;
  }

  private static ShapedText read(long buffer, int shift, MemoryStack stack) {
    long length = stack.nmalloc(Integer.BYTES, Integer.BYTES);
    long info = HarfBuzz.nhb_buffer_get_glyph_infos(buffer, length);
    int count = memGetInt(length);
    long position = HarfBuzz.nhb_buffer_get_glyph_positions(buffer, length);
    int[] values = new int[count * ShapedText.STRIDE];
    int at = 0;
    for (int i = 0; i < count; i++) {
      values[at++] = memGetInt(info + hb_glyph_info_t.CODEPOINT);
      values[at++] = memGetInt(info + hb_glyph_info_t.CLUSTER) + shift;
      values[at++] = memGetInt(position + hb_glyph_position_t.X_ADVANCE);
      values[at++] = memGetInt(position + hb_glyph_position_t.Y_ADVANCE);
      values[at++] = memGetInt(position + hb_glyph_position_t.X_OFFSET);
      values[at++] = memGetInt(position + hb_glyph_position_t.Y_OFFSET);
      info += hb_glyph_info_t.SIZEOF;
      position += hb_glyph_position_t.SIZEOF;
    }
    return new ShapedText(values);
  }

  private static Plan plan(ShapingOptions options) {
    int direction =
        switch (options.direction()) {
          case LTR -> HarfBuzz.HB_DIRECTION_LTR;
          case RTL -> HarfBuzz.HB_DIRECTION_RTL;
          case TTB -> HarfBuzz.HB_DIRECTION_TTB;
        };
    return new Plan(
        HarfBuzz.hb_script_from_string(options.script()),
        language(options.language()),
        direction,
        parse(options.features()));
  }

  /** HarfBuzz maps the tag to the language systems of OpenType: zh-Hans to ZHS, zh-HK to ZHH. */
  private static long language(String tag) {
    return HarfBuzz.hb_language_from_string(
        tag.length() > LONGEST_TAG ? tag.substring(0, LONGEST_TAG) : tag);
  }

  private static int[] parse(List<String> features) {
    int[] values = new int[features.size() * FEATURE_INTS];
    try (MemoryStack stack = MemoryStack.stackPush()) {
      hb_feature_t feature = hb_feature_t.malloc(stack);
      int at = 0;
      for (String text : features) {
        if (!HarfBuzz.hb_feature_from_string(text, feature)
            || feature.start() != 0
            || feature.end() != TO_THE_END) {
          throw new InputException(
              Diagnostic.error(
                      "bad-font-feature", "`" + text + "` is not the name of a font feature", null)
                  .withHint(
                      "write four letters or digits, with `-` before or `=2` behind: `halt`"));
        }
        values[at++] = feature.tag();
        values[at++] = feature.value();
        values[at++] = feature.start();
        values[at++] = feature.end();
      }
    }
    return values;
  }
}
