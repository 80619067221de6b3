package buyerside.app.deals.sheets.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// Several things of a kind, each a row of fields; empty rows are left out when it is read.
///
/// @param live whether it can be saved
public record RowForm(String add, List<Row> rows, boolean live, Problems problems)
    implements Fragment {

  /// @param sign what is to be noticed of it; empty for nothing
  public record Row(int index, String id, String title, String sign, List<Cell> cells) {}

  /// A field.
  ///
  /// @param type as in HTML, or `select`, or `textarea`
  /// @param options of a select
  /// @param wide whether it takes the whole width
  public record Cell(
      String name, String label, String type, String value, List<Option> options, boolean wide) {

    public static Cell of(int row, String field, String label, String type, String value) {
      return new Cell(name(row, field), label, type, value, List.of(), false);
    }

    public static Cell wide(int row, String field, String label, String value) {
      return new Cell(name(row, field), label, "text", value, List.of(), true);
    }

    public static Cell choice(
        int row, String field, String label, String value, List<Option> options) {
      return new Cell(name(row, field), label, "select", value, options, false);
    }

    private static String name(int row, String field) {
      return "row." + row + "." + field;
    }
  }
}
