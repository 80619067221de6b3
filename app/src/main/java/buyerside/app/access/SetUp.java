package buyerside.app.access;

import buyerside.app.shell.Language;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The first run: a workspace and its administrator, as typed.
public record SetUp(
    String workspace, String name, String email, String password, Language language, String zone) {

  private static final int LONGEST_NAME = 200;

  List<Reason> problems() {
    var problems = new ArrayList<Reason>();
    problems.addAll(nameProblems("workspace", workspace));
    problems.addAll(nameProblems("name", name));
    problems.addAll(Email.problems("email", email));
    problems.addAll(Password.problems("password", password));
    problems.addAll(zoneProblems("zone", zone));
    return problems;
  }

  static List<Reason> nameProblems(String field, String typed) {
    var problems = new ArrayList<Reason>();
    TextRule.checkGiven(field, typed.strip(), LONGEST_NAME, problems);
    return problems;
  }

  static List<Reason> zoneProblems(String field, String typed) {
    try {
      ZoneId.of(typed);
      return List.of();
    } catch (DateTimeException e) {
      return List.of(Reason.of(field, "zone.unknown"));
    }
  }
}
