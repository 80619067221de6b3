package buyerside.app.activities.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// What was understood of a line, each part to be put right before it is kept.
///
/// @param pieces the line, with the words that each part was read from
/// @param wrong what was typed and cannot be
/// @param fields empty while nothing is typed
public record QuickLogChips(
    List<Piece> pieces,
    List<String> wrong,
    List<Control> fields,
    Evidence evidence,
    Problems problems)
    implements Fragment {

  /// @param field which part the words were read as; empty for the rest of the line
  public record Piece(String text, String field) {}

  /// A part that can be put right.
  ///
  /// @param type `select`, or the type of an input
  /// @param from the words it was read from; empty for a default
  /// @param state `KNOWN`, `OPEN` where a choice is needed, `SET` otherwise
  public record Control(
      String name,
      String id,
      String label,
      String type,
      String value,
      List<Option> options,
      String from,
      String state) {}

  /// Evidence to confirm.
  ///
  /// @param criteria none if the line holds no remark
  /// @param polarity the value to send with it
  public record Evidence(
      List<Option> criteria, String likeliest, String lead, String polarity, String stage) {

    static final Evidence NONE = new Evidence(List.of(), "", "", "", "");
  }

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
