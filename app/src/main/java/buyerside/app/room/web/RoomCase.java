package buyerside.app.room.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What doing nothing costs, as the buyer sees it: each number can be confirmed or put right.
///
/// @param figures `null` while there is nothing to work out
public record RoomCase(
    String base,
    int revision,
    @Nullable Content figures,
    List<Line> lines,
    List<Option> periods,
    String note,
    RoomRemarks remarks)
    implements Fragment {

  /// @param confirmed by whom and when; empty if by nobody
  /// @param open whether it is being put right
  public record Line(
      String id,
      String name,
      String words,
      String source,
      String confirmed,
      String every,
      List<Numbers> numbers,
      boolean open,
      Problems problems,
      RoomRemarks remarks) {}

  /// Three fields for one number.
  public record Numbers(String name, String label, String low, String likely, String high) {}
}
