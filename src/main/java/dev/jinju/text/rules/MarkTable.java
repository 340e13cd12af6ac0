package dev.jinju.text.rules;

import java.util.Arrays;

/** The class of each mark, from {@code marks.tsv}. Thread-safe. */
public final class MarkTable {
  private static final MarkClass[] BMP = load();

  private MarkTable() {}

  /** The class of a code point; {@link MarkClass#OTHER} when the table has none. */
  public static MarkClass of(int codePoint) {
    return codePoint < BMP.length ? BMP[codePoint] : MarkClass.OTHER;
  }

  private static MarkClass[] load() {
    MarkClass[] table = new MarkClass[0x10000];
    Arrays.fill(table, MarkClass.OTHER);
    for (String[] row : TableFile.rows("marks.tsv")) {
      MarkClass kind = MarkClass.valueOf(row[1]);
      row[0].codePoints().forEach(cp -> table[cp] = kind);
    }
    return table;
  }
}
