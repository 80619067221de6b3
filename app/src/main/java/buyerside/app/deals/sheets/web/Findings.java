package buyerside.app.deals.sheets.web;

import buyerside.app.shell.Fragment;
import java.util.List;

/// What follows from a sheet, in sentences; those that call for something are marked.
public record Findings(String title, List<Finding> findings) implements Fragment {

  /// @param warns whether it calls for something
  public record Finding(String words, boolean warns) {}
}
