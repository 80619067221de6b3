package buyerside.judgement.feature;

import java.util.Arrays;

/// One feature of many rows: a number or a level.
public sealed interface Field {

  /// What it is called in explanations.
  String name();

  /// The column of the table it was made of.
  String column();

  int size();

  /// These rows, in this order; rows may repeat.
  Field take(int[] rows);

  /// A number per row; `NaN` where nothing is known.
  ///
  /// @param bins the same number in classes, for models that know straight lines only
  @SuppressWarnings("ArrayRecordComponent") // a kernel's working memory
  record Quantity(String name, String column, double[] values, double[] bins) implements Field {

    @Override
    public int size() {
      return values.length;
    }

    @Override
    public Quantity take(int[] rows) {
      return new Quantity(
          name, column, Arrays.stream(rows).mapToDouble(row -> values[row]).toArray(), bins);
    }

    /// The class of a number: 0 is missing, then from the smallest.
    public int bin(int row) {
      double value = values[row];
      if (Double.isNaN(value)) {
        return 0;
      }
      int place = Arrays.binarySearch(bins, value);
      return 1 + (place >= 0 ? place : -place - 1);
    }
  }

  /// A level per row.
  ///
  /// @param levels how many; 0 stands for every level too rare or never seen when the encoder was
  ///   fitted, 1 for a missing value
  @SuppressWarnings("ArrayRecordComponent") // a kernel's working memory
  record Level(String name, String column, int[] codes, java.util.List<String> levels)
      implements Field {

    @Override
    public int size() {
      return codes.length;
    }

    @Override
    public Level take(int[] rows) {
      return new Level(name, column, Arrays.stream(rows).map(row -> codes[row]).toArray(), levels);
    }
  }
}
