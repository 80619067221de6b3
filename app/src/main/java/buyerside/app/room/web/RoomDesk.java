package buyerside.app.room.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;
import java.util.UUID;

/// A deal's room as the seller keeps it.
///
/// @param made a link that was just made, to be copied now; empty otherwise
/// @param offered pieces that can be put into it, the best for the deal's stage first
/// @param asOf the past day that is shown; empty for today
public record RoomDesk(
    UUID deal,
    String dealName,
    String made,
    List<LinkLine> links,
    List<DisputeLine> disputes,
    List<RemarkLine> remarks,
    List<VisitLine> visits,
    List<MaterialLine> materials,
    List<Option> offered,
    Typed typed,
    List<Option> languages,
    String asOf,
    Problems problems)
    implements Fragment {

  /// @param state open, expired or revoked, in words
  public record LinkLine(
      UUID id, String recipient, String language, boolean passcode, String state, boolean opens) {}

  /// @param settled how; empty while it is open
  public record DisputeLine(
      UUID id, String author, String criterion, String words, String when, String settled) {}

  /// @param about what it is about, in words
  /// @param page and `aboutId`: where an answer belongs
  public record RemarkLine(
      boolean guest,
      String author,
      String about,
      String words,
      String when,
      String page,
      String aboutId) {}

  public record VisitLine(String recipient, String page, String when) {}

  /// A piece in the room.
  ///
  /// @param read who read it last and when, in words; empty if nobody did
  public record MaterialLine(
      UUID id, String href, String language, String title, String when, String read) {}

  /// The new link's fields.
  public record Typed(String recipient, String language, String days) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
