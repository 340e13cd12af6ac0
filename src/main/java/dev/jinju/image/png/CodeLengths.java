package dev.jinju.image.png;

import java.util.Arrays;

/** Computes the code lengths of Huffman's algorithm, cut to a limit. */
final class CodeLengths {
  private CodeLengths() {}

  /**
   * For each symbol a length from 1 to the limit, or 0 where it has no use; a lone symbol gets 1
   * (RFC 1951 3.2.7).
   */
  static byte[] of(int[] uses, int limit) {
    int[] symbols = usedByRarity(uses);
    byte[] lengths = new byte[uses.length];
    if (symbols.length < 2) {
      lengths[symbols.length == 0 ? 0 : symbols[0]] = 1;
      return lengths;
    }
    int[] depths = depths(symbols, uses);
    cut(depths, limit);
    for (int i = 0; i < symbols.length; i++) {
      lengths[symbols[i]] = (byte) depths[i];
    }
    return lengths;
  }

  private static int[] usedByRarity(int[] uses) {
    long[] keys = new long[uses.length];
    int n = 0;
    for (int i = 0; i < uses.length; i++) {
      if (uses[i] > 0) {
        keys[n++] = (long) uses[i] << 16 | i;
      }
    }
    Arrays.sort(keys, 0, n);
    int[] symbols = new int[n];
    for (int i = 0; i < n; i++) {
      symbols[i] = (int) keys[i] & 0xffff;
    }
    return symbols;
  }

  /** Leaves and inner nodes both come in rising order of weight, so two queues do for a heap. */
  private static int[] depths(int[] symbols, int[] uses) {
    int n = symbols.length;
    long[] weight = new long[2 * n - 1];
    int[] parent = new int[2 * n - 1];
    for (int i = 0; i < n; i++) {
      weight[i] = uses[symbols[i]];
    }
    int leaf = 0;
    int inner = n;
    for (int made = n; made < 2 * n - 1; made++) {
      for (int child = 0; child < 2; child++) {
        boolean takeLeaf = leaf < n && (inner >= made || weight[leaf] <= weight[inner]);
        int taken = takeLeaf ? leaf++ : inner++;
        parent[taken] = made;
        weight[made] += weight[taken];
      }
    }
    int[] depth = new int[2 * n - 1];
    for (int i = 2 * n - 3; i >= 0; i--) {
      depth[i] = depth[parent[i]] + 1;
    }
    return Arrays.copyOf(depth, n);
  }

  /**
   * Shortens what is too long and pays for it by lengthening the rarest codes that can still grow,
   * until Kraft's sum is at most 1; depths fall as symbols become more frequent and still do so
   * afterwards.
   */
  private static void cut(int[] depths, int limit) {
    int room = 1 << limit;
    for (int i = 0; i < depths.length; i++) {
      depths[i] = Math.min(depths[i], limit);
      room -= 1 << (limit - depths[i]);
    }
    for (int i = 0; room < 0; i = (i + 1) % depths.length) {
      if (depths[i] < limit) {
        depths[i]++;
        room += 1 << (limit - depths[i]);
      }
    }
    for (int i = depths.length - 1; i >= 0; i--) {
      while (depths[i] > 1 && 1 << (limit - depths[i]) <= room) {
        room -= 1 << (limit - depths[i]);
        depths[i]--;
      }
    }
  }
}
