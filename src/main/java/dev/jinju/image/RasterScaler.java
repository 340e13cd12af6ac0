package dev.jinju.image;

import java.util.List;

/**
 * Makes pixel pictures smaller by averaging, so that a large photograph in a small box neither
 * flickers nor swells the file. Keeps a few results, since one avatar stands on many cards.
 * Thread-safe.
 */
public final class RasterScaler {
  private final KeptResults<Picture.Raster> kept = new KeptResults<>();

  /**
   * The picture at most so large; a side that is already short enough stays as it is.
   *
   * @param width the most pixels across, at least 1
   * @param height the most pixels down, at least 1
   */
  public Picture.Raster shrink(Picture.Raster source, int width, int height) {
    int across = Math.min(source.width(), Math.max(1, width));
    int down = Math.min(source.height(), Math.max(1, height));
    if (across == source.width() && down == source.height()) {
      return source;
    }
    return kept.get(source, List.of(across, down), () -> average(source, across, down));
  }

  /** First across, then down; each new pixel is the mean of the area that it covers. */
  private static Picture.Raster average(Picture.Raster source, int across, int down) {
    float[] rows = new float[4 * across * source.height()];
    Weights columns = new Weights(source.width(), across);
    float[] line = new float[4 * source.width()];
    for (int y = 0; y < source.height(); y++) {
      unpack(source.argb(), y * source.width(), line);
      columns.apply(line, 0, 4, rows, 4 * across * y, 4);
    }
    float[] result = new float[4 * across * down];
    Weights lines = new Weights(source.height(), down);
    for (int x = 0; x < across; x++) {
      lines.apply(rows, 4 * x, 4 * across, result, 4 * x, 4 * across);
    }
    return new Picture.Raster(across, down, pack(result));
  }

  /** Alpha, and red, green, blue times alpha: the mean of clear pixels must not darken edges. */
  private static void unpack(int[] argb, int from, float[] line) {
    for (int i = 0; i < line.length / 4; i++) {
      int pixel = argb[from + i];
      float alpha = pixel >>> 24;
      line[4 * i] = alpha;
      line[4 * i + 1] = alpha * (pixel >> 16 & 255);
      line[4 * i + 2] = alpha * (pixel >> 8 & 255);
      line[4 * i + 3] = alpha * (pixel & 255);
    }
  }

  private static int[] pack(float[] samples) {
    int[] argb = new int[samples.length / 4];
    for (int i = 0; i < argb.length; i++) {
      float alpha = samples[4 * i];
      if (alpha > 0) {
        argb[i] =
            Math.round(alpha) << 24
                | Math.round(samples[4 * i + 1] / alpha) << 16
                | Math.round(samples[4 * i + 2] / alpha) << 8
                | Math.round(samples[4 * i + 3] / alpha);
      }
    }
    return argb;
  }

  /** Which old pixels a new one covers, and by how much, along one axis. */
  private static final class Weights {
    private final double ratio;
    private final int count;
    private final int most;

    Weights(int from, int to) {
      this.ratio = (double) from / to;
      this.count = to;
      this.most = from;
    }

    void apply(float[] from, int fromAt, int fromStep, float[] to, int toAt, int toStep) {
      for (int i = 0; i < count; i++) {
        double start = i * ratio;
        double end = Math.min(most, start + ratio);
        int target = toAt + i * toStep;
        for (int k = (int) start; k < Math.min(most, Math.ceil(end)); k++) {
          float share = (float) ((Math.min(end, k + 1) - Math.max(start, k)) / ratio);
          for (int channel = 0; channel < 4; channel++) {
            to[target + channel] += share * from[fromAt + k * fromStep + channel];
          }
        }
      }
    }
  }
}
