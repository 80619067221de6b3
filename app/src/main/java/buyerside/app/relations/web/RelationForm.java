package buyerside.app.relations.web;

import buyerside.app.shell.Field;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// A company or a person to add or to change, as typed.
///
/// @param action where it is sent
/// @param marks boxes to tick; none for a company
/// @param version the one that was looked at; 0 for a new one
public record RelationForm(
    String title,
    String action,
    int version,
    List<Field> fields,
    List<Mark> marks,
    String note,
    String back,
    Problems problems)
    implements Fragment {

  /// A box to tick.
  public record Mark(String name, String label, boolean on) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
