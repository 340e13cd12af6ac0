package dev.jinju.text.breaks;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stretches that a line should not cut though it may: numbers with their unit, currency amounts,
 * short titles and quotations in brackets, Latin names of several words, and what the user lists.
 */
final class KeptRanges {

  private static final String UNITS =
      "(?:[十百千万萬亿億兆]*(?:美元|美金|欧元|歐元|日元|港元|人民币|元|块钱|分钟|分鐘|小时|小時|公里|千米|公斤|毫秒|世纪|世紀|个|個|天|年|月|日|号|號|次|倍|人|位|名|家|件|条|條|台|臺|岁|歲|度|米|克|吨|噸|集|期|版|代|层|層|行|字|页|頁|秒|分|点|點|周|週|种|種|成|折|回|円|ドル|ユーロ|時間|分間|秒間|年間|か月|ヶ月|か所|本|枚|冊|歳|軒|匹|杯|社|割|メートル|キロ|グラム|トン|パーセント|원|달러|명|개|년|월|일|시간|분|초|번|배|살)?)";

  private static final Pattern NUMBER =
      Pattern.compile(
          "[￥¥$＄€£]?[0-9０-９][0-9０-９.,:：/–~～-]*(?:\\s?(?:%|％|‰|℃|°)|\\s?(?:多|余|餘|几|幾)?"
              + UNITS
              + "(?:多|余|餘|半)?)");

  private static final Pattern UNIT_WORD =
      Pattern.compile(
          "[0-9][0-9.,]*\\s(?:million|billion|trillion|thousand|percent|years?|days?|hours?|minutes?|seconds?|miles?|km|kg|ms|GB|MB|TB)\\b");

  private static final Pattern TITLE =
      Pattern.compile("《[^《》]{1,12}》|“[^“”]{1,8}”|「[^「」]{1,8}」|『[^『』]{1,8}』|‘[^‘’]{1,8}’");

  private static final Pattern NAME =
      Pattern.compile(
          "\\b\\p{Lu}[\\p{L}’'.-]*(?:\\s(?:(?:de|da|van|von|der|la|le|del|bin)\\s)?\\p{Lu}[\\p{L}’'.-]*){1,3}");

  private KeptRanges() {}

  /** The offsets strictly inside a kept stretch. */
  static BitSet insides(String text, List<String> keepTogether) {
    BitSet inside = new BitSet();
    for (Pattern pattern : List.of(NUMBER, UNIT_WORD, TITLE, NAME)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        mark(inside, matcher.start(), matcher.end());
      }
    }
    for (String kept : keepTogether) {
      for (int at = kept.isEmpty() ? -1 : text.indexOf(kept);
          at >= 0;
          at = text.indexOf(kept, at + 1)) {
        mark(inside, at, at + kept.length());
      }
    }
    return inside;
  }

  private static void mark(BitSet inside, int start, int end) {
    if (end - start > 1) {
      inside.set(start + 1, end);
    }
  }
}
