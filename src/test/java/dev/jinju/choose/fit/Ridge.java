package dev.jinju.choose.fit;

/** Logistic regression with L2 penalties, by Newton's method. Deterministic. */
final class Ridge {
  /** Newton's method from 0 with such penalties is exact to six places by then. */
  private static final int STEPS = 6;

  private Ridge() {}

  /**
   * The weights of the columns.
   *
   * @param rows centred, so that the intercept says how rare a 1 is
   * @param penalties one a column
   */
  static double[] fit(double[][] rows, boolean[] ones, double[] penalties) {
    int n = penalties.length;
    double[] weights = new double[n + 1];
    weights[n] = Math.log(0.1);
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[n + 1];
      double[][] curvature = new double[n + 1][n + 1];
      for (int r = 0; r < rows.length; r++) {
        double[] x = rows[r];
        double p = 1 / (1 + Math.exp(-weights[n] - dot(weights, x)));
        add(x, p - (ones[r] ? 1 : 0), p * (1 - p), gradient, curvature);
      }
      for (int i = 0; i < n; i++) {
        gradient[i] += penalties[i] * weights[i];
        curvature[i][i] += penalties[i];
      }
      double[] change = solve(curvature, gradient);
      for (int i = 0; i <= n; i++) {
        weights[i] -= change[i];
      }
    }
    return java.util.Arrays.copyOf(weights, n);
  }

  static double dot(double[] weights, double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += weights[i] * x[i];
    }
    return sum;
  }

  /** The lower half of the curvature is enough. */
  private static void add(double[] x, double miss, double w, double[] g, double[][] h) {
    int n = x.length;
    for (int i = 0; i < n; i++) {
      double wx = w * x[i];
      g[i] += miss * x[i];
      double[] row = h[i];
      for (int j = 0; j <= i; j++) {
        row[j] += wx * x[j];
      }
      h[n][i] += wx;
    }
    g[n] += miss;
    h[n][n] += w;
  }

  /** Cholesky: the penalties make the matrix positive definite. */
  private static double[] solve(double[][] lower, double[] right) {
    int n = right.length;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = lower[i][j];
        for (int k = 0; k < j; k++) {
          sum -= lower[i][k] * lower[j][k];
        }
        lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
      }
    }
    double[] x = right.clone();
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= lower[i][k] * x[k];
      }
      x[i] /= lower[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        x[i] -= lower[k][i] * x[k];
      }
      x[i] /= lower[i][i];
    }
    return x;
  }
}
