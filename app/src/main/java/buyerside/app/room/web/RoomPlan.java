package buyerside.app.room.web;

import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// The joint plan as the buyer sees it: steps of theirs can be ticked and dated.
///
/// @param goLive in words; empty without one
/// @param summary how it stands, in words
public record RoomPlan(
    String base, String goLive, String summary, List<Step> steps, String note, RoomRemarks remarks)
    implements Fragment {

  /// @param theirs whether it is the buyer's
  /// @param agreed the agreed day as in a form; empty for none
  /// @param date the field's value
  public record Step(
      int number,
      String id,
      String title,
      boolean theirs,
      String who,
      String due,
      String sign,
      String words,
      boolean done,
      String agreed,
      String date,
      RoomRemarks remarks,
      Problems problems) {}
}
