package dev.jinju.bench;

import dev.jinju.font.FontLibrary;
import dev.jinju.text.Breaking;
import dev.jinju.text.Measure;
import dev.jinju.text.Paragraph;
import dev.jinju.text.SetText;
import dev.jinju.text.Spacing;
import dev.jinju.text.TextSpan;
import dev.jinju.text.Typesetter;
import dev.jinju.text.faces.FaceRequest;
import dev.jinju.text.vertical.WritingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Shaping, spacing and the search over breaks and sizes, warm. Medians are printed as p0.50. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class TextBench {
  private static final String QUOTE =
      "我们花了 41 分钟恢复，29 分钟在找文档，真正干活只用了两分钟：速度从来不是手快，而是你早就知道该打给谁，也知道他会不会接电话。";

  private static final List<Measure.Step> SIZES =
      Stream.of(64.0, 60.0, 56.0, 52.0, 48.0).map(size -> new Measure.Step(size, 1.5)).toList();

  private Typesetter typesetter;

  @Setup
  public void open() {
    typesetter = new Typesetter(FontLibrary.open(Path.of("fonts")));
  }

  /** A quote of sixty characters in a card's box. */
  @Benchmark
  public SetText quote() {
    return set(QUOTE, new Measure(740, 700, SIZES, 10));
  }

  /** A paragraph of two thousand characters. */
  @Benchmark
  public SetText longParagraph() {
    return set(QUOTE.repeat(32).substring(0, 2000), new Measure(740, 1e6, SIZES, 1000));
  }

  private SetText set(String text, Measure measure) {
    FaceRequest face =
        new FaceRequest(List.of(new FaceRequest.Family("Noto Serif SC", false)), 700);
    return typesetter.set(
        new Paragraph(
            text,
            "zh-Hans",
            List.of(new TextSpan(0, text.length(), face, 0)),
            Spacing.DEFAULT,
            Breaking.DEFAULT,
            WritingMode.HORIZONTAL),
        measure);
  }
}
