package dev.jinju.text.rules;

/** Where lines may break between letters, after CSS {@code word-break}. */
public enum WordBreak {
  /** As the language has it: between Han and kana anywhere, in Korean at spaces alone. */
  NORMAL,
  /** Never between letters of any script. */
  KEEP_ALL,
  /** As normal, and in Korean between syllables too, the other way that KLREQ 5.1 knows. */
  SYLLABLES;

  /** Whether no line ends between letters. */
  public boolean keepsWords(TextLanguage language) {
    return this == KEEP_ALL || language == TextLanguage.KO && this == NORMAL;
  }
}
