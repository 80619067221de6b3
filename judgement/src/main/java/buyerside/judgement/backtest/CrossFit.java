package buyerside.judgement.backtest;

import java.util.stream.IntStream;

/// Something fitted to all held-out rows but those of one block, and applied to that block, for
/// each of a few blocks of neighbours: so that a correction, too, is judged on rows it was not
/// learnt from.
final class CrossFit {

  private static final int BLOCKS = 5;

  private CrossFit() {}

  /// A correction that is fitted to some rows.
  interface Fit {
    /// @param rows to learn from
    Apply to(int[] rows);
  }

  /// A correction ready to be applied.
  interface Apply {
    double[] row(int row);
  }

  static double[][] of(int rows, Fit fit) {
    var all = new double[rows][];
    for (int block = 0; block < BLOCKS; block++) {
      int from = (int) ((long) rows * block / BLOCKS);
      int to = (int) ((long) rows * (block + 1) / BLOCKS);
      var fitted =
          fit.to(IntStream.range(0, rows).filter(row -> row < from || row >= to).toArray());
      for (int row = from; row < to; row++) {
        all[row] = fitted.row(row);
      }
    }
    return all;
  }

  static int[] pick(int[] values, int[] rows) {
    return IntStream.of(rows).map(row -> values[row]).toArray();
  }

  static double[] pick(double[] values, int[] rows) {
    return IntStream.of(rows).mapToDouble(row -> values[row]).toArray();
  }

  static double[][] pick(double[][] values, int[] rows) {
    return IntStream.of(rows).mapToObj(row -> values[row]).toArray(double[][]::new);
  }
}
