package buyerside.app.forecast.web;

import buyerside.app.shell.Fragment;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The deals behind a number.
///
/// @param which of them these are, in words
/// @param rows the largest first
/// @param next the next page's address; empty on the last
public record ExpectedPage(
    ForecastBar bar, String which, List<Row> rows, String next, String csv, String xlsx)
    implements Fragment {

  public ExpectedPage {
    rows = List.copyOf(rows);
  }

  /// @param path its buyer path
  /// @param within the probability of being won in the period
  /// @param call how it is called, as a code; empty where it cannot be called here
  public record Row(
      String deal,
      String name,
      Content path,
      String owner,
      String worth,
      String chance,
      String flat,
      String within,
      String expected,
      String decided,
      String range,
      String byRep,
      boolean later,
      String call,
      @Nullable String callWords) {}
}
