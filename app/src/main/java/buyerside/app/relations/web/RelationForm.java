package buyerside.app.relations.web;

import buyerside.app.shell.Field;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// A company or a person to add or to change, as typed.
///
/// @param action where it is sent
/// @param marks boxes to tick; none for a company
/// @param alike records that it may be already; asked about before it is added
/// @param version the one that was looked at; 0 for a new one
public record RelationForm(
    String title,
    String action,
    int version,
    List<Field> fields,
    List<Mark> marks,
    String note,
    String back,
    Problems problems,
    List<Likeness> alike)
    implements Fragment {

  /// A box to tick.
  public record Mark(String name, String label, boolean on) {}

  /// A record that the new one may be.
  public record Likeness(String href, String name, String more, String certainty, String why) {}

  public RelationForm {
    alike = List.copyOf(alike);
  }

  @Override
  public int status() {
    return alike.isEmpty() ? Fragment.statusOf(problems) : 409;
  }
}
