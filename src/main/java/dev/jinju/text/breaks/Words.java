package dev.jinju.text.breaks;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.ts.TraditionalChineseDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.jinju.text.rules.Scripts;
import dev.jinju.text.rules.TextLanguage;
import java.util.BitSet;

/**
 * Word boundaries: HanLP's dictionary segmenter for Chinese (loaded at the first use, about 0.4 s),
 * ICU's for Japanese; other languages separate words themselves. Thread-safe.
 */
public final class Words {
  private Words() {}

  /** The offsets strictly inside a word, where a line should not break. */
  public static BitSet insides(String text, TextLanguage language) {
    return switch (language) {
      case ZH_HANS, ZH_HANT -> chinese(text, language);
      case JA -> japanese(text);
      case KO, OTHER -> new BitSet();
    };
  }

  private static BitSet chinese(String text, TextLanguage language) {
    BitSet inside = new BitSet();
    String simplified = language == TextLanguage.ZH_HANT ? simplify(text) : text;
    int at = 0;
    for (Term term : Chinese.SEGMENT.seg(simplified)) {
      int start = simplified.indexOf(term.word, at);
      if (start < 0) {
        continue;
      }
      at = start + term.word.length();
      if (Scripts.isHan(term.word.codePointAt(0))) {
        inside.set(start + 1, at);
      }
    }
    return inside;
  }

  /** Simplified characters for traditional ones, one for one so that offsets hold. */
  private static String simplify(String text) {
    String converted = TraditionalChineseDictionary.convertToSimplifiedChinese(text);
    return converted.length() == text.length() ? converted : text;
  }

  private static BitSet japanese(String text) {
    BitSet inside = new BitSet();
    BreakIterator words = BreakIterator.getWordInstance(ULocale.JAPANESE);
    words.setText(text);
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
      if (Scripts.isHanOrKana(text.codePointAt(start))) {
        inside.set(start + 1, end);
      }
    }
    return inside;
  }

  /** Holds the segmenter so that its dictionary is loaded only when Chinese is set. */
  private static final class Chinese {
    static final Segment SEGMENT = create();

    private static Segment create() {
      HanLP.Config.enableDebug(false);
      return new ViterbiSegment()
          .enableNameRecognize(false)
          .enableCustomDictionary(false)
          .enableAllNamedEntityRecognize(false);
    }
  }
}
