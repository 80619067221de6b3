package buyerside.app.relations.web;

import buyerside.app.shell.Choice;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;
import java.util.Map;

/// An invitation as typed.
///
/// @param action where it is sent
/// @param what the texts by the names of their fields
/// @param choices who invites, why, custom, what else, deal, currency, tender, sides
/// @param guests one line for each guest, empty ones to fill in
public record InvitationForm(
    String title,
    String action,
    int version,
    Map<String, String> what,
    Map<String, Choice> choices,
    List<GuestLine> guests,
    Problems problems)
    implements Fragment {

  public InvitationForm {
    what = Map.copyOf(what);
    choices = Map.copyOf(choices);
    guests = List.copyOf(guests);
  }

  public record GuestLine(int index, String name, List<Option> parts, String part) {}

  public String text(String field) {
    return what.getOrDefault(field, "");
  }

  public Choice choice(String field) {
    var choice = choices.get(field);
    if (choice == null) {
      throw new IllegalArgumentException("no choice " + field);
    }
    return choice;
  }

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
