package buyerside.app.insight.web;

import buyerside.app.shell.Fragment;
import java.util.List;

/// A review to print and to talk over.
///
/// @param period `week` or `quarter`
/// @param moved what happened, in a sentence
public record LookBackPage(
    String period,
    String day,
    String moved,
    List<String> worked,
    List<String> stop,
    List<Drop> drop)
    implements Fragment {

  public LookBackPage {
    worked = List.copyOf(worked);
    stop = List.copyOf(stop);
    drop = List.copyOf(drop);
  }

  public List<String> tabs() {
    return InsightPage.TABS;
  }

  public record Drop(String href, String deal, String value, String stage, String since) {}
}
