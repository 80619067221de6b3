package buyerside.app.room.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Reader;
import gg.jte.Content;
import java.util.List;

/// A page of a buyer's room, whole.
///
/// @param base the room's address
/// @param heading for whom it is; empty at the door
/// @param tabs the room's pages; none at the door
/// @param said what was just done; empty for nothing
/// @param told who sees that it was read; empty at the door
public record RoomPage(
    String title,
    String base,
    Heading heading,
    List<Tab> tabs,
    List<Option> languages,
    String said,
    String told,
    int status,
    Content body)
    implements Fragment {

  /// @param deal what it is about
  public record Heading(String company, String deal, String guest) {

    static final Heading NONE = new Heading("", "", "");
  }

  public record Tab(String href, String name, boolean current) {}

  public String language() {
    return Reader.current().language().tag();
  }
}
