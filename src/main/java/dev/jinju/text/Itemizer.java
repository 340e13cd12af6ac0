package dev.jinju.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.jinju.font.EmojiSet;
import dev.jinju.font.FontFace;
import dev.jinju.font.ShapingOptions;
import dev.jinju.font.ShapingOptions.Direction;
import dev.jinju.text.breaks.QuoteShapes;
import dev.jinju.text.breaks.WordCuts;
import dev.jinju.text.rules.MarkClass;
import dev.jinju.text.rules.MarkTable;
import dev.jinju.text.rules.Scripts;
import dev.jinju.text.rules.TextLanguage;
import dev.jinju.text.vertical.CombinedCell;
import dev.jinju.text.vertical.Orientation;
import dev.jinju.text.vertical.Orientations;
import dev.jinju.text.vertical.UprightCells;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** Traditional Chinese has its colon upright, but some faces turn it as Japanese does. */
  private static final List<String> UNTURNED = List.of("vert=0");

  private final Paragraph paragraph;
  private final String text;
  private final FaceChooser faces;
  private final EmojiSet emoji;
  private final TextLanguage language;
  private final BitSet wideQuotes;
  private final Orientations orientations;
  private final List<ItemRun> runs = new ArrayList<>();
  private final TreeSet<Integer> missing = new TreeSet<>();

  Itemizer(Paragraph paragraph, FaceChooser faces, EmojiSet emoji) {
    this.paragraph = paragraph;
    this.text = paragraph.text();
    this.faces = faces;
    this.emoji = emoji;
    this.language = TextLanguage.of(paragraph.language());
    this.wideQuotes = QuoteShapes.wide(text, language);
    this.orientations = new Orientations(text, language, wideQuotes);
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
    Map<Integer, Integer> cells = paragraph.vertical() ? cells() : Map.of();
    int spanIndex = 0;
    int start = 0;
    for (int end = graphemes.next(); end != BreakIterator.DONE; end = graphemes.next()) {
      while (spanIndex + 1 < paragraph.spans().size()
          && start >= paragraph.spans().get(spanIndex).end()) {
        spanIndex++;
      }
      @Nullable Integer cell = cells.get(start);
      if (cell == null) {
        add(start, end, spanIndex);
        start = end;
      } else if (end == cell) {
        addCell(start, end, spanIndex);
        start = end;
      }
    }
    return runs;
  }

  private void add(int start, int end, int span) {
    if (isEmoji(start, end)) {
      Orientation stands = paragraph.vertical() ? Orientation.UPRIGHT : Orientation.LEVEL;
      runs.add(new ItemRun(start, end, span, null, "Zsye", NO_FEATURES, stands));
      return;
    }
    @Nullable ItemRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    FontFace face = face(start, end, span, last);
    String script = script(start, last);
    List<String> features = features(start);
    Orientation orientation = orientation(start, end, face, script, features);
    if (last != null
        && last.span() == span
        && last.face() == face
        && last.script().equals(script)
        && last.features().equals(features)
        && last.orientation() == orientation) {
      runs.set(
          runs.size() - 1,
          new ItemRun(last.start(), end, span, face, script, features, orientation));
    } else {
      runs.add(new ItemRun(start, end, span, face, script, features, orientation));
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
      boolean keeps = language == TextLanguage.ZH_HANT && MarkTable.of(cp) == MarkClass.COLON;
      return keeps && paragraph.vertical() ? UNTURNED : NO_FEATURES;
    }
    return wideQuotes.get(start) ? WIDE_QUOTES : LATIN_QUOTES;
  }

  private Orientation orientation(
      int start, int end, FontFace face, String script, List<String> features) {
    if (!paragraph.vertical()) {
      return Orientation.LEVEL;
    }
    return orientations.at(
        start,
        end,
        face,
        new ShapingOptions(script, paragraph.language(), Direction.LTR, features));
  }

  private void addCell(int start, int end, int span) {
    FontFace face = cellFace(start, span);
    runs.add(new ItemRun(start, end, span, face, "Latn", NO_FEATURES, Orientation.COMBINED));
  }

  private FontFace cellFace(int start, int span) {
    return face(start, start + 1, span, null);
  }

  /** Ends of the cells of a column that hold characters side by side, by their starts. */
  private Map<Integer, Integer> cells() {
    Map<Integer, Integer> ends = new HashMap<>();
    BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
    graphemes.setText(text);
    int digits = paragraph.writingMode().combinedDigits();
    for (List<UprightCells.Cell> group : UprightCells.find(text, orientations, digits)) {
      if (group.stream().allMatch(c -> graphemes.isBoundary(c.end()) && fits(c))) {
        group.forEach(cell -> ends.put(cell.start(), cell.end()));
      }
    }
    return ends;
  }

  /** Whether a cell has one look and is not too narrow for its characters. */
  private boolean fits(UprightCells.Cell cell) {
    int span = 0;
    while (paragraph.spans().get(span).end() <= cell.start()) {
      span++;
    }
    return cell.end() <= paragraph.spans().get(span).end()
        && CombinedCell.of(
                cellFace(cell.start(), span), text, cell.start(), cell.end(), paragraph.language())
            .isPresent();
  }
}
