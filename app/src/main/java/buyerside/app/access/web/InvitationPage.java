package buyerside.app.access.web;

import buyerside.app.shell.Choice;
import buyerside.app.shell.Field;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// Taking up an invitation.
public record InvitationPage(
    String action, String email, List<Field> fields, Choice zone, Problems problems)
    implements Fragment {

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
