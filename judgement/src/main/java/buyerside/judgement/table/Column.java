package buyerside.judgement.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One column of a [Table]: each cell is the number of one of the column's different texts, or
/// [#MISSING]. What a text means is looked at once per different text, not once per row.
public final class Column {

  /// The number of a cell that says nothing.
  public static final int MISSING = -1;

  private static final Set<String> NOTHING =
      Set.of("", "na", "n/a", "#n/a", "nan", "null", "nil", "-", "--", "?", "\\n", "<na>");

  private final String name;
  private final List<String> texts;
  private final int[] cells;

  Column(String name, List<String> texts, int[] cells) {
    this.name = name;
    this.texts = List.copyOf(texts);
    this.cells = cells;
  }

  /// A column of these texts; those that say nothing ([#saysNothing]) are missing.
  public static Column of(String name, List<? extends @Nullable String> cells) {
    var builder = new Builder(name);
    cells.forEach(builder::add);
    return builder.build();
  }

  /// A column of numbers; `NaN` is missing.
  public static Column ofNumbers(String name, double[] numbers) {
    return of(
        name,
        Arrays.stream(numbers).mapToObj(it -> Double.isNaN(it) ? "" : String.valueOf(it)).toList());
  }

  /// Whether people write this for "no value": an empty cell, `NA`, `null`, `?` and the like.
  /// `None`, `Unknown` and `0` are values.
  public static boolean saysNothing(String text) {
    return NOTHING.contains(text.toLowerCase(Locale.ROOT));
  }

  public String name() {
    return name;
  }

  public int size() {
    return cells.length;
  }

  /// The different texts.
  public List<String> texts() {
    return texts;
  }

  /// The number of the cell's text, or [#MISSING].
  public int cell(int row) {
    return cells[row];
  }

  public boolean missing(int row) {
    return cells[row] == MISSING;
  }

  /// The text of a cell; `null` if it is missing.
  public @Nullable String text(int row) {
    return cells[row] == MISSING ? null : texts.get(cells[row]);
  }

  /// How many cells are not missing.
  public int filled() {
    return (int) Arrays.stream(cells).filter(cell -> cell != MISSING).count();
  }

  /// How many cells have each text.
  public int[] counts() {
    var counts = new int[texts.size()];
    for (int cell : cells) {
      if (cell != MISSING) {
        counts[cell]++;
      }
    }
    return counts;
  }

  /// The cells as numbers; `NaN` where there is none.
  public double[] numbers() {
    double[] each = texts.stream().mapToDouble(Numbers::parse).toArray();
    return Arrays.stream(cells).mapToDouble(cell -> cell < 0 ? Double.NaN : each[cell]).toArray();
  }

  /// The same column with these rows only.
  Column rows(int[] rows) {
    return new Column(name, texts, Arrays.stream(rows).map(row -> cells[row]).toArray());
  }

  /// The same column under another name.
  public Column named(String other) {
    return new Column(other, texts, cells);
  }

  /// Collects a column from the first row to the last.
  static final class Builder {
    private final String name;
    private final HashMap<String, Integer> numbers = new HashMap<>();
    private final java.util.ArrayList<String> texts = new java.util.ArrayList<>();
    private int[] cells = new int[256];
    private int size;

    Builder(String name) {
      this.name = name;
    }

    void add(@Nullable String text) {
      if (size == cells.length) {
        cells = Arrays.copyOf(cells, size * 2);
      }
      cells[size++] = text == null || saysNothing(text.strip()) ? MISSING : number(text.strip());
    }

    private int number(String text) {
      var number = numbers.putIfAbsent(text, texts.size());
      if (number == null) {
        texts.add(text);
        return texts.size() - 1;
      }
      return number;
    }

    Column build() {
      return new Column(name, texts, Arrays.copyOf(cells, size));
    }
  }
}
