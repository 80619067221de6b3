package buyerside.app.insight.web;

import buyerside.app.shell.Fragment;
import java.util.List;

/// A page of findings.
///
/// @param tab which page
/// @param exports where its tables can be had as files, up to the table's id
/// @param made when it was evaluated and over how much; empty before the first time
/// @param waits whether a new evaluation has been asked for
/// @param filter what the page is cut by
public record InsightPage(
    String tab,
    String finding,
    List<InsightSection> sections,
    String made,
    boolean waits,
    Filter filter)
    implements Fragment {

  public static final List<String> TABS =
      List.of("works", "flow", "effort", "practice", "changes", "review");

  public InsightPage {
    sections = List.copyOf(sections);
  }

  public List<String> tabs() {
    return TABS;
  }

  /// @param choices of the page; empty where there is nothing to choose
  /// @param rate what an hour costs, as typed
  /// @param query of the page, for links to files
  public record Filter(
      String asOf, List<Choice> choices, boolean asksRate, String rate, String query) {

    public Filter {
      choices = List.copyOf(choices);
    }
  }

  /// A list to choose from.
  public record Choice(String name, String label, List<Option> options) {
    public Choice {
      options = List.copyOf(options);
    }
  }

  public record Option(String value, String words, boolean chosen) {}
}
