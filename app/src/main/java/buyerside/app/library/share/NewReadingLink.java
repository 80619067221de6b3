package buyerside.app.library.share;

import buyerside.app.shell.Language;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A reading link to make.
///
/// @param person their record; `null` if they have none
/// @param recipient their name; may be empty where there is a record
/// @param days how long it opens
public record NewReadingLink(
    @Nullable UUID deal, @Nullable UUID person, String recipient, Language language, int days) {

  public static final int USUAL_DAYS = 60;
  private static final int MOST_DAYS = 730;
  static final int LONGEST = 200;

  List<Reason> problems() {
    var problems = new ArrayList<Reason>();
    if (person == null) {
      TextRule.checkGiven("recipient", recipient, LONGEST, problems);
    } else {
      TextRule.check("recipient", recipient, LONGEST, problems);
    }
    if (days < 1 || days > MOST_DAYS) {
      problems.add(Reason.of("days", "reading.days", MOST_DAYS));
    }
    return problems;
  }
}
