package buyerside.app.room.web;

import buyerside.app.shell.Fragment;
import java.util.List;

/// What there is to read in a room.
public record RoomShelf(List<Line> pieces) implements Fragment {

  /// @param meta date, author and source, in words
  public record Line(String href, String language, String title, String summary, String meta) {}
}
