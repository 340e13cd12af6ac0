package dev.jinju.pipeline.sheet;

import dev.jinju.card.CardKind;
import dev.jinju.font.FontLibrary;
import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.frame.FrameMeta;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Size;
import dev.jinju.image.Picture;
import dev.jinju.image.RasterScaler;
import dev.jinju.paint.Color;
import dev.jinju.paint.Paint;
import dev.jinju.style.Canvas;
import dev.jinju.style.Style;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One picture of all cards of a gallery: a band for each style, in it a row for each canvas and a
 * column for each kind. Keeps the cards small, so that hundreds fit into memory. For one thread.
 */
public final class GallerySheet {
  /** Px² of a card: all shapes look as large, and lines of a quote can still be told apart. */
  private static final double AREA = 52_000;

  private static final double MARGIN = 48;
  private static final double GAP = 20;
  private static final double LABELS = 130;
  private static final double BAND_GAP = 56;
  private static final double HEAD = 76;

  /** Nothing limits a caption's line but its sheet. */
  private static final double WIDE = 100_000;

  private static final Color GROUND = Color.rgb(0xf1, 0xef, 0xeb);
  private static final Color INK = Color.rgb(0x1d, 0x1c, 0x1a);
  private static final Color SOFT = Color.rgb(0x6f, 0x6a, 0x62);
  private static final Color EMPTY = Color.rgb(0xde, 0xda, 0xd2);

  private static final Captions.Look NAME = new Captions.Look(34, true, INK);
  private static final Captions.Look LABEL = new Captions.Look(17, false, SOFT);

  private final Captions captions;
  private final RasterScaler scaler = new RasterScaler();
  private final List<Row> rows = new ArrayList<>();
  private final List<FrameItem> items = new ArrayList<>();

  private record Row(Style style, Canvas canvas, Map<CardKind, Picture.Raster> cards) {}

  public GallerySheet(FontLibrary fonts) {
    this.captions = new Captions(fonts);
  }

  /**
   * Adds a card. Cards come style by style and canvas by canvas.
   *
   * @param card null for one that could not be made
   */
  public void add(Style style, Canvas canvas, CardKind kind, Picture.@Nullable Raster card) {
    Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
    if (last == null || !last.style.equals(style) || !last.canvas.equals(canvas)) {
      last = new Row(style, canvas, new EnumMap<>(CardKind.class));
      rows.add(last);
    }
    Size size = size(canvas);
    Picture.Raster small =
        card == null
            ? new Picture.Raster(1, 1, new int[] {EMPTY.argb()})
            : scaler.shrink(card, (int) size.width(), (int) size.height());
    last.cards.put(kind, small);
  }

  /** The picture, on a ground that fills it. */
  public Frame frame() {
    items.clear();
    Set<CardKind> kinds = EnumSet.noneOf(CardKind.class);
    rows.forEach(row -> kinds.addAll(row.cards.keySet()));
    double column = rows.stream().mapToDouble(row -> size(row.canvas).width()).max().orElse(0);
    double width = 2 * MARGIN + LABELS + kinds.size() * (column + GAP) - GAP;
    double y = MARGIN;
    @Nullable Style band = null;
    for (Row row : rows) {
      if (!row.style.equals(band)) {
        y += band == null ? 0 : BAND_GAP;
        head(row.style, kinds, column, y);
        y += HEAD;
        band = row.style;
      }
      row(row, kinds, column, y);
      y += size(row.canvas).height() + GAP;
    }
    Size size = new Size(Math.ceil(width), Math.ceil(y - GAP + MARGIN));
    PathData whole = PathData.rect(Rect.of(Point.ORIGIN, size));
    items.add(0, FrameItem.Shape.fill(whole, Paint.solid(GROUND)));
    return new Frame(size, new FrameMeta("Gallery", "", "en"), items);
  }

  private void head(Style style, Set<CardKind> kinds, double column, double y) {
    caption(style.name(), NAME, MARGIN, y - 14);
    double x = MARGIN + LABELS;
    for (CardKind kind : kinds) {
      caption(kind.id(), LABEL, x, y + HEAD - 36);
      x += column + GAP;
    }
  }

  private void row(Row row, Set<CardKind> kinds, double column, double y) {
    Canvas canvas = row.canvas;
    caption(canvas.name(), LABEL, MARGIN, y - 4);
    Size size = size(canvas);
    double x = MARGIN + LABELS;
    for (CardKind kind : kinds) {
      Picture.@Nullable Raster card = row.cards.get(kind);
      if (card != null) {
        items.add(new FrameItem.Image(Rect.of(new Point(x, y), size), card, ""));
      }
      x += Math.ceil(column) + GAP;
    }
  }

  private void caption(String words, Captions.Look look, double x, double y) {
    items.addAll(captions.set(words, look, new Point(x, y), WIDE).items());
  }

  private static Size size(Canvas canvas) {
    double shrunk = Math.sqrt(AREA / (canvas.width() * (double) canvas.height()));
    return new Size(Math.rint(canvas.width() * shrunk), Math.rint(canvas.height() * shrunk));
  }
}
