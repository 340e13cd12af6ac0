package dev.jinju.text.checking;

import dev.jinju.text.Line;
import dev.jinju.text.Measure;
import dev.jinju.text.Paragraph;
import dev.jinju.text.Piece;
import dev.jinju.text.PreparedText;
import dev.jinju.text.SetText;
import dev.jinju.text.SpacingReport;
import dev.jinju.text.Typesetter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Sets a text and looks for everything that may not be: forbidden breaks, lines wider than their
 * box, text lost or repeated, spacing where there is none.
 */
final class SettingChecker {
  private static final char SOFT_HYPHEN = '\u00AD';

  private static final double EXACT = 1e-6;

  /** A stretch that is measured alone lacks its neighbours, by which gaps and faces are chosen. */
  private static final double LOOSE = 0.5;

  private final Setting setting;
  private final Typesetter typesetter;
  private final PreparedText prepared;
  private final SetText set;
  private final String text;
  private final ForbiddenBreaks forbidden;
  private final List<String> faults = new ArrayList<>();

  SettingChecker(Setting setting, Typesetter typesetter) {
    Paragraph paragraph = setting.paragraph();
    this.setting = setting;
    this.typesetter = typesetter;
    this.prepared = typesetter.prepare(paragraph);
    this.set = prepared.fit(setting.measure());
    this.text = paragraph.text();
    this.forbidden =
        new ForbiddenBreaks(
            text, paragraph.language(), paragraph.breaking().level(), paragraph.breaking().words());
  }

  /** What is wrong, each with its place. */
  List<String> faults() {
    lines();
    for (int i = 1; i < set.lines().size(); i++) {
      lineEnd(set.lines().get(i - 1));
    }
    spacing();
    return faults;
  }

  /** How many line ends there are that are not the text's. */
  int breaks() {
    return Math.max(0, set.lines().size() - 1);
  }

  /** All that was set, as text: equal for equal results. */
  String digest() {
    StringBuilder out = new StringBuilder();
    out.append(set.scale()).append(set.fits()).append(set.missing()).append(set.diagnostics());
    for (Line line : set.lines()) {
      out.append('\n').append(line.start()).append('-').append(line.end()).append(line.why());
      out.append(line.width()).append(' ').append(line.natural()).append(line.hangStart());
      for (Piece piece : line.pieces()) {
        out.append('|').append(piece.start()).append('-').append(piece.end());
        out.append('@').append(piece.offset()).append('+').append(piece.length());
        out.append(piece.run() == null ? "" : piece.run().face().id());
      }
    }
    return out.append(SpacingReport.of(prepared, set)).toString();
  }

  private void lines() {
    check(set.fits(), 0, "does not fit a box without a lower edge");
    int at = 0;
    StringBuilder all = new StringBuilder();
    for (Line line : set.lines()) {
      check(line.start() == at && line.end() > at, line.start(), "text lost or repeated");
      at = line.end();
      all.append(text, line.start(), line.end());
      check(line.width() <= setting.width() + EXACT, line.end(), "wider than its box");
      widths(line);
    }
    check(all.toString().equals(text), at, "the lines are not the text");
    BitSet mandatory = prepared.opportunities().mandatory();
    mandatory.stream()
        .forEach(
            b ->
                check(
                    set.lines().stream().anyMatch(line -> line.start() == b),
                    b,
                    "a break by hand was not kept"));
  }

  /** A line's width is that of its pieces without what is trimmed and hangs at its edges. */
  private void widths(Line line) {
    double em = set.step().size();
    int at = line.start();
    double x = Double.NEGATIVE_INFINITY;
    for (Piece piece : line.pieces()) {
      check(piece.start() == at && piece.end() > at, at, "a line's pieces are not its text");
      at = piece.end();
    }
    List<Piece> across = new ArrayList<>(line.pieces());
    across.sort(Comparator.comparingDouble(Piece::offset));
    for (Piece piece : across) {
      check(piece.offset() >= x - em, piece.start(), "pieces lie on one another");
      x = piece.offset() + piece.length();
    }
    String rest = text.substring(at, line.end());
    check(isBlank(rest), at, "a line shows only part of its text");
    for (Line.Annotation annotation : line.annotations()) {
      x = Math.max(x, annotation.offset() + annotation.run().advance());
    }
    double most = Math.max(0, x);
    check(line.width() <= most + EXACT && line.width() >= most - 1.01 * em, at, "a wrong width");
  }

  private void lineEnd(Line line) {
    int at = line.end();
    boolean hyphenated = line.why() == Line.Why.HYPHEN && text.charAt(at - 1) != SOFT_HYPHEN;
    boolean forced = line.why() == Line.Why.FORCED || hyphenated;
    check(prepared.opportunities().legal().get(at) != forced, at, "neither legal nor forced");
    Optional<String> rule = forced ? forbidden.unbreakable(at) : forbidden.rule(at);
    rule.ifPresent(told -> check(false, at, told));
    if (forced) {
      check(neighbours(at, false) > setting.width() - LOOSE, at, "forced without need");
      check(
          forbidden.mark(at).isEmpty() || neighbours(at, true) > setting.width() - LOOSE,
          at,
          "forced against a rule, where a word could be cut instead");
    }
  }

  /**
   * The width of the stretch between the nearest places round an offset where lines may end, or may
   * at least if only a word is cut.
   */
  private double neighbours(int at, boolean words) {
    int start = at - 1;
    while (start > 0 && !mayEnd(start, words)) {
      start--;
    }
    int end = at + 1;
    while (end < text.length() && !mayEnd(end, words)) {
      end++;
    }
    String part = text.substring(start, end);
    Measure measure =
        new Measure(Double.MAX_VALUE / 4, 1e9, List.of(set.step()), Integer.MAX_VALUE);
    double alone =
        typesetter.set(setting.with(part), measure).lines().stream()
            .mapToDouble(Line::width)
            .max()
            .orElse(0);
    return alone + LOOSE * part.chars().filter(c -> "“”‘’".indexOf(c) >= 0).count();
  }

  private boolean mayEnd(int at, boolean words) {
    return prepared.opportunities().legal().get(at)
        || words && forbidden.mark(at).isEmpty() && forbidden.unbreakable(at).isEmpty();
  }

  private void spacing() {
    SpacingReport report = SpacingReport.of(prepared, set);
    for (SpacingReport.Gap gap : report.gaps()) {
      Optional<Line> line = lineOf(gap.offset());
      boolean inside =
          line.isPresent()
              && gap.offset() > line.get().start()
              && !isBlank(text.substring(gap.offset(), line.get().end()));
      check(inside, gap.offset(), "a gap at a line's edge");
      check(gap.em() == setting.paragraph().spacing().autospace(), gap.offset(), "a wrong gap");
    }
    for (int offset : report.halved()) {
      check(Character.getType(text.charAt(offset)) >= 20, offset, "halved, but no mark");
    }
    for (int offset : report.hung()) {
      hung(offset);
    }
  }

  private void hung(int offset) {
    Line line = lineOf(offset).orElseThrow();
    boolean first =
        setting.paragraph().spacing().hangOpening()
            && isBlank(text.substring(line.start(), offset));
    boolean last =
        setting.paragraph().spacing().hanging()
            && "、，。．".indexOf(text.charAt(offset)) >= 0
            && isBlank(text.substring(offset + 1, line.end()));
    check(first || last, offset, "hangs where nothing may hang");
  }

  private Optional<Line> lineOf(int offset) {
    return set.lines().stream()
        .filter(line -> line.start() <= offset && offset < line.end())
        .findFirst();
  }

  /** Spaces, and characters that show nothing, such as U+200B. */
  private static boolean isBlank(String part) {
    return part.codePoints()
        .allMatch(
            cp ->
                Character.isWhitespace(cp)
                    || Character.isSpaceChar(cp)
                    || Character.getType(cp) == Character.FORMAT);
  }

  private void check(boolean holds, int at, String fault) {
    if (!holds) {
      String before = text.substring(Math.max(0, at - 4), at);
      String after = text.substring(at, Math.min(text.length(), at + 4));
      faults.add(fault + " at " + at + ": " + before + "|" + after + " in " + setting.told());
    }
  }
}
