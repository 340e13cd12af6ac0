package dev.jinju.pipeline;

import dev.jinju.render.Rasters;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Compares rendered cards with what a browser makes of the SVG and poppler of the PDF. Run by
 * {@code tools/compare-renderers}, since it needs both programs; prints a row a card and fails when
 * one differs.
 */
public final class OutsideRenderers {
  private static final double MOST = 0.015;
  private static final double MOST_IN_A_SQUARE = 0.15;

  /**
   * Poppler puts glyphs on whole pixels, so it draws at a finer resolution than the picture that is
   * compared.
   */
  private static final int FINER = 4;

  private OutsideRenderers() {}

  /**
   * Compares all cards below a folder.
   *
   * @param args the folder that {@code jinju render} wrote, and a folder for pictures
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path scratch = Path.of(args[1]);
    Files.createDirectories(scratch);
    int failed = 0;
    List<Path> pngs;
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      pngs = files.filter(file -> file.toString().endsWith(".png")).sorted().toList();
    }
    for (Path png : pngs) {
      BufferedImage expected = Rasters.ofPng(Files.readAllBytes(png));
      String stem = png.toString().substring(0, png.toString().length() - 4);
      failed +=
          row(out, stem + ".svg", expected, browser(Path.of(stem + ".svg"), expected, scratch));
      failed += row(out, stem + ".pdf", expected, poppler(Path.of(stem + ".pdf"), scratch));
    }
    out.printf(Locale.ROOT, "%d cards, %d differ%n", pngs.size(), failed);
    if (failed > 0 || pngs.isEmpty()) {
      throw new IllegalStateException("the renderers do not agree");
    }
  }

  private static int row(
      PrintStream out, String name, BufferedImage expected, BufferedImage actual) {
    double mean = Rasters.difference(expected, actual);
    double worst = Rasters.worstSquare(expected, actual, 32);
    boolean differs = mean > MOST || worst > MOST_IN_A_SQUARE;
    out.printf(
        Locale.ROOT,
        "%s mean %.2f %% worst %.1f %% %s%n",
        differs ? "DIFFERS" : "agrees ",
        100 * mean,
        100 * worst,
        name);
    if (differs) {
      Rasters.strip(Path.of(name).getFileName().toString(), expected, actual);
    }
    return differs ? 1 : 0;
  }

  private static BufferedImage browser(Path svg, BufferedImage size, Path scratch)
      throws IOException, InterruptedException {
    Path shot = scratch.resolve("browser.png");
    run(
        "chromium",
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--force-color-profile=srgb",
        "--user-data-dir=" + scratch.resolve("profile"),
        "--window-size=" + size.getWidth() + "," + size.getHeight(),
        "--screenshot=" + shot,
        svg.toUri().toString());
    return Rasters.ofPng(Files.readAllBytes(shot));
  }

  private static BufferedImage poppler(Path pdf, Path scratch)
      throws IOException, InterruptedException {
    Path page = scratch.resolve("poppler");
    String resolution = Integer.toString(72 * FINER);
    run("pdftoppm", "-r", resolution, "-png", "-singlefile", pdf.toString(), page.toString());
    return smaller(Rasters.ofPng(Files.readAllBytes(scratch.resolve("poppler.png"))));
  }

  /** Each pixel the mean of a square of pixels. */
  private static BufferedImage smaller(BufferedImage fine) {
    int w = fine.getWidth() / FINER;
    int h = fine.getHeight() / FINER;
    BufferedImage small = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        int[] square = fine.getRGB(x * FINER, y * FINER, FINER, FINER, null, 0, FINER);
        int rgb = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
          int sum = 0;
          for (int pixel : square) {
            sum += pixel >> shift & 255;
          }
          rgb |= (sum + square.length / 2) / square.length << shift;
        }
        small.setRGB(x, y, rgb);
      }
    }
    return small;
  }

  private static void run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException(command[0] + " did not end within a minute");
    }
    if (process.exitValue() != 0) {
      throw new IOException(command[0] + " ended with " + process.exitValue());
    }
  }
}
