package dev.jinju.render.pdf;

import dev.jinju.font.GlyphRun;
import dev.jinju.frame.FrameItem;
import java.util.List;

/** Chooses codes and places for the glyphs of one run. Not thread-safe. */
final class RunWriter {
  /**
   * In em: a gap or an overlap up to here is moved over, a larger one makes the glyph itself wider
   * or narrower. Readers take 0.1 em for a space.
   */
  private static final double MOVED = 0.06;

  /** In em: no glyph is made wider than this; beyond, a gap is a gap. */
  private static final double WIDEST = 2.5;

  private final FrameItem.Text text;
  private final GlyphRun run;
  private final Following follow;
  private final PdfFont font;
  private final TextShower shower;

  RunWriter(FrameItem.Text text, Following follow, PdfFont font, TextShower shower) {
    this.text = text;
    this.run = text.run();
    this.follow = follow;
    this.font = font;
    this.shower = shower;
  }

  void write() {
    List<Cluster> clusters = Cluster.of(text);
    boolean backwards = Cluster.isBackwards(text);
    for (int i = 0; i < clusters.size(); i++) {
      Cluster cluster = clusters.get(i);
      Cluster next = i + 1 < clusters.size() ? clusters.get(i + 1) : null;
      if (cluster.isWithoutGlyph()) {
        space(cluster.text());
      } else if (cluster.to() - cluster.from() > 1) {
        several(cluster);
      } else if (backwards && cluster.letters() > 1) {
        ligature(cluster);
      } else {
        boolean last = cluster.to() == run.glyphs().length;
        boolean beforeSpace = next != null && next.isWithoutGlyph();
        int advance = advance(cluster.from(), last, beforeSpace);
        String stands = i == 0 && !backwards ? follow.marked(cluster.text()) : cluster.text();
        glyph(cluster.from(), stands, advance);
      }
    }
  }

  /** Glyphs that stand for a text together are marked with it (PDF 32000 14.9.4). */
  private void several(Cluster cluster) {
    shower.beginActualText(cluster.text());
    for (int i = cluster.from(); i < cluster.to(); i++) {
      String stands = i == cluster.from() ? cluster.text() : "";
      glyph(i, stands, (int) Math.rint(natural(i)));
    }
    shower.endActualText();
  }

  /**
   * Readers turn a word that runs from right to left round letter by letter, so each letter of a
   * ligature has a code of its own: the glyph stands for the last one, which comes first, and
   * blanks for the others.
   */
  private void ligature(Cluster cluster) {
    int[] letters = cluster.text().codePoints().toArray();
    int share = (int) Math.rint(natural(cluster.from()) / letters.length);
    glyph(cluster.from(), Character.toString(letters[letters.length - 1]), share);
    for (int i = letters.length - 2; i >= 0; i--) {
      int blank = run.face().glyph(' ');
      shower.follow(font.code(blank, Character.toString(letters[i]), share), share);
    }
  }

  private void glyph(int i, String stands, int advance) {
    int glyph = run.glyphs()[i];
    double x = text.origin().x() + run.x()[i];
    double y = text.origin().y() + run.y()[i];
    int code = font.code(glyph, stands, advance);
    if (font.isVertical()) {
      shower.show(x, y, code, font.width(glyph), advance);
    } else {
      shower.show(x, y, code, advance);
    }
  }

  /** A space that has no place of its own: it follows the last glyph. */
  private void space(String spaces) {
    int glyph = run.face().glyph(' ');
    int advance = font.isVertical() ? 1000 : (int) Math.rint(width(glyph));
    shower.follow(font.code(glyph, spaces, advance), advance);
  }

  /** A glyph's advance along the line, in thousandths of an em. */
  private int advance(int i, boolean last, boolean beforeSpace) {
    double natural = natural(i);
    if (beforeSpace) {
      return (int) Math.rint(natural);
    }
    double placed = placed(i, last) * 1000 / run.size();
    boolean near = Math.abs(placed - natural) <= MOVED * 1000;
    boolean sensible = placed > 0 && placed < WIDEST * 1000;
    return (int) Math.rint(near || !sensible || cuts(i, placed) ? natural : placed);
  }

  /** A narrower glyph must still hold its own ink, as a halved comma does. */
  private boolean cuts(int i, double placed) {
    double em = run.face().unitsPerEm() / 1000.0;
    return !font.isVertical()
        && placed < natural(i)
        && run.face().bounds(run.glyphs()[i]).right() > (placed + MOVED * 1000) * em;
  }

  private double natural(int i) {
    return font.isVertical() ? 1000 : width(run.glyphs()[i]);
  }

  /** A glyph's advance across in its face, in thousandths of an em. */
  private double width(int glyph) {
    return run.face().advance(glyph) * 1000.0 / run.face().unitsPerEm();
  }

  private double placed(int i, boolean last) {
    double[] along = font.isVertical() ? run.y() : run.x();
    if (i + 1 < along.length) {
      return along[i + 1] - along[i];
    }
    if (last && !Double.isNaN(follow.start()) && !font.isVertical()) {
      return follow.start() - text.origin().x() - along[i];
    }
    return font.isVertical() ? run.size() : run.advance() - along[i];
  }
}
