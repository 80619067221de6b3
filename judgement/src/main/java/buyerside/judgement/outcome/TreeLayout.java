package buyerside.judgement.outcome;

import buyerside.judgement.feature.Features;
import buyerside.judgement.feature.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Features as the dense matrix that trees want. Numbers stand as they are, missing ones as `NaN`.
/// A column of few levels gets one yes-or-no each; one of many gets, for each class but the first,
/// the shrunk share of the class among training rows of the level ([SegmentRates]), and how many
/// they are. For the training rows themselves these shares come from the other rows only, fold by
/// fold (Micci-Barreca, 2001, done as cross-fitting): a row must not see its own outcome.
final class TreeLayout {

  private static final int FEW_LEVELS = 12;
  private static final int FOLDS = 5;

  /// Trees only ask whether a number is greater than another; the library takes no infinite ones.
  private static final double LARGEST = 1e37;

  private final int classes;
  private final List<Integer> owners = new ArrayList<>();
  private final List<Codes> tables = new ArrayList<>();
  private final Sample training;

  TreeLayout(Sample training) {
    this.training = training;
    this.classes = training.classes();
    var fields = training.features().fields();
    for (int i = 0; i < fields.size(); i++) {
      int width =
          switch (fields.get(i)) {
            case Field.Quantity _ -> 1;
            case Field.Level level when level.levels().size() <= FEW_LEVELS ->
                level.levels().size();
            case Field.Level level -> {
              tables.add(Codes.of(level, training, _ -> true));
              yield classes;
            }
          };
      for (int column = 0; column < width; column++) {
        owners.add(i);
      }
    }
  }

  /// How many columns the matrix has.
  int width() {
    return owners.size();
  }

  /// The field that a column of the matrix was made of.
  int owner(int column) {
    return owners.get(column);
  }

  /// The matrix of rows that were not learnt from, row by row.
  float[] matrix(Features rows) {
    var matrix = new float[rows.rows() * width()];
    fill(matrix, rows, IntStream.range(0, rows.rows()).toArray(), tables);
    return matrix;
  }

  /// The matrix of the training rows.
  float[] trainingMatrix() {
    var matrix = new float[training.size() * width()];
    if (tables.isEmpty()) {
      fill(matrix, training.features(), IntStream.range(0, training.size()).toArray(), tables);
      return matrix;
    }
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      var others = new ArrayList<Codes>();
      for (var field : training.features().levels()) {
        if (field.levels().size() > FEW_LEVELS) {
          others.add(Codes.of(field, training, row -> fold(row) != held));
        }
      }
      int[] rows = IntStream.range(0, training.size()).filter(row -> fold(row) == held).toArray();
      fill(matrix, training.features(), rows, others);
    }
    return matrix;
  }

  /// Rows next to each other are alike in many files, so folds are scattered.
  private static int fold(int row) {
    return Math.floorMod(Integer.reverse(row * 0x9E3779B9) >>> 7, FOLDS);
  }

  private void fill(float[] matrix, Features features, int[] rows, List<Codes> codes) {
    int column = 0;
    int table = 0;
    for (var field : features.fields()) {
      switch (field) {
        case Field.Quantity quantity -> {
          for (int row : rows) {
            matrix[row * width() + column] =
                (float) Math.clamp(quantity.values()[row], -LARGEST, LARGEST);
          }
          column++;
        }
        case Field.Level level when level.levels().size() <= FEW_LEVELS -> {
          for (int row : rows) {
            matrix[row * width() + column + level.codes()[row]] = 1;
          }
          column += level.levels().size();
        }
        case Field.Level level -> {
          var shares = codes.get(table++).shares;
          for (int row : rows) {
            System.arraycopy(
                shares[level.codes()[row]], 0, matrix, row * width() + column, classes);
          }
          column += classes;
        }
      }
    }
  }

  /// By level: the shares of all classes but the first, and the logarithm of the number of rows.
  private record Codes(float[][] shares) {

    static Codes of(Field.Level field, Sample sample, java.util.function.IntPredicate included) {
      var counts = new double[field.levels().size()][sample.classes()];
      for (int row = 0; row < sample.size(); row++) {
        if (included.test(row)) {
          counts[field.codes()[row]][sample.labels()[row]] += sample.weights()[row];
        }
      }
      double[] all = sample.shares();
      double prior = Math.max(5, Math.min(100, SegmentRates.strength(counts, all)));
      var shares = new float[counts.length][sample.classes()];
      for (int level = 0; level < counts.length; level++) {
        double rows = 0;
        for (double count : counts[level]) {
          rows += count;
        }
        for (int k = 1; k < sample.classes(); k++) {
          shares[level][k - 1] = (float) ((counts[level][k] + prior * all[k]) / (rows + prior));
        }
        shares[level][sample.classes() - 1] = (float) Math.log1p(rows);
      }
      return new Codes(shares);
    }
  }
}
