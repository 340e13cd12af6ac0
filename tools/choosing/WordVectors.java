import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes static vectors of the commonest English words: each passed alone through a small transformer, the mean of its pieces, reduced to the
 * 64 directions in which words differ most, and shortened by a/(a+p) for a word of frequency p. Run by the script word-vectors.
 */
final class WordVectors {
  private static final int WORDS = 20_000;
  private static final int SIZE = 64;
  private static final double A = 1e-3;
  private static final int ROUNDS = 30;

  public static void main(String[] args) throws IOException, OrtException {
    Map<String, Integer> pieces = new HashMap<>();
    String tokenizer = Files.readString(Path.of(args[1]));
    Matcher m = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)+)\":\\s*(\\d+)").matcher(tokenizer.substring(tokenizer.indexOf("\"vocab\"")));
    while (m.find()) {
      pieces.putIfAbsent(m.group(1), Integer.parseInt(m.group(2)));
    }
    Map<String, Double> counts = new HashMap<>();
    m = Pattern.compile("\"word\":\\s*\"([A-Za-z]+)\",\\s*\"count\":\\s*(\\d+)").matcher(Files.readString(Path.of(args[2])));
    double all = 0;
    while (m.find()) {
      counts.merge(m.group(1).toLowerCase(java.util.Locale.ROOT), Double.parseDouble(m.group(2)), Double::sum);
      all += Double.parseDouble(m.group(2));
    }
    List<String> words = counts.keySet().stream()
        .sorted(Comparator.comparingDouble((String w) -> -counts.get(w)).thenComparing(w -> w)).limit(WORDS).sorted().toList();
    double[] p = new double[words.size()];
    for (int i = 0; i < p.length; i++) {
      p[i] = counts.get(words.get(i)) / all;
    }
    double[][] x = vectors(Path.of(args[0]), words, pieces);
    write(Path.of(args[3]), words, reduce(x, p));
  }

  private static double[][] vectors(Path model, List<String> words, Map<String, Integer> pieces) throws OrtException {
    double[][] x = new double[words.size()][];
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      try (OrtSession session = environment.createSession(model.toString(), options)) {
        for (int i = 0; i < x.length; i++) {
          x[i] = vector(environment, session, ids(words.get(i), pieces));
        }
      }
    }
    return x;
  }

  /** The longest pieces first, between the marks of start and end. */
  private static long[] ids(String word, Map<String, Integer> pieces) {
    List<Integer> ids = new ArrayList<>(List.of(pieces.get("[CLS]")));
    for (int from = 0; from < word.length(); ) {
      int to = word.length();
      while (!pieces.containsKey((from > 0 ? "##" : "") + word.substring(from, to))) {
        to--;
      }
      ids.add(pieces.get((from > 0 ? "##" : "") + word.substring(from, to)));
      from = to;
    }
    ids.add(pieces.get("[SEP]"));
    return ids.stream().mapToLong(i -> i).toArray();
  }

  private static double[] vector(OrtEnvironment environment, OrtSession session, long[] ids) throws OrtException {
    long[] ones = new long[ids.length];
    java.util.Arrays.fill(ones, 1);
    Map<String, OnnxTensor> in = Map.of(
        "input_ids", OnnxTensor.createTensor(environment, new long[][] {ids}),
        "attention_mask", OnnxTensor.createTensor(environment, new long[][] {ones}),
        "token_type_ids", OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]}));
    try (OrtSession.Result result = session.run(in)) {
      float[][] states = ((float[][][]) result.get(0).getValue())[0];
      double[] mean = new double[states[0].length];
      for (int i = 1; i < states.length - 1; i++) {
        for (int d = 0; d < mean.length; d++) {
          mean[d] += states[i][d] / (states.length - 2);
        }
      }
      return mean;
    } finally {
      in.values().forEach(OnnxTensor::close);
    }
  }

  /** Principal components, words weighted by the root of their frequency: by subspace iteration from a fixed start. */
  private static double[][] reduce(double[][] x, double[] p) {
    int n = x[0].length;
    double[] mean = new double[n];
    double total = 0;
    for (int i = 0; i < x.length; i++) {
      total += p[i];
      for (int d = 0; d < n; d++) {
        mean[d] += p[i] * x[i][d];
      }
    }
    double[][] covariance = new double[n][n];
    for (int i = 0; i < x.length; i++) {
      for (int d = 0; d < n; d++) {
        x[i][d] -= mean[d] / total;
      }
      for (int a = 0; a < n; a++) {
        for (int b = 0; b < n; b++) {
          covariance[a][b] += Math.sqrt(p[i]) * x[i][a] * x[i][b];
        }
      }
    }
    double[][] basis = new double[SIZE][n];
    Random random = new Random(1);
    for (double[] row : basis) {
      java.util.Arrays.setAll(row, d -> random.nextGaussian());
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int k = 0; k < SIZE; k++) {
        double[] next = new double[n];
        for (int a = 0; a < n; a++) {
          next[a] = dot(covariance[a], basis[k]);
        }
        basis[k] = next;
        for (int j = 0; j < k; j++) {
          double share = dot(basis[k], basis[j]);
          for (int d = 0; d < n; d++) {
            basis[k][d] -= share * basis[j][d];
          }
        }
        double length = Math.sqrt(dot(basis[k], basis[k]));
        for (int d = 0; d < n; d++) {
          basis[k][d] /= length;
        }
      }
    }
    double[][] reduced = new double[x.length][SIZE];
    for (int i = 0; i < x.length; i++) {
      for (int k = 0; k < SIZE; k++) {
        reduced[i][k] = dot(basis[k], x[i]) * A / (A + p[i]);
      }
    }
    return reduced;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static void write(Path file, List<String> words, double[][] vectors) throws IOException {
    double most = 0;
    for (double[] vector : vectors) {
      for (double value : vector) {
        most = Math.max(most, Math.abs(value));
      }
    }
    double scale = most / 127;
    try (DataOutputStream out = new DataOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(words.size());
      out.writeInt(SIZE);
      out.writeDouble(scale);
      for (int i = 0; i < vectors.length; i++) {
        out.writeUTF(words.get(i));
        for (double value : vectors[i]) {
          out.writeByte((int) Math.round(value / scale));
        }
      }
    }
  }
}
