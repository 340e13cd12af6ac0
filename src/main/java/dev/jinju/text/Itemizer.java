package dev.jinju.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.jinju.font.EmojiSet;
import dev.jinju.font.FontFace;
import dev.jinju.text.breaks.QuoteShapes;
import dev.jinju.text.breaks.WordCuts;
import dev.jinju.text.rules.Scripts;
import dev.jinju.text.rules.TextLanguage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a paragraph into runs of one face, script and look. A face is chosen for each grapheme
 * cluster as a whole; a mark or space stays in the face of its neighbour, so that words are kept in
 * one face.
 */
final class Itemizer {
  private static final List<String> NO_FEATURES = List.of();
  private static final List<String> WIDE_QUOTES = List.of("fwid=1");
  private static final List<String> LATIN_QUOTES = List.of("pwid=1");

  private final Paragraph paragraph;
  private final String text;
  private final FaceChooser faces;
  private final EmojiSet emoji;
  private final TextLanguage language;
  private final BitSet wideQuotes;
  private final List<ItemRun> runs = new ArrayList<>();
  private final TreeSet<Integer> missing = new TreeSet<>();

  Itemizer(Paragraph paragraph, FaceChooser faces, EmojiSet emoji) {
    this.paragraph = paragraph;
    this.text = paragraph.text();
    this.faces = faces;
    this.emoji = emoji;
    this.language = TextLanguage.of(paragraph.language());
    this.wideQuotes = QuoteShapes.wide(text, language);
  }

  List<Integer> missing() {
    return List.copyOf(missing);
  }

  BitSet wideQuotes() {
    return wideQuotes;
  }

  List<ItemRun> runs() {
    BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
    graphemes.setText(text);
    int spanIndex = 0;
    int start = 0;
    for (int end = graphemes.next(); end != BreakIterator.DONE; end = graphemes.next()) {
      while (spanIndex + 1 < paragraph.spans().size()
          && start >= paragraph.spans().get(spanIndex).end()) {
        spanIndex++;
      }
      add(start, end, spanIndex);
      start = end;
    }
    return runs;
  }

  private void add(int start, int end, int span) {
    if (isEmoji(start, end)) {
      runs.add(new ItemRun(start, end, span, null, "Zsye", NO_FEATURES, false));
      return;
    }
    @Nullable ItemRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    FontFace face = face(start, end, span, last);
    String script = script(start, last);
    List<String> features = features(start);
    boolean sideways = paragraph.vertical() && isSideways(start);
    if (last != null
        && last.span() == span
        && last.face() == face
        && last.script().equals(script)
        && last.features().equals(features)
        && last.sideways() == sideways) {
      runs.set(
          runs.size() - 1, new ItemRun(last.start(), end, span, face, script, features, sideways));
    } else {
      runs.add(new ItemRun(start, end, span, face, script, features, sideways));
    }
  }

  private boolean isEmoji(int start, int end) {
    int cp = text.codePointAt(start);
    if (cp < 0x203C || !UCharacter.hasBinaryProperty(cp, UProperty.EMOJI)) {
      return cp < 0x80
          && end - start > 1
          && text.indexOf('\u20E3', start) == end - 1
          && hasPicture(start, end);
    }
    boolean picture =
        UCharacter.hasBinaryProperty(cp, UProperty.EMOJI_PRESENTATION)
            || text.substring(start, end).indexOf('\uFE0F') >= 0
            || end - start > Character.charCount(cp) && text.charAt(end - 1) != '\uFE0E';
    return picture && hasPicture(start, end);
  }

  private boolean hasPicture(int start, int end) {
    return emoji.has(text.substring(start, end));
  }

  private FontFace face(int start, int end, int span, @Nullable ItemRun last) {
    FaceChooser.Candidates candidates =
        faces.candidates(paragraph.spans().get(span).face(), paragraph.language());
    int cp = text.codePointAt(start);
    @Nullable FontFace current = last != null && last.span() == span ? last.face() : null;
    if (current != null && isNeutral(cp) && covers(current, start, end)) {
      return current;
    }
    boolean western = Scripts.isWestern(cp) || isNeutral(cp);
    for (int i = 0; i < candidates.wanted().size(); i++) {
      FontFace face = candidates.wanted().get(i);
      if ((western || !candidates.latinOnly().get(i)) && covers(face, start, end)) {
        return face;
      }
    }
    if (current != null && covers(current, start, end)) {
      return current;
    }
    for (FontFace face : candidates.others()) {
      if (covers(face, start, end)) {
        return face;
      }
    }
    return firstFace(candidates, start, end);
  }

  /**
   * No face has the cluster: it is reported, and set with the first face's own sign for a missing
   * glyph.
   */
  private FontFace firstFace(FaceChooser.Candidates candidates, int start, int end) {
    FontFace first =
        candidates.wanted().stream()
            .findFirst()
            .or(() -> candidates.others().stream().findFirst())
            .orElseThrow(() -> new IllegalStateException("the font library has no face"));
    text.substring(start, end)
        .codePoints()
        .filter(cp -> !isIgnorable(cp) && !first.covers(cp))
        .forEach(missing::add);
    return first;
  }

  private boolean covers(FontFace face, int start, int end) {
    for (int i = start; i < end; ) {
      int cp = text.codePointAt(i);
      if (!isIgnorable(cp) && !face.covers(cp)) {
        return false;
      }
      i += Character.charCount(cp);
    }
    return true;
  }

  /** Characters without a glyph of their own: controls, joiners, variation selectors. */
  private static boolean isIgnorable(int cp) {
    return cp < 0x20 || UCharacter.hasBinaryProperty(cp, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
  }

  private boolean isNeutral(int cp) {
    return cp < 0x80 && !Scripts.isWestern(cp) || cp == 0xA0 || cp == WordCuts.SOFT_HYPHEN;
  }

  private String script(int start, @Nullable ItemRun last) {
    int cp = text.codePointAt(start);
    int script = UScript.getScript(cp);
    if (script != UScript.COMMON && script != UScript.INHERITED && script != UScript.UNKNOWN) {
      return script == UScript.HIRAGANA || script == UScript.KATAKANA
          ? "Kana"
          : UScript.getShortName(script);
    }
    if (cp < 0x2000 && cp != 0xB7 || QuoteShapes.isCurly(cp) && !wideQuotes.get(start)) {
      return last != null && last.script().equals("Hang") ? "Hang" : "Latn";
    }
    return switch (language) {
      case KO -> "Hang";
      case OTHER -> last == null ? "Latn" : last.script();
      default -> "Hani";
    };
  }

  private List<String> features(int start) {
    int cp = text.codePointAt(start);
    if (!QuoteShapes.isCurly(cp)) {
      return NO_FEATURES;
    }
    return wideQuotes.get(start) ? WIDE_QUOTES : LATIN_QUOTES;
  }

  /** UAX #50: Western text lies on its side; Han, kana, Hangul and full-width marks stand. */
  private boolean isSideways(int start) {
    int cp = text.codePointAt(start);
    return !Scripts.isHanOrKana(cp)
        && !Scripts.isHangul(cp)
        && !Scripts.isWideMark(cp)
        && !wideQuotes.get(start)
        && cp < 0x2014;
  }
}
