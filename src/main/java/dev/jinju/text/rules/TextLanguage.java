package dev.jinju.text.rules;

import java.util.Locale;

/** The languages that typesetting tells apart. */
public enum TextLanguage {
  ZH_HANS("zh-Hans", "zh"),
  ZH_HANT("zh-Hant", "zh"),
  JA("ja", "ja"),
  KO("ko", "ko"),
  OTHER("und", "");

  private final String tag;
  private final String group;

  TextLanguage(String tag, String group) {
    this.tag = tag;
    this.group = group;
  }

  /**
   * The language of a BCP 47 tag; Chinese without a script follows its region (TW, HK, MO:
   * traditional).
   */
  public static TextLanguage of(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return switch (locale.getLanguage()) {
      case "zh", "yue" ->
          locale.getScript().equals("Hant")
                  || locale.getScript().isEmpty()
                      && (locale.getCountry().equals("TW")
                          || locale.getCountry().equals("HK")
                          || locale.getCountry().equals("MO"))
              ? ZH_HANT
              : ZH_HANS;
      case "ja" -> JA;
      case "ko" -> KO;
      default -> OTHER;
    };
  }

  /** A BCP 47 tag with the script where it matters. */
  public String tag() {
    return tag;
  }

  /** The key of the rule tables: {@code zh}, {@code ja}, {@code ko}, or empty. */
  public String group() {
    return group;
  }

  /** Whether curly quotation marks are full-width brackets by default. */
  public boolean hasWideQuotes() {
    return this == ZH_HANS || this == ZH_HANT || this == JA;
  }
}
