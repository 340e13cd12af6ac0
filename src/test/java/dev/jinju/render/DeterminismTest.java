package dev.jinju.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.frame.Document;
import dev.jinju.frame.Frame;
import dev.jinju.render.pdf.PdfRenderer;
import dev.jinju.render.png.PngRenderer;
import dev.jinju.render.svg.SvgRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes are a function of the document and the options: not of caches, threads or order. */
class DeterminismTest {
  private static final int THREADS = 8;

  static Stream<Renderer> renderers() {
    return Stream.of(new SvgRenderer(), new PngRenderer(), new PdfRenderer());
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void freshRendererGivesTheSameBytes(Renderer used) throws ReflectiveOperationException {
    for (Map.Entry<String, Frame> entry : SampleFrames.all().entrySet()) {
      byte[] first = used.render(Document.of(entry.getValue()), RenderOptions.DEFAULT);
      byte[] second = used.render(Document.of(entry.getValue()), RenderOptions.DEFAULT);
      Renderer fresh = used.getClass().getConstructor().newInstance();
      byte[] third = fresh.render(Document.of(entry.getValue()), RenderOptions.DEFAULT);
      assertThat(second).as(entry.getKey()).isEqualTo(first);
      assertThat(third).as(entry.getKey()).isEqualTo(first);
    }
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void threadsShareARendererWithoutATrace(Renderer shared)
      throws InterruptedException, ExecutionException, ReflectiveOperationException {
    List<Frame> frames = new ArrayList<>(SampleFrames.all().values());
    Renderer alone = shared.getClass().getConstructor().newInstance();
    List<byte[]> expected =
        frames.stream().map(f -> alone.render(Document.of(f), RenderOptions.DEFAULT)).toList();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<byte[]>> results = new ArrayList<>();
      for (int i = 0; i < 4 * frames.size(); i++) {
        Document document = Document.of(frames.get(i * 7 % frames.size()));
        results.add(pool.submit(() -> shared.render(document, RenderOptions.DEFAULT)));
      }
      for (int i = 0; i < results.size(); i++) {
        assertThat(results.get(i).get()).isEqualTo(expected.get(i * 7 % frames.size()));
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
