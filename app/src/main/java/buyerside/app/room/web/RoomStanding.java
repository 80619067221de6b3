package buyerside.app.room.web;

import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// Where the buyer stands as the seller understands it, to be confirmed or disputed.
///
/// @param now the question that the buyer is working on; empty once it is decided
public record RoomStanding(String base, String now, List<StageView> stages, RoomRemarks remarks)
    implements Fragment {

  /// @param state DONE, NOW or NEXT
  /// @param progress such as `1/2`
  public record StageView(
      String name,
      String question,
      String state,
      String stateWords,
      boolean open,
      List<Item> items) {}

  /// @param sign CONFIRMED, BELIEVED, OPEN or DISPUTED
  /// @param typed the objection as typed
  public record Item(
      String criterion, String name, String sign, String words, String typed, Problems problems) {}
}
