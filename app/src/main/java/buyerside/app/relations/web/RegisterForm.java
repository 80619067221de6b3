package buyerside.app.relations.web;

import buyerside.app.shell.Choice;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;
import java.util.Map;

/// Something to enter into the register, as typed.
///
/// @param blocked the rules that forbid it, in words; none if none does
public record RegisterForm(
    Map<String, String> typed,
    Choice direction,
    Choice kind,
    Choice tender,
    List<String> blocked,
    Problems problems)
    implements Fragment {

  public RegisterForm {
    typed = Map.copyOf(typed);
    blocked = List.copyOf(blocked);
  }

  public String text(String field) {
    return typed.getOrDefault(field, "");
  }

  @Override
  public int status() {
    return blocked.isEmpty() ? Fragment.statusOf(problems) : 422;
  }
}
