package dev.jinju.layout;

import dev.jinju.font.FontLibrary;
import dev.jinju.font.GlyphRun;
import dev.jinju.frame.FrameItem;
import dev.jinju.frame.Role;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Transform;
import dev.jinju.image.PictureReader;
import dev.jinju.layout.internal.TextRows;
import dev.jinju.layout.internal.draw.PaintResolver;
import dev.jinju.paint.Paint;
import dev.jinju.style.Emphasis;
import dev.jinju.style.Fill;
import dev.jinju.style.TextFlow;
import dev.jinju.text.Line;
import dev.jinju.text.Measure;
import dev.jinju.text.Piece;
import dev.jinju.text.SetText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a set text's lines at their places in a box, as frame items. */
final class TextItems {
  /** The tangent of 12 degrees, about which the italics of text faces lean. */
  private static final double SLANT = Math.tan(Math.toRadians(12));

  private final FontLibrary fonts;
  private final PictureReader pictures;
  private final TextBlock block;
  private final SetText set;
  private final Rect box;
  private final boolean vertical;
  private final List<FrameItem> items = new ArrayList<>();
  private final List<FrameItem> behind = new ArrayList<>();
  private final List<PathData> letters = new ArrayList<>();

  private TextItems(
      FontLibrary fonts, PictureReader pictures, TextBlock block, SetText set, Rect box) {
    this.fonts = fonts;
    this.pictures = pictures;
    this.block = block;
    this.set = set;
    this.box = box;
    this.vertical = block.element().flow().vertical();
  }

  /**
   * The items of a text: what lies behind the words first, then line by line the words and their
   * decoration, such as emphasis dots, in a group of its own.
   */
  static List<FrameItem> of(
      FontLibrary fonts, PictureReader pictures, TextBlock block, SetText set, Rect box) {
    TextItems items = new TextItems(fonts, pictures, block, set, box);
    TextRows rows = block.rows(set);
    double lead = lead(block, set, box);
    if (!rows.places().isEmpty()) {
      items.addInitial(lead + rows.places().get(0).across());
      items.addPaper(lead + rows.places().get(0).across(), lead + rows.extent());
    }
    for (int i = 0; i < set.lines().size(); i++) {
      TextRows.Place place = rows.places().get(i);
      items.addLine(set.lines().get(i), i, place.column(), lead + place.across());
    }
    return items.all();
  }

  /** Where the lines of a text are, and why each ends there; a blank line is none. */
  static List<LaidCard.PlacedLine> lines(TextBlock block, SetText set, Rect box) {
    boolean vertical = block.element().flow().vertical();
    List<LaidCard.PlacedLine> placed = new ArrayList<>();
    double lead = lead(block, set, box);
    List<TextRows.Place> places = block.rows(set).places();
    for (int i = 0; i < set.lines().size(); i++) {
      Line line = set.lines().get(i);
      double across = lead + places.get(i).across();
      double along = along(block, set, i, places.get(i).column(), box);
      double pitch = set.pitch();
      Rect place =
          vertical
              ? new Rect(box.right() - across - pitch, box.y() + along, pitch, line.width())
              : new Rect(box.x() + along, box.y() + across, line.width(), pitch);
      double baseline =
          vertical ? place.center().x() : place.y() + Baselines.inLine(pitch, set.step().size());
      if (!line.isBlank()) {
        placed.add(new LaidCard.PlacedLine(place, baseline, vertical, line.why()));
      }
    }
    return placed;
  }

  /** Px across the lines from the box's side to the first one. */
  static double lead(TextBlock block, SetText set, Rect box) {
    boolean vertical = block.element().flow().vertical();
    double free = Math.max(0, (vertical ? box.width() : box.height()) - block.rows(set).extent());
    return switch (block.element().flow().valign()) {
      case START, STRETCH, BASELINE -> 0;
      case CENTER -> free / 2;
      case END -> free;
    };
  }

  /** Px along the line from the box's side to its start. */
  private static double along(TextBlock block, SetText set, int index, int column, Rect box) {
    double length = block.element().flow().vertical() ? box.height() : box.width();
    boolean backwards = block.prepared().paragraph().isRightToLeft();
    TextBlock.@Nullable Initial initial = block.initial();
    double indent = initial != null && index < initial.written().lines() ? set.step().indent() : 0;
    double free = block.columnLength(length) - indent - set.lines().get(index).width();
    return column * block.columnStep(length)
        + indent
        + switch (block.element().role().align()) {
          case START -> backwards ? free : 0;
          case CENTER -> free / 2;
          case END -> backwards ? 0 : free;
        };
  }

  private List<FrameItem> all() {
    if (behind.isEmpty() && letters.isEmpty()) {
      return items;
    }
    behind.addAll(InlineMarks.relief(block.element().relief(), letters));
    List<FrameItem> all = new ArrayList<>();
    all.add(FrameItem.Group.of(Role.ARTIFACT, behind));
    all.addAll(items);
    return all;
  }

  /** The large first characters: their ink stands at the box's start. */
  private void addInitial(double across) {
    TextBlock.@Nullable Initial initial = block.initial();
    if (initial == null) {
      return;
    }
    double pitch = set.pitch();
    double size = set.step().size();
    double large = initial.height(set.step()) / initial.ink().height();
    double last =
        box.y()
            + across
            + Baselines.inLine(pitch, size)
            + (initial.written().lines() - 1) * pitch
            + initial.span().bottom() * size;
    double baseline = last - initial.ink().bottom() * large;
    SetText alone = initial.block().prepared().single(new Measure.Step(large, 1));
    Rect place =
        new Rect(
            box.x() - initial.ink().x() * large,
            baseline - Baselines.inLine(large, large),
            alone.length(),
            large);
    items.addAll(of(fonts, pictures, initial.block(), alone, place));
  }

  /** Ruled lines, and the rules between columns. */
  private void addPaper(double across, double extent) {
    TextFlow.Ruling ruling = block.element().rows().ruling();
    if (ruling != null) {
      double size = set.step().size();
      double first =
          vertical
              ? box.right() - across - set.pitch() / 2 - Baselines.MIDDLE * size
              : box.y() + across + Baselines.inLine(set.pitch(), size);
      double rule = vertical ? first - ruling.offset() * size : first + ruling.offset() * size;
      behind.add(InlineMarks.ruling(ruling, box, vertical, rule, set.pitch()));
    }
    TextFlow.Columns columns = block.element().rows().columns();
    if (columns != null && columns.rule() != null) {
      behind.add(InlineMarks.columnRules(columns, columns.rule(), box, vertical, across, extent));
    }
  }

  private void addLine(Line line, int index, int column, double across) {
    double along = along(block, set, index, column, box);
    List<FrameItem> decoration = new ArrayList<>();
    for (int i = 0; i < line.pieces().size(); i++) {
      Piece piece = line.pieces().get(i);
      int end = i + 1 < line.pieces().size() ? piece.end() : line.end();
      add(piece, end, along + piece.offset(), across, paint(line, i, along, across), decoration);
    }
    addMarks(line, along, across, decoration);
    decoration.addAll(new AnnotationItems(block, set, box).of(line, along, across));
    if (!decoration.isEmpty()) {
      items.add(FrameItem.Group.of(Role.ARTIFACT, decoration));
    }
  }

  /** Markers and underlines, each drawn once over all pieces side by side that have it. */
  private void addMarks(Line line, double along, double across, List<FrameItem> decoration) {
    List<Piece> pieces =
        line.pieces().stream().sorted(Comparator.comparingDouble(Piece::offset)).toList();
    double size = set.step().size();
    for (int i = 0; i < pieces.size(); ) {
      TextBlock.Look look = block.looks().get(pieces.get(i).tag());
      Emphasis emphasis = look.emphasis();
      int end = i + 1;
      while (end < pieces.size() && isMarkedAlike(emphasis, pieces.get(end))) {
        end++;
      }
      Piece last = pieces.get(end - 1);
      double from = pieces.get(i).offset();
      if (emphasis != null) {
        Rect words = words(along + from, last.offset() + last.length() - from, across);
        mark(emphasis, look, words, size, decoration);
      }
      i = end;
    }
  }

  private boolean isMarkedAlike(@Nullable Emphasis emphasis, Piece piece) {
    Emphasis other = block.looks().get(piece.tag()).emphasis();
    return emphasis == null || other == null
        ? Objects.equals(emphasis, other)
        : Objects.equals(emphasis.marker(), other.marker())
            && Objects.equals(emphasis.underline(), other.underline());
  }

  private void mark(
      Emphasis emphasis, TextBlock.Look look, Rect words, double size, List<FrameItem> decoration) {
    Emphasis.Marker marker = emphasis.marker();
    if (marker != null) {
      behind.add(InlineMarks.marker(marker, words, vertical, size, block.element().box().span()));
    }
    Emphasis.Underline underline = emphasis.underline();
    if (underline != null) {
      Paint paint = PaintResolver.paint(look.fill(), box);
      String language = block.prepared().paragraph().language();
      decoration.add(InlineMarks.underline(underline, words, vertical, size, paint, language));
    }
  }

  /** The em boxes of a stretch of a line. */
  private Rect words(double along, double length, double across) {
    double size = set.step().size();
    double air = (set.pitch() - size) / 2;
    return vertical
        ? new Rect(box.right() - across - air - size, box.y() + along, size, length)
        : new Rect(box.x() + along, box.y() + across + air, length, size);
  }

  /**
   * The paint of a piece: a gradient of the role runs over the whole box, one of an emphasis over
   * its stretch on this line.
   */
  private Paint paint(Line line, int at, double along, double across) {
    Fill fill = fill(line.pieces().get(at));
    if (fill instanceof Fill.Flat || fill.equals(block.element().role().color())) {
      return PaintResolver.paint(fill, box);
    }
    int first = at;
    int last = at;
    while (first > 0 && fill(line.pieces().get(first - 1)).equals(fill)) {
      first--;
    }
    while (last + 1 < line.pieces().size() && fill(line.pieces().get(last + 1)).equals(fill)) {
      last++;
    }
    Piece end = line.pieces().get(last);
    double start = line.pieces().get(first).offset();
    double length = end.offset() + end.length() - start;
    Rect stretch =
        vertical
            ? new Rect(
                box.right() - across - set.pitch(), box.y() + along + start, set.pitch(), length)
            : new Rect(box.x() + along + start, box.y() + across, length, set.pitch());
    return PaintResolver.paint(fill, stretch);
  }

  private Fill fill(Piece piece) {
    return block.looks().get(piece.tag()).fill();
  }

  private void add(
      Piece piece, int end, double along, double across, Paint paint, List<FrameItem> decoration) {
    TextBlock.Look look = block.looks().get(piece.tag());
    int before = block.offset();
    String text = block.bound().text().substring(before + piece.start(), before + end);
    double pitch = set.pitch();
    double size = set.step().size();
    @Nullable GlyphRun run = piece.run();
    if (run == null) {
      addEmoji(text, piece, along, across);
      return;
    }
    Point origin =
        vertical
            ? new Point(box.right() - across - pitch / 2, box.y() + along)
            : new Point(box.x() + along, box.y() + across + Baselines.inLine(pitch, size));
    if (piece.pose().isIdentity()) {
      items.addAll(drawn(origin, text, run, paint, look));
    } else {
      Transform place = Transform.translate(origin.x(), origin.y()).after(piece.pose());
      List<FrameItem> posed =
          drawn(Point.ORIGIN, text, run, PaintResolver.inside(paint, place), look);
      items.add(new FrameItem.Group(place, null, 1, Role.NONE, null, posed));
    }
    if (!block.element().relief().equals(TextFlow.Relief.NONE)) {
      Transform place = Transform.translate(origin.x(), origin.y()).after(piece.pose());
      AnnotationItems.outlines(run, Point.ORIGIN)
          .forEach(path -> letters.add(path.transform(place)));
    }
    if (look.emphasis() != null && look.emphasis().dots() != null) {
      decoration.addAll(EmphasisDots.of(look.emphasis().dots(), text, run, origin, vertical));
    }
  }

  private List<FrameItem> drawn(
      Point origin, String text, GlyphRun run, Paint paint, TextBlock.Look look) {
    if (!block.bound().decoration()) {
      return List.of(words(new FrameItem.Text(origin, text, run, paint), look));
    }
    List<FrameItem> paths = new ArrayList<>();
    AnnotationItems.outlines(run, origin)
        .forEach(path -> paths.add(FrameItem.Shape.fill(path, paint)));
    return paths;
  }

  /**
   * Words that are to be italic, slanted where their face is not; about half of the height of small
   * letters, so that they lean as far out on both sides.
   */
  private static FrameItem words(FrameItem.Text text, TextBlock.Look look) {
    GlyphRun run = text.run();
    if (!look.italic() || run.face().italic()) {
      return text;
    }
    double middle = text.origin().y() - run.face().metrics().xHeight() * run.size() / 2;
    Transform slant = new Transform(1, 0, -SLANT, 1, SLANT * middle, 0);
    return new FrameItem.Group(slant, null, 1, Role.NONE, null, List.of(text));
  }

  /**
   * An emoji is a square of 1 em in the middle of its room, on the middle of the line as Han
   * characters are.
   */
  private void addEmoji(String text, Piece piece, double along, double across) {
    double size = set.step().size();
    double air = (piece.length() - size) / 2;
    double middle = across + set.pitch() / 2 - size / 2;
    Rect place =
        vertical
            ? new Rect(box.right() - middle - size, box.y() + along + air, size, size)
            : new Rect(box.x() + along + air, box.y() + middle, size, size);
    // The picture may be the first part of a sequence; what joined it to the rest is still text.
    String shown = text.substring(0, fonts.emoji().reach(text, 0, text.length()));
    fonts
        .emoji()
        .svg(shown)
        .ifPresent(
            svg ->
                items.add(
                    new FrameItem.Image(place, pictures.emoji(shown, svg), text.stripTrailing())));
  }
}
