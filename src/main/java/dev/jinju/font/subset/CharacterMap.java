package dev.jinju.font.subset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes a {@code cmap} table: format 4 for the BMP, and format 12 where there is more. */
final class CharacterMap {
  private static final int LAST_OF_BMP = 0xffff;

  private CharacterMap() {}

  static byte[] of(SortedMap<Integer, Integer> glyphs) {
    byte[] small = segments(new TreeMap<>(glyphs.headMap(LAST_OF_BMP)));
    boolean more = !glyphs.tailMap(LAST_OF_BMP + 1).isEmpty();
    Bytes out = new Bytes(small.length + 64).u16(0).u16(more ? 2 : 1);
    int first = more ? 20 : 12;
    out.u16(3).u16(1).u32(first);
    if (more) {
      out.u16(3).u16(10).u32(first + small.length);
    }
    out.put(small);
    return more ? out.put(groups(glyphs)).toBytes() : out.toBytes();
  }

  /** Characters that follow one another, with glyphs that do so too. */
  private record Run(int first, int last, int glyph) {}

  private static List<Run> runs(SortedMap<Integer, Integer> glyphs) {
    List<Run> runs = new ArrayList<>();
    for (Map.Entry<Integer, Integer> entry : glyphs.entrySet()) {
      int code = entry.getKey();
      int glyph = entry.getValue();
      Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && last.last + 1 == code && last.glyph + code - last.first == glyph) {
        runs.set(runs.size() - 1, new Run(last.first, code, last.glyph));
      } else {
        runs.add(new Run(code, code, glyph));
      }
    }
    return runs;
  }

  private static byte[] segments(SortedMap<Integer, Integer> glyphs) {
    List<Run> runs = runs(glyphs);
    runs.add(new Run(LAST_OF_BMP, LAST_OF_BMP, 0));
    int count = runs.size();
    int power = Integer.highestOneBit(count);
    Bytes out = new Bytes(16 + 8 * count);
    out.u16(4).u16(16 + 8 * count).u16(0).u16(2 * count);
    out.u16(2 * power).u16(Integer.numberOfTrailingZeros(power)).u16(2 * (count - power));
    runs.forEach(run -> out.u16(run.last));
    out.u16(0);
    runs.forEach(run -> out.u16(run.first));
    runs.forEach(run -> out.u16(run.glyph - run.first));
    runs.forEach(run -> out.u16(0));
    return out.toBytes();
  }

  private static byte[] groups(SortedMap<Integer, Integer> glyphs) {
    List<Run> runs = runs(glyphs);
    Bytes out = new Bytes(16 + 12 * runs.size());
    out.u16(12).u16(0).u32(16L + 12L * runs.size()).u32(0).u32(runs.size());
    runs.forEach(run -> out.u32(run.first).u32(run.last).u32(run.glyph));
    return out.toBytes();
  }
}
