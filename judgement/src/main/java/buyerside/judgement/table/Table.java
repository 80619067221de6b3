package buyerside.judgement.table;

import buyerside.judgement.multistate.BadInput;
import buyerside.judgement.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// A small immutable table: named columns of equal length. Nothing is assumed about the names.
public final class Table {

  private final List<Column> columns;
  private final int rows;
  private final int[] lines;

  private Table(List<Column> columns, int rows, int[] lines) {
    this.columns = List.copyOf(columns);
    this.rows = rows;
    this.lines = lines;
  }

  /// @param columns all of one length
  public static Table of(List<Column> columns) {
    int rows = columns.isEmpty() ? 0 : columns.getFirst().size();
    return of(columns, IntStream.range(2, rows + 2).toArray());
  }

  /// @param lines where each row stands in its file
  static Table of(List<Column> columns, int[] lines) {
    for (var column : columns) {
      if (column.size() != lines.length) {
        throw new IllegalArgumentException(
            "column %s has %d rows, not %d".formatted(column.name(), column.size(), lines.length));
      }
    }
    return new Table(columns, lines.length, lines);
  }

  public List<Column> columns() {
    return columns;
  }

  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /// How many rows there are.
  public int rows() {
    return rows;
  }

  /// The line of the file where the row begins.
  public int line(int row) {
    return lines[row];
  }

  /// The column of that name, or failing that the only one whose name differs in case, spaces,
  /// hyphens or underlines.
  public Optional<Column> find(String name) {
    var exact = columns.stream().filter(it -> it.name().equals(name)).findFirst();
    if (exact.isPresent()) {
      return exact;
    }
    var loose = columns.stream().filter(it -> bare(it.name()).equals(bare(name))).toList();
    return loose.size() == 1 ? Optional.of(loose.getFirst()) : Optional.empty();
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
  }

  /// @throws BadInput listing the columns there are
  public Column column(String name) {
    return find(name)
        .orElseThrow(
            () -> BadInput.inTable(Words.of("column.none", name, String.join(", ", names()))));
  }

  /// These rows, in this order.
  public Table rows(int[] chosen) {
    return new Table(
        columns.stream().map(it -> it.rows(chosen)).toList(),
        chosen.length,
        Arrays.stream(chosen).map(row -> lines[row]).toArray());
  }

  /// Those of the columns that are wanted, in their order here.
  public Table columns(java.util.function.Predicate<Column> wanted) {
    return new Table(columns.stream().filter(wanted).toList(), rows, lines);
  }

  /// The same rows with one more column.
  public Table with(Column column) {
    return of(
        java.util.stream.Stream.concat(columns.stream(), java.util.stream.Stream.of(column))
            .toList(),
        lines);
  }
}
