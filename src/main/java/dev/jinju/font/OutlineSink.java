package dev.jinju.font;

import static org.lwjgl.util.harfbuzz.HarfBuzz.*;

import dev.jinju.geom.PathData;
import org.jspecify.annotations.Nullable;
import org.lwjgl.util.harfbuzz.hb_draw_close_path_func_t;
import org.lwjgl.util.harfbuzz.hb_draw_cubic_to_func_t;
import org.lwjgl.util.harfbuzz.hb_draw_line_to_func_t;
import org.lwjgl.util.harfbuzz.hb_draw_move_to_func_t;
import org.lwjgl.util.harfbuzz.hb_draw_quadratic_to_func_t;

/**
 * Receives the outline that HarfBuzz draws; the callbacks write into the path of the calling
 * thread.
 */
final class OutlineSink {
  private static final ThreadLocal<PathData.@Nullable Builder> CURRENT = new ThreadLocal<>();
  private static final long FUNCTIONS = functions();

  private OutlineSink() {}

  static void draw(long font, int glyph, PathData.Builder into) {
    CURRENT.set(into);
    try {
      hb_font_draw_glyph(font, glyph, FUNCTIONS, 0);
    } finally {
      CURRENT.remove();
    }
  }

  private static PathData.Builder path() {
    PathData.Builder path = CURRENT.get();
    if (path == null) {
      throw new IllegalStateException("an outline is drawn outside of a call");
    }
    return path;
  }

  private static long functions() {
    long functions = hb_draw_funcs_create();
    hb_draw_funcs_set_move_to_func(
        functions,
        hb_draw_move_to_func_t.create((f, data, state, x, y, user) -> path().move(x, y)),
        0,
        null);
    hb_draw_funcs_set_line_to_func(
        functions,
        hb_draw_line_to_func_t.create((f, data, state, x, y, user) -> path().line(x, y)),
        0,
        null);
    hb_draw_funcs_set_quadratic_to_func(
        functions,
        hb_draw_quadratic_to_func_t.create(
            (f, data, state, cx, cy, x, y, user) -> path().quad(cx, cy, x, y)),
        0,
        null);
    hb_draw_funcs_set_cubic_to_func(
        functions,
        hb_draw_cubic_to_func_t.create(
            (f, data, state, ax, ay, bx, by, x, y, user) -> path().cubic(ax, ay, bx, by, x, y)),
        0,
        null);
    hb_draw_funcs_set_close_path_func(
        functions,
        hb_draw_close_path_func_t.create((f, data, state, user) -> path().close()),
        0,
        null);
    hb_draw_funcs_make_immutable(functions);
    return functions;
  }
}
