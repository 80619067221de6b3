package buyerside.judgement.effect;

import java.util.ArrayList;
import java.util.List;

/// The share of deals that advanced, by the number of actions they had in the end: wrong as an
/// answer, because a deal that stays longer collects more actions. Kept to be shown beside the
/// right one.
///
/// @param rows from no action to five and more
public record NaiveShares(List<Row> rows) {

  private static final int MOST = 5;

  public NaiveShares {
    rows = List.copyOf(rows);
  }

  /// @param actions in the end; the last stands for all above
  public record Row(int actions, int deals, int advanced) {
    /// `NaN` without deals.
    public double share() {
      return deals == 0 ? Double.NaN : (double) advanced / deals;
    }
  }

  /// @param destination reaching it is advancing
  public static NaiveShares of(List<ActionHistory> histories, String destination) {
    var deals = new int[MOST + 1];
    var advanced = new int[MOST + 1];
    for (var history : histories) {
      int actions = Math.min(MOST, history.actions().size());
      deals[actions]++;
      advanced[actions] += destination.equals(history.to()) ? 1 : 0;
    }
    var rows = new ArrayList<Row>();
    for (int actions = 0; actions <= MOST; actions++) {
      if (deals[actions] > 0) {
        rows.add(new Row(actions, deals[actions], advanced[actions]));
      }
    }
    return new NaiveShares(rows);
  }
}
