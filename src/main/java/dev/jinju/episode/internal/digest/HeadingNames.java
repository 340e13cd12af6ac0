package dev.jinju.episode.internal.digest;

import dev.jinju.episode.internal.source.DataLines;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Knows from a heading's words what it announces; the words stand in {@code headings.tsv}. */
final class HeadingNames {
  private static final Pattern BRACKETS = Pattern.compile("[(\\[【][^)\\]】]{0,40}[)\\]】]");

  /** {@code 1.}, {@code 二、}, {@code IV.} before the words. */
  private static final Pattern NUMBERING =
      Pattern.compile("^\\s*(?:\\d{1,3}|[一二三四五六七八九十]{1,3}|[ivx]{1,4})\\s*[.、)]\\s*");

  private static final Pattern LEADING_MARKS = Pattern.compile("^[^\\p{L}\\p{N}]+");

  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N} ]+");

  private static final Map<String, RegionKind> KINDS = new TreeMap<>();

  static {
    for (List<String> row : DataLines.of("headings.tsv")) {
      KINDS.put(plain(row.get(1)), RegionKind.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
    }
  }

  private HeadingNames() {}

  /** The kind of the part below a heading; empty when the words are the author's own. */
  static Optional<RegionKind> kind(String heading) {
    return heading.length() > 80
        ? Optional.empty()
        : Optional.ofNullable(KINDS.get(plain(heading)));
  }

  private static String plain(String heading) {
    String folded = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String words = LEADING_MARKS.matcher(BRACKETS.matcher(folded).replaceAll(" ")).replaceFirst("");
    String bare = NUMBERING.matcher(words).replaceFirst("");
    return NOT_WORDS.matcher(bare).replaceAll(" ").strip().replaceAll(" +", " ");
  }
}
