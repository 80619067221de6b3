package buyerside.app.relations.circle;

import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import buyerside.method.circle.Cadence;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a member notes of somebody in their circle.
///
/// @param person in the register of people; `null` for somebody outside of it
/// @param everyDays the cadence
/// @param birthday `null` if not known
public record CircleFacts(
    @Nullable UUID person, String name, int everyDays, @Nullable MonthDay birthday, String note) {

  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_NOTE = 5_000;

  List<Reason> problems() {
    var problems = new ArrayList<Reason>();
    if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      problems.add(Reason.of("name", "missing"));
    }
    TextRule.check("name", name, LONGEST_NAME, problems);
    TextRule.check("note", note, LONGEST_NOTE, problems);
    if (everyDays < 1 || everyDays > Cadence.LONGEST) {
      problems.add(Reason.of("everyDays", "circle.cadence", Cadence.LONGEST));
    }
    return problems;
  }

  Cadence cadence() {
    return new Cadence(everyDays);
  }
}
