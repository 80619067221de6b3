package buyerside.app.deals.choice.web;

import buyerside.app.shell.Fragment;
import java.util.List;

/// The candidates in their order, ready to print.
public record RankingView(List<Place> places) implements Fragment {

  /// @param width of the bar in per mille
  /// @param failed the must-haves that it does not meet; empty if it meets all
  public record Place(
      int rank, String name, String total, int width, String budget, String failed, boolean ours) {}
}
