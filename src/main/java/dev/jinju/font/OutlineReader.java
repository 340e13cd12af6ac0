package dev.jinju.font;

import static org.lwjgl.system.MemoryUtil.NULL;

import dev.jinju.geom.PathData;
import org.jspecify.annotations.Nullable;
import org.lwjgl.util.harfbuzz.HarfBuzz;
import org.lwjgl.util.harfbuzz.hb_draw_close_path_func_t;
import org.lwjgl.util.harfbuzz.hb_draw_cubic_to_func_t;
import org.lwjgl.util.harfbuzz.hb_draw_line_to_func_t;
import org.lwjgl.util.harfbuzz.hb_draw_move_to_func_t;
import org.lwjgl.util.harfbuzz.hb_draw_quadratic_to_func_t;

/**
 * Reads glyph outlines through HarfBuzz's drawing callbacks, which are made once for the process.
 * HarfBuzz calls back on the thread that asks, so each thread draws into a path of its own.
 */
final class OutlineReader {
  private static final ThreadLocal<PathData.@Nullable Builder> CURRENT = new ThreadLocal<>();
  private static final long FUNCTIONS = functions();

  private OutlineReader() {}

  /** The outline in font units, y up; empty for a glyph without one. */
  static PathData read(long font, int glyph) {
    PathData.Builder path = new PathData.Builder();
    CURRENT.set(path);
    try {
      HarfBuzz.hb_font_draw_glyph(font, glyph, FUNCTIONS, NULL);
    } finally {
      CURRENT.remove();
    }
    return path.build();
  }

  private static PathData.Builder path() {
    PathData.Builder path = CURRENT.get();
    if (path == null) {
      throw new IllegalStateException("HarfBuzz draws on a thread that did not ask");
    }
    return path;
  }

  private static long functions() {
    long functions = HarfBuzz.hb_draw_funcs_create();
    HarfBuzz.hb_draw_funcs_set_move_to_func(
        functions,
        hb_draw_move_to_func_t.create((f, d, state, x, y, u) -> path().move(x, y)),
        NULL,
        null);
    HarfBuzz.hb_draw_funcs_set_line_to_func(
        functions,
        hb_draw_line_to_func_t.create((f, d, state, x, y, u) -> path().line(x, y)),
        NULL,
        null);
    HarfBuzz.hb_draw_funcs_set_quadratic_to_func(
        functions,
        hb_draw_quadratic_to_func_t.create(
            (f, d, state, cx, cy, x, y, u) -> path().quad(cx, cy, x, y)),
        NULL,
        null);
    HarfBuzz.hb_draw_funcs_set_cubic_to_func(
        functions,
        hb_draw_cubic_to_func_t.create(
            (f, d, state, ax, ay, bx, by, x, y, u) -> path().cubic(ax, ay, bx, by, x, y)),
        NULL,
        null);
    HarfBuzz.hb_draw_funcs_set_close_path_func(
        functions,
        hb_draw_close_path_func_t.create((f, d, state, u) -> path().close()),
        NULL,
        null);
    HarfBuzz.hb_draw_funcs_make_immutable(functions);
    return functions;
  }
}
