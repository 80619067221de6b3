package buyerside.app.activities.reminders.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import java.util.List;

/// What a member should not forget, and what they want to be reminded of.
///
/// @param away how many were put away, in words; empty if none were
/// @param mail whether this installation sends mail
/// @param digest whether they get it
/// @param trouble what went wrong with the last one; empty if nothing did
public record RemindersPage(
    List<ReminderLine> lines,
    String away,
    List<KindLine> kinds,
    boolean mail,
    boolean digest,
    List<Option> hours,
    String hour,
    String trouble)
    implements Fragment {

  public record ReminderLine(
      String kind,
      String kindName,
      String key,
      String what,
      String about,
      String when,
      boolean late,
      String href) {}

  public record KindLine(String kind, String name, boolean wanted) {}
}
