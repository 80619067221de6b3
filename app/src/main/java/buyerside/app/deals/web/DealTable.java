package buyerside.app.deals.web;

import buyerside.app.shell.Choice;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import java.util.List;
import java.util.stream.Collectors;

/// The table of deals.
///
/// @param count how many match, as text; with a plus where there are more than were counted
/// @param next the link to the next page; empty on the last
/// @param all the offer to change all that match, in words; empty if the page shows them all
/// @param asOf the past day it shows; empty for now
public record DealTable(
    FilterBar filter,
    String count,
    List<DealTableRow> rows,
    String all,
    List<SavedView> views,
    String next,
    String asOf)
    implements Fragment {

  /// What is filtered by, for the form above the table.
  public record FilterBar(
      String words,
      List<Option> stages,
      String stage,
      List<Option> owners,
      String owner,
      Choice team,
      Choice field,
      Choice is,
      String kind,
      String ending,
      String sort,
      String asOf,
      List<ColumnChoice> columns,
      String query) {

    /// The key of the field that has a column of its own; empty if none has.
    public String extra() {
      return field.options().stream().anyMatch(it -> it.value().equals(field.chosen()))
          ? field.chosen()
          : "";
    }

    /// Its name.
    public String extraName() {
      return field.options().stream()
          .filter(it -> it.value().equals(field.chosen()))
          .map(Option::label)
          .findFirst()
          .orElse("");
    }
  }

  /// The columns that a changed row comes back with, sent along with every change.
  public String shown() {
    return filter.columns().stream()
        .filter(ColumnChoice::shown)
        .map(ColumnChoice::name)
        .collect(
            Collectors.joining(",", "{\"columns\":\"", "\",\"field\":\"" + filter.extra() + "\"}"));
  }

  private static final List<String> NUMERIC = List.of("value", "chance", "dwell", "illusion");

  /// A column that may be shown.
  public record ColumnChoice(String name, boolean shown) {

    public boolean numeric() {
      return NUMERIC.contains(name);
    }
  }

  /// A filter that somebody named.
  public record SavedView(String name, String href, String removal) {}
}
