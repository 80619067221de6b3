package buyerside.app.insight.web;

import buyerside.app.shell.Fragment;
import java.util.List;

/// The deals behind a number.
///
/// @param what was asked for, in words
/// @param next the address of the next page; empty if this is the last
public record BehindPage(String what, List<Row> rows, String next) implements Fragment {

  public BehindPage {
    rows = List.copyOf(rows);
  }

  public record Row(
      String href,
      String deal,
      String value,
      String stage,
      String entered,
      String left,
      String end) {}
}
