package dev.jinju.choose.fit;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What words mean, as vectors: {@code vectors.en.bin}, which {@code tools/choosing/word-vectors}
 * makes. Commoner words have shorter vectors.
 *
 * @param words in the order of the file
 */
record Vectors(Map<String, byte[]> words, int size, double scale) {
  private static final Pattern WORD = Pattern.compile("[a-z]+(?:['’][a-z]+)?");

  /** A number of words, the size of a vector and its scale, then each word with its vector. */
  static Vectors read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        DataInputStream data = new DataInputStream(new java.io.BufferedInputStream(in))) {
      int count = data.readInt();
      int size = data.readInt();
      double scale = data.readDouble();
      Map<String, byte[]> words = new LinkedHashMap<>();
      for (int i = 0; i < count; i++) {
        String word = data.readUTF();
        words.put(word, data.readNBytes(size));
      }
      return new Vectors(words, size, scale);
    }
  }

  /** The mean of a line's words; those without a vector count as nothing. */
  double[] of(String text) {
    double[] sum = new double[size];
    int count = 0;
    Matcher m = WORD.matcher(text.toLowerCase(java.util.Locale.ROOT));
    while (m.find()) {
      byte[] vector = words.get(m.group());
      for (int d = 0; vector != null && d < size; d++) {
        sum[d] += vector[d] * scale;
      }
      count++;
    }
    for (int d = 0; d < size; d++) {
      sum[d] /= Math.max(1, count);
    }
    return sum;
  }

  /** What each word is worth when each dimension is worth a weight. */
  Map<String, Double> fold(double[] weights) {
    Map<String, Double> folded = new LinkedHashMap<>();
    words.forEach(
        (word, vector) -> {
          double sum = 0;
          for (int d = 0; d < size; d++) {
            sum += vector[d] * scale * weights[d];
          }
          folded.put(word, sum);
        });
    return folded;
  }
}
