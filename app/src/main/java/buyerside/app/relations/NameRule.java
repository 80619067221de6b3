package buyerside.app.relations;

import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import buyerside.text.search.NormalForm;
import java.util.List;

/// What a company or person may be called: anything in which there is a letter or a digit of some
/// script. A name of signs alone could be neither found nor sorted.
final class NameRule {

  private NameRule() {}

  static void check(String name, int longest, List<Reason> problems) {
    TextRule.checkGiven("name", name, longest, problems);
    if (!name.isBlank() && TextRule.unkeepable(name) < 0 && NormalForm.of(name).isEmpty()) {
      problems.add(Reason.of("name", "name.no-letter"));
    }
  }
}
