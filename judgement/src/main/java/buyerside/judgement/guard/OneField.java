package buyerside.judgement.guard;

import buyerside.judgement.backtest.Scores;
import buyerside.judgement.feature.Field;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// What one column says by itself, and whether it goes on saying it.
final class OneField {

  private OneField() {}

  /// How well one column by itself orders rows it has not seen: the area under the curve, 0.5 where
  /// there is nothing to order.
  ///
  /// @param seen whether each row came to the end in question
  /// @param learnt rows from which the share of each level or class is learnt
  /// @param tested rows that are ordered by it
  static double alone(Field field, boolean[] seen, IntPredicate learnt, IntPredicate tested) {
    int classes =
        switch (field) {
          case Field.Level level -> level.levels().size();
          case Field.Quantity quantity -> quantity.bins().length + 2;
        };
    var rows = new double[classes];
    var came = new double[classes];
    for (int i = 0; i < seen.length; i++) {
      if (learnt.test(i)) {
        rows[code(field, i)]++;
        came[code(field, i)] += seen[i] ? 1 : 0;
      }
    }
    int[] test = IntStream.range(0, seen.length).filter(tested).toArray();
    double base = Arrays.stream(came).sum() / Math.max(1, Arrays.stream(rows).sum());
    double[] said =
        Arrays.stream(test)
            .mapToDouble(i -> (came[code(field, i)] + 2 * base) / (rows[code(field, i)] + 2))
            .toArray();
    var truth = new boolean[test.length];
    for (int i = 0; i < test.length; i++) {
      truth[i] = seen[test[i]];
    }
    var weights = new double[test.length];
    Arrays.fill(weights, 1);
    double auc = Scores.auc(said, truth, weights);
    return Double.isNaN(auc) ? 0.5 : auc;
  }

  private static int code(Field field, int row) {
    return switch (field) {
      case Field.Level level -> level.codes()[row];
      case Field.Quantity quantity -> quantity.bin(row);
    };
  }

  /// The population stability index between the earlier four fifths and the rest: 0 if both are
  /// made up alike.
  ///
  /// @param order the rows in the order of time
  static double stability(Field field, int[] order) {
    int classes =
        switch (field) {
          case Field.Level level -> Math.min(level.levels().size(), 22);
          case Field.Quantity quantity -> quantity.bins().length + 2;
        };
    var early = new double[classes];
    var late = new double[classes];
    for (int i = 0; i < order.length; i++) {
      int code = Math.min(classes - 1, code(field, order[i]));
      (i < order.length * 4 / 5 ? early : late)[code]++;
    }
    double index = 0;
    for (int code = 0; code < classes; code++) {
      double e = (early[code] + 0.5) / (order.length * 0.8 + 0.5 * classes);
      double l = (late[code] + 0.5) / (order.length * 0.2 + 0.5 * classes);
      index += (l - e) * Math.log(l / e);
    }
    return index;
  }
}
