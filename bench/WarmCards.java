import dev.jinju.card.Card;
import dev.jinju.card.CardKind;
import dev.jinju.card.Slot;
import dev.jinju.font.FontLibrary;
import dev.jinju.frame.Document;
import dev.jinju.frame.Frame;
import dev.jinju.image.PictureReader;
import dev.jinju.layout.CardLayout;
import dev.jinju.render.RenderOptions;
import dev.jinju.render.Renderer;
import dev.jinju.render.pdf.PdfRenderer;
import dev.jinju.render.png.PngRenderer;
import dev.jinju.render.svg.SvgRenderer;
import dev.jinju.style.Canvases;
import dev.jinju.style.CardDesign;
import dev.jinju.style.Styles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Jinju's side of the warm rows of {@code bench/compare}: one process that draws the rivals' card
 * from text to bytes, again and again, and prints one JSON object. Run as a source file with the
 * program's jar.
 *
 * <p>Arguments: the project's folder, the file with the texts, the formats joined by commas, the
 * lanes, seconds of warm-up, seconds of measuring.
 */
public final class WarmCards {
  private static final int PER_TURN = 7;

  private final CardLayout layout;
  private final CardDesign design;
  private final List<Renderer> renderers;
  private final List<JsonNode> lines = new ArrayList<>();

  private WarmCards(Path home, Path texts, String formats) throws Exception {
    layout = new CardLayout(FontLibrary.open(home.resolve("fonts")), new PictureReader());
    design =
        Styles.open(home.resolve("styles"))
            .load(home.resolve("bench/card.json").toString(), List.of())
            .value()
            .design(CardKind.DIALOGUE, Canvases.find("portrait"));
    Map<String, Renderer> all =
        Map.of("png", new PngRenderer(), "svg", new SvgRenderer(), "pdf", new PdfRenderer());
    renderers = List.of(formats.split(",")).stream().map(all::get).toList();
    new JsonMapper().readTree(Files.readString(texts)).forEach(lines::add);
  }

  /** Card i; after the last line the texts come turned, so that none is drawn twice. */
  private Card card(int i) {
    JsonNode line = lines.get(i % lines.size());
    int round = i / lines.size();
    String text = line.path("text").asString("");
    if (round > 0) {
      int[] points = text.codePoints().toArray();
      int by = PER_TURN * (round + 1) % points.length;
      text = new String(points, by, points.length - by) + new String(points, 0, by);
    }
    return new Card(
        "t" + (i + 1),
        CardKind.DIALOGUE,
        "zh-Hans",
        Map.of(
            "quote", Slot.of(text),
            "speaker", Slot.of(line.path("speaker").asString("")),
            "index", Slot.of(Integer.toString(i + 1))),
        Map.of());
  }

  private long draw(int i) {
    long bytes = 0;
    for (Frame frame : layout.layout(card(i), design).value().frames()) {
      Document document = Document.of(frame);
      for (Renderer renderer : renderers) {
        bytes += renderer.render(document, RenderOptions.DEFAULT).length;
      }
    }
    return bytes;
  }

  public static void main(String[] args) throws Exception {
    WarmCards cards = new WarmCards(Path.of(args[0]), Path.of(args[1]), args[2]);
    int lanes = Integer.parseInt(args[3]);
    long warm = (long) (Double.parseDouble(args[4]) * 1e9);
    long measure = (long) (Double.parseDouble(args[5]) * 1e9);
    System.out.println(lanes == 1 ? cards.alone(warm, measure) : cards.lanes(lanes, warm, measure));
  }

  private String alone(long warm, long measure) {
    int next = warmUp(warm, lines.size(), 1);
    List<Long> nanos = new ArrayList<>();
    List<Long> bytes = new ArrayList<>();
    for (long start = System.nanoTime(); System.nanoTime() - start < measure; next++) {
      long from = System.nanoTime();
      bytes.add(draw(next));
      nanos.add(System.nanoTime() - from);
    }
    return String.format(
        Locale.ROOT,
        "{\"median\":%.4f,\"bytes\":%d,\"cards\":%d}",
        median(nanos) / 1e6,
        median(bytes),
        nanos.size());
  }

  private int warmUp(long nanos, int from, int step) {
    int next = from;
    for (long start = System.nanoTime(); System.nanoTime() - start < nanos; next += step) {
      draw(next);
    }
    return next;
  }

  private String lanes(int lanes, long warm, long measure) throws InterruptedException {
    long[] drawn = new long[lanes];
    CountDownLatch ready = new CountDownLatch(lanes);
    CountDownLatch go = new CountDownLatch(1);
    List<Thread> threads = new ArrayList<>();
    for (int lane = 0; lane < lanes; lane++) {
      int own = lane;
      Thread thread =
          new Thread(
              () -> {
                int next = warmUp(warm, lines.size() + own, lanes);
                ready.countDown();
                try {
                  go.await();
                } catch (InterruptedException e) {
                  throw new IllegalStateException(e);
                }
                long start = System.nanoTime();
                for (; System.nanoTime() - start < measure; next += lanes) {
                  draw(next);
                  drawn[own]++;
                }
              });
      threads.add(thread);
      thread.start();
    }
    ready.await();
    long start = System.nanoTime();
    go.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
    long sum = 0;
    for (long one : drawn) {
      sum += one;
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return String.format(Locale.ROOT, "{\"perSecond\":%.2f}", sum / seconds);
  }

  private static long median(List<Long> values) {
    List<Long> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
