package dev.jinju.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The few numbers and names of a font file that HarfBuzz's binding does not give: OpenType {@code
 * OS/2}, {@code post}, {@code hhea} and {@code name}. Reads are bounds-checked by the buffer; a
 * damaged file throws {@link IndexOutOfBoundsException}.
 */
final class FontTables {
  private static final int WINDOWS = 3;
  private static final int US_ENGLISH = 0x409;
  private static final int FAMILY = 1;
  private static final int TYPOGRAPHIC_FAMILY = 16;

  private final ByteBuffer file;
  private final int directory;

  FontTables(ByteBuffer file, int index) {
    this.file = file.duplicate();
    this.directory = isCollection(file) ? file.getInt(12 + 4 * index) : 0;
  }

  /**
   * Whether the first bytes are those of a font that we can read: TrueType, OpenType CFF, or a
   * collection.
   */
  static boolean isFont(ByteBuffer file) {
    if (file.limit() < 12) {
      return false;
    }
    int tag = file.getInt(0);
    return tag == 0x00010000 || tag == 0x4F54544F || tag == 0x74727565 || isCollection(file);
  }

  private static boolean isCollection(ByteBuffer file) {
    return file.getInt(0) == 0x74746366;
  }

  /** Weight class of {@code OS/2}, 100 to 900. */
  int weight() {
    return offset("OS/2").map(at -> file.getShort(at + 4) & 0xffff).orElse(400);
  }

  FaceMetrics metrics(int unitsPerEm) {
    double em = unitsPerEm;
    int os2 = offset("OS/2").orElse(-1);
    int hhea = offset("hhea").orElse(-1);
    int post = offset("post").orElse(-1);
    boolean typo = os2 >= 0;
    double ascent = typo ? file.getShort(os2 + 68) : file.getShort(hhea + 4);
    double descent = typo ? file.getShort(os2 + 70) : file.getShort(hhea + 6);
    boolean heights = typo && (file.getShort(os2) & 0xffff) >= 2;
    return new FaceMetrics(
        ascent / em,
        -descent / em,
        heights ? file.getShort(os2 + 88) / em : 0.7,
        heights ? file.getShort(os2 + 86) / em : 0.5,
        post < 0 ? 0.1 : -file.getShort(post + 8) / em,
        post < 0 ? 0.05 : file.getShort(post + 10) / em);
  }

  /** The family in US English: the typographic one where there is one. */
  Optional<String> family() {
    return name(TYPOGRAPHIC_FAMILY).or(() -> name(FAMILY));
  }

  private Optional<String> name(int id) {
    Optional<Integer> table = offset("name");
    if (table.isEmpty()) {
      return Optional.empty();
    }
    int at = table.get();
    int count = file.getShort(at + 2) & 0xffff;
    int strings = at + (file.getShort(at + 4) & 0xffff);
    for (int i = 0; i < count; i++) {
      int record = at + 6 + 12 * i;
      if (file.getShort(record) == WINDOWS
          && file.getShort(record + 4) == US_ENGLISH
          && file.getShort(record + 6) == id) {
        byte[] text = new byte[file.getShort(record + 8) & 0xffff];
        file.duplicate().position(strings + (file.getShort(record + 10) & 0xffff)).get(text);
        return Optional.of(new String(text, StandardCharsets.UTF_16BE));
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> offset(String tag) {
    int wanted = tag.charAt(0) << 24 | tag.charAt(1) << 16 | tag.charAt(2) << 8 | tag.charAt(3);
    int count = file.getShort(directory + 4) & 0xffff;
    for (int i = 0; i < count; i++) {
      int record = directory + 12 + 16 * i;
      if (file.getInt(record) == wanted) {
        return Optional.of(file.getInt(record + 8));
      }
    }
    return Optional.empty();
  }
}
