package dev.jinju.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.jinju.diag.Diagnostic;
import dev.jinju.font.FontFace;
import dev.jinju.font.ShapingOptions;
import dev.jinju.font.ShapingOptions.Direction;
import dev.jinju.text.breaks.QuoteShapes;
import dev.jinju.text.emoji.EmojiParts;
import dev.jinju.text.faces.FaceChooser;
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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a paragraph into runs of one face, script and look. A face is chosen for each grapheme
 * cluster as a whole ({@link FaceFallback}).
 */
final class Itemizer {
  /** Scripts that a Western mark or space next to them does not belong to. */
  private static final Set<String> IDEOGRAPHIC = Set.of("Hani", "Kana", "Bopo");

  private static final List<String> NO_FEATURES = List.of();
  private static final List<String> WIDE_QUOTES = List.of("fwid=1");
  private static final List<String> LATIN_QUOTES = List.of("pwid=1");

  /** Traditional Chinese has its colon upright, but some faces turn it as Japanese does. */
  private static final List<String> UNTURNED = List.of("vert=0");

  /**
   * In UTF-16 units: the longest emoji have about 20, and UAX #15 streams at most 30 marks on a
   * base.
   */
  private static final int LONGEST_CHARACTER = 128;

  private final Paragraph paragraph;
  private final String text;
  private final FaceFallback faces;
  private final EmojiParts emoji;
  private final TextLanguage language;
  private final BitSet wideQuotes;
  private final Orientations orientations;
  private final List<ItemRun> runs = new ArrayList<>();
  private final List<Diagnostic> findings = new ArrayList<>();

  Itemizer(Paragraph paragraph, FaceChooser faces, EmojiParts emoji) {
    this.paragraph = paragraph;
    this.text = paragraph.text();
    this.faces = new FaceFallback(paragraph, faces);
    this.emoji = emoji;
    this.language = TextLanguage.of(paragraph.language());
    this.wideQuotes = QuoteShapes.wide(text, language);
    this.orientations = new Orientations(text, language, wideQuotes);
  }

  List<Integer> missing() {
    return faces.missing();
  }

  List<Diagnostic> findings() {
    return List.copyOf(findings);
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
      if (end - start > LONGEST_CHARACTER && findings.isEmpty()) {
        findings.add(tooLong(start, end));
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

  private Diagnostic tooLong(int start, int end) {
    String message =
        String.format(
            Locale.ROOT,
            "one character is made of %d code points, which no face can show",
            text.codePointCount(start, end));
    return Diagnostic.warning("character-too-long", message, null)
        .withHint("remove combining marks or joiners");
  }

  private void add(int start, int end, int span) {
    Orientation stands = paragraph.vertical() ? Orientation.UPRIGHT : Orientation.LEVEL;
    List<EmojiParts.Part> parts = emoji.of(text, start, end);
    for (EmojiParts.Part part : parts) {
      if (part.picture()) {
        runs.add(new ItemRun(part.start(), part.end(), span, null, "Zsye", NO_FEATURES, stands));
      } else {
        addText(part.start(), part.end(), span);
      }
    }
    if (parts.isEmpty()) {
      addText(start, end, span);
    }
  }

  private void addText(int start, int end, int span) {
    @Nullable ItemRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    @Nullable FontFace current = last != null && last.span() == span ? last.face() : null;
    FontFace face = faces.face(start, end, span, current);
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

  private String script(int start, @Nullable ItemRun last) {
    int cp = text.codePointAt(start);
    int script = UScript.getScript(cp);
    if (script != UScript.COMMON && script != UScript.INHERITED && script != UScript.UNKNOWN) {
      return script == UScript.HIRAGANA || script == UScript.KATAKANA
          ? "Kana"
          : UScript.getShortName(script);
    }
    boolean western =
        cp < 0x2000 && cp != 0xB7 || QuoteShapes.isCurly(cp) && !wideQuotes.get(start);
    if (western || Scripts.isInvisible(cp)) {
      if (last == null || last.face() == null || IDEOGRAPHIC.contains(last.script())) {
        return "Latn";
      }
      return last.script();
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
    return faces.face(start, start + 1, span, null);
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
