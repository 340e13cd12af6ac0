import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code bench/compare}: the same card by Jinju and by its rivals, in turn, as ratios. */
public final class Compare {
  private static final String HELP =
      """
      Usage: bench/compare [--peers DIR] [--quick] [--json]

      Draws the same card with Jinju and with rival tools, in turn, and prints the median of both with their ratio.

        --peers DIR  the folder with the rivals' scripts; without it only Jinju's own values are printed
        --quick      one short run of each instead of five
        --json       one object a row: row, rival, jinju, rivalValue, unit, ratio

      A folder of rivals without node_modules is set up in target/peers by its own setup.sh DIR, which needs Node and npm.
      """;

  private static final JsonMapper JSON = new JsonMapper();
  private static final int CARDS = 40;

  /** What one run of a row gives for one side. */
  private interface Run {
    double value() throws Exception;
  }

  private record Row(String name, String unit, String rival, Run jinju, Run other) {}

  private final Path home;
  private final Path peers;
  private final Path texts;
  private final boolean quick;
  private final Path work;
  private final List<Row> rows = new ArrayList<>();

  private Compare(Path home, Path peers, boolean quick) throws Exception {
    this.home = home;
    this.quick = quick;
    work = Files.createDirectories(home.resolve("target/compare"));
    this.peers = peers == null ? null : ready(peers);
    texts = peers == null ? home.resolve("bench/lines.json") : peers.resolve("lines.json");
    episode();
    rows();
  }

  public static void main(String[] args) throws Exception {
    List<String> rest = new ArrayList<>(Arrays.asList(args).subList(1, args.length));
    if (rest.contains("--help")) {
      System.out.print(HELP);
      return;
    }
    boolean quick = rest.remove("--quick");
    boolean json = rest.remove("--json");
    Path peers = null;
    if (rest.size() == 2 && rest.get(0).equals("--peers")) {
      peers = Path.of(rest.get(1)).toAbsolutePath().normalize();
      rest.clear();
    }
    if (!rest.isEmpty() || peers != null && !Files.isRegularFile(peers.resolve("warm.mjs"))) {
      System.err.print(rest.isEmpty() ? "no rivals in " + peers + "\n" : HELP);
      System.exit(2);
    }
    new Compare(Path.of(args[0]), peers, quick).print(json);
  }

  private void rows() {
    String seconds = quick ? "3" : "10";
    warm("png-warm", "png", "takumi", seconds);
    warm("svg-warm", "svg", "takumi", seconds);
    warm("pdf-warm", "pdf", "typst", seconds);
    rate("png-per-second", "png", seconds);
    rate("all-per-second", "png,svg,pdf", seconds);
    cold("cold-1", "ms", 1, false);
    cold("cold-40", "ms", CARDS, false);
    cold("memory-40", "MiB", CARDS, true);
  }

  private void warm(String name, String format, String rival, String seconds) {
    rows.add(
        new Row(
            name,
            "ms",
            rival,
            () -> jinju(format, 1, seconds).path("median").asDouble(),
            () -> node("warm.mjs", rival, format, "-", "1").path("median").asDouble()));
  }

  private void rate(String name, String formats, String seconds) {
    rows.add(
        new Row(
            name,
            "cards/s",
            "takumi",
            () -> jinju(formats, 2, seconds).path("perSecond").asDouble(),
            () -> node("warm.mjs", "takumi", "png", "-", "2").path("perSecond").asDouble()));
  }

  private void cold(String name, String unit, int cards, boolean memory) {
    String picks =
        cards == 1
            ? "t7"
            : String.join(",", IntStream.rangeClosed(1, cards).mapToObj(i -> "t" + i).toList());
    Run own =
        () -> {
          Path out = emptied(work.resolve("out"));
          Process process =
              started(
                  new ProcessBuilder(
                      home.resolve("jinju").toString(),
                      "render",
                      "-q",
                      "--episode",
                      work.resolve("lines.json").toString(),
                      "--style",
                      home.resolve("bench/card.json").toString(),
                      "--format",
                      "png",
                      "--pick",
                      picks,
                      "--out",
                      out.toString()));
          return memory ? peak(process) : millis(process);
        };
    Run other =
        () -> {
          Path out = emptied(work.resolve("out"));
          Process process =
              started(
                  new ProcessBuilder(
                          "node",
                          "cold.mjs",
                          "takumi",
                          "png",
                          "-",
                          Integer.toString(cards),
                          out.toString())
                      .directory(peers.toFile()));
          return memory ? peak(process) : millis(process);
        };
    rows.add(new Row(name, unit, "takumi", own, other));
  }

  private long begun;

  private Process started(ProcessBuilder builder) throws IOException {
    begun = System.nanoTime();
    return builder
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private double millis(Process process) throws InterruptedException {
    process.waitFor();
    double millis = (System.nanoTime() - begun) / 1e6;
    if (process.exitValue() != 0) {
      throw new IllegalStateException("a process ended with " + process.exitValue());
    }
    return millis;
  }

  /** The most memory that the process held at any time, as the kernel counts it. */
  private static double peak(Process process) throws Exception {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    double most = 0;
    while (!process.waitFor(2, TimeUnit.MILLISECONDS)) {
      try (Stream<String> lines = Files.lines(status)) {
        most =
            Math.max(
                most,
                lines
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024)
                    .max()
                    .orElse(0));
      } catch (IOException | java.io.UncheckedIOException e) {
        break; // it has ended between the two calls
      }
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException("a process ended with " + process.exitValue());
    }
    return most;
  }

  private JsonNode jinju(String formats, int lanes, String seconds) throws Exception {
    return answer(
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-Djava.awt.headless=true",
            "-cp",
            home.resolve("target/jinju.jar").toString(),
            home.resolve("bench/WarmCards.java").toString(),
            home.toString(),
            texts.toString(),
            formats,
            Integer.toString(lanes),
            seconds,
            quick ? "2" : "4"));
  }

  private JsonNode node(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("node"));
    command.addAll(List.of(arguments));
    return answer(new ProcessBuilder(command).directory(peers.toFile()));
  }

  private static JsonNode answer(ProcessBuilder builder) throws Exception {
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (InputStream out = process.getInputStream()) {
      String text = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
      if (process.waitFor() != 0) {
        throw new IllegalStateException(builder.command() + " ended with " + process.exitValue());
      }
      return JSON.readTree(text.substring(text.lastIndexOf('\n') + 1));
    }
  }

  /** The texts as an episode, for whole processes. */
  private void episode() throws IOException {
    ObjectNode episode = JSON.createObjectNode();
    episode.put("title", "开源芯片夜话").put("language", "zh-Hans");
    episode.putArray("highlights");
    ArrayNode turns = episode.putArray("turns");
    JsonNode lines = JSON.readTree(Files.readString(texts));
    for (int i = 0; i < CARDS; i++) {
      JsonNode line = lines.get(i % lines.size());
      turns
          .addObject()
          .put("id", "t" + (i + 1))
          .put("speaker", line.path("speaker").asString(""))
          .put("text", line.path("text").asString(""));
    }
    episode.putArray("sections");
    Files.writeString(work.resolve("lines.json"), JSON.writeValueAsString(episode));
  }

  private Path ready(Path given) throws Exception {
    if (Files.isDirectory(given.resolve("node_modules"))) {
      return given;
    }
    Path own = home.resolve("target/peers");
    if (!Files.isDirectory(own.resolve("node_modules"))) {
      System.err.println("setting up the rivals in target/peers");
      int code =
          new ProcessBuilder("sh", given.resolve("setup.sh").toString(), own.toString())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start()
              .waitFor();
      if (code != 0) {
        throw new IllegalStateException("the rivals' setup.sh ended with " + code);
      }
    }
    return own;
  }

  private static Path emptied(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectories(folder);
  }

  private void print(boolean json) throws Exception {
    if (!json) {
      System.out.printf(
          Locale.ROOT, "%-16s %12s  %-8s %12s %8s%n", "row", "jinju", "rival", "", "ratio");
    }
    for (Row row : rows) {
      List<Double> own = new ArrayList<>();
      List<Double> other = new ArrayList<>();
      for (int run = 0; run < (quick ? 1 : 5); run++) {
        own.add(row.jinju().value());
        if (peers != null) {
          other.add(row.other().value());
        }
      }
      tell(row, median(own), other.isEmpty() ? Double.NaN : median(other), json);
    }
  }

  private static void tell(Row row, double own, double other, boolean json) {
    if (json) {
      ObjectNode node = JSON.createObjectNode();
      node.put("row", row.name());
      if (!Double.isNaN(other)) {
        node.put("rival", row.rival());
      }
      node.put("jinju", rounded(own));
      if (!Double.isNaN(other)) {
        node.put("rivalValue", rounded(other));
      }
      node.put("unit", row.unit());
      if (!Double.isNaN(other)) {
        node.put("ratio", rounded(own / other));
      }
      System.out.println(JSON.writeValueAsString(node));
    } else if (Double.isNaN(other)) {
      System.out.printf(Locale.ROOT, "%-16s %12.2f  %s%n", row.name(), own, row.unit());
    } else {
      System.out.printf(
          Locale.ROOT,
          "%-16s %12.2f  %-8s %12.2f %8.2f  %s%n",
          row.name(),
          own,
          row.rival(),
          other,
          own / other,
          row.unit());
    }
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
