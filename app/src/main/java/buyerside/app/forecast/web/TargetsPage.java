package buyerside.app.forecast.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// Quotas, and what other currencies are worth.
///
/// @param periods the columns: a quarter and its months
/// @param editable whether the viewer may change them
public record TargetsPage(
    ForecastBar bar,
    String heading,
    List<String> periods,
    List<QuotaRow> rows,
    List<RateRow> rates,
    List<Option> currencies,
    String currency,
    boolean editable,
    Problems problems)
    implements Fragment {

  public TargetsPage {
    periods = List.copyOf(periods);
    rows = List.copyOf(rows);
    rates = List.copyOf(rates);
    currencies = List.copyOf(currencies);
  }

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }

  /// @param whole whether it is everybody's
  public record QuotaRow(String name, boolean whole, List<Cell> cells) {

    public QuotaRow {
      cells = List.copyOf(cells);
    }
  }

  /// @param name of the field
  /// @param shown where it cannot be changed
  public record Cell(String name, String label, String value, String currency, String shown) {}

  public record RateRow(String name, String currency, String label, String value) {}
}
