package dev.jinju.text.checking;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes texts of every kind of run that a quote may have, the same ones for the same seed. */
final class TextGenerator {
  private static final Map<String, String> LETTERS =
      Map.of(
          "zh-Hans", "的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会",
          "zh-Hant", "的一是了我不人在他有這個上們來到時大地為子中你說生國年著就那和要她出也得裡後自以會",
          "ja", "日本語文章あいうえおかきくけこさしすせそたちつてとなにぬねのカタカナモノっゃゅょッャー々人時",
          "ko", "가나다라마바사아자차카타파하말글책집사람시간우리오늘내일생각마음학교",
          "en", "abcdefghijklmnopqrstuvwxyz");

  private static final List<String> WORDS =
      List.of(
          "Rust",
          "GPT-4",
          "Jonathan Ross",
          "C++",
          "it’s",
          "don't",
          "naïve",
          "state-of-the-art",
          "A/B",
          "e.g.",
          "Llama 3.1",
          "internationalization",
          "https://example.org/a/b-c?d=e&f=1#g",
          "me@example.org",
          "R&D",
          "(see below)",
          "“so-called”",
          "\"quoted\"",
          "ＡＢＣ");

  private static final List<String> NUMBERS =
      List.of(
          "600万美元",
          "38%",
          "38％",
          "1,234.56",
          "12:30",
          "￥100",
          "$5 million",
          "€3.50",
          "20℃",
          "5‰",
          "-5°",
          "±3",
          "＋８",
          "１２３４",
          "10～20",
          "1990–2025",
          "№5",
          "#7",
          "80㎏",
          "5000亿",
          "10²",
          "3×4÷2",
          "2.3 倍",
          "①");

  private static final List<String> WIDE_MARKS =
      List.of(
          "，", "。", "、", "；", "：", "！", "？", "？！", "‼", "……", "——", "⋯⋯", "‥‥", "⸺", "―", "～", "·",
          "・", "‧", "／", "—", "…", "─", "〜", "゠");

  private static final List<String> NARROW_MARKS =
      List.of(",", ".", ";", ":", "!", "?", "...", " - ", " – ", "—", "/", "…");

  private static final List<String> PAIRS =
      List.of("“”", "‘’", "「」", "『』", "《》", "〈〉", "（）", "【】", "〔〕", "［］", "()", "[]", "〖〗", "｛｝");

  private static final List<String> ODD =
      List.of(
          "🚀",
          "👩\u200d💻",
          "👨\u200d👩\u200d👧",
          "🇨🇳",
          "👍🏽",
          "1\uFE0F\u20E3",
          "e\u0301",
          "が\u3099",
          "葛\uDB40\uDD00",
          "〇",
          "𠮷",
          "\u00A0",
          "\u200B",
          "\u2060",
          "\u3000",
          " ",
          "  ",
          "\n",
          "ﾊﾟｿｺﾝ",
          "ｶｰｯ",
          "ㄅㄆㄇ",
          "々",
          "〻",
          "ゝ",
          "㎡",
          "Ⅷ",
          "한글",
          "العربية");

  private final Random random;
  private final String language;

  TextGenerator(long seed, String language) {
    this.random = new Random(seed);
    this.language = language;
  }

  /** A text of some sentences' length. */
  String text() {
    StringBuilder out = new StringBuilder();
    int length = 20 + random.nextInt(160);
    while (out.length() < length) {
      piece(out, 2);
    }
    return out.toString();
  }

  private void piece(StringBuilder out, int depth) {
    boolean narrow = language.equals("en") || language.equals("ko");
    switch (random.nextInt(12)) {
      case 0 -> spaced(out, one(WORDS));
      case 1 -> spaced(out, one(NUMBERS));
      case 2, 3 -> out.append(one(narrow && random.nextInt(4) > 0 ? NARROW_MARKS : WIDE_MARKS));
      case 4 -> {
        if (random.nextInt(2) == 0) {
          out.append(one(ODD));
        }
      }
      case 5 -> {
        if (depth > 0) {
          String pair = one(PAIRS);
          out.append(pair.charAt(0));
          piece(out, depth - 1);
          piece(out, depth - 1);
          out.append(pair.charAt(1));
        }
      }
      default -> run(out, narrow);
    }
  }

  private void run(StringBuilder out, boolean narrow) {
    String letters = LETTERS.get(language);
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      out.append(letters.charAt(random.nextInt(letters.length())));
    }
    if (narrow) {
      out.append(' ');
    }
  }

  private void spaced(StringBuilder out, String word) {
    out.append(random.nextInt(3) == 0 ? " " : "").append(word);
    out.append(random.nextInt(3) == 0 ? " " : "");
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
