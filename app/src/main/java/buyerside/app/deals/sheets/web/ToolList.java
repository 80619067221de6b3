package buyerside.app.deals.sheets.web;

import buyerside.app.shell.Fragment;
import java.util.List;

/// The tools that help the buyer through the stages, each with what it holds.
public record ToolList(List<Entry> entries) implements Fragment {

  /// @param words what it holds; empty if nothing yet
  public record Entry(String href, String name, String words) {}
}
