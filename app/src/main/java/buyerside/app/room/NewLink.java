package buyerside.app.room;

import buyerside.app.shell.Language;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import java.util.ArrayList;
import java.util.List;

/// A link to make.
///
/// @param days how long it opens
/// @param passcode empty for none
public record NewLink(String recipient, Language language, int days, String passcode) {

  public static final int USUAL_DAYS = 90;
  private static final int MOST_DAYS = 730;
  private static final int LONGEST = 200;
  private static final int SHORTEST_PASSCODE = 6;
  private static final int LONGEST_PASSCODE = 64;

  List<Reason> problems() {
    var problems = new ArrayList<Reason>();
    TextRule.checkGiven("recipient", recipient, LONGEST, problems);
    if (days < 1 || days > MOST_DAYS) {
      problems.add(Reason.of("days", "room.days", MOST_DAYS));
    }
    if (!passcode.isEmpty() && passcode.length() < SHORTEST_PASSCODE) {
      problems.add(Reason.of("passcode", "room.passcode.short", SHORTEST_PASSCODE));
    }
    TextRule.check("passcode", passcode, LONGEST_PASSCODE, problems);
    return problems;
  }
}
