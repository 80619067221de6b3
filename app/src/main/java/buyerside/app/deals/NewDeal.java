package buyerside.app.deals;

import buyerside.app.shell.DateRule;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A deal to begin, as asked for.
public record NewDeal(
    String name,
    @Nullable UUID company,
    @Nullable UUID owner,
    Money value,
    @Nullable String source,
    @Nullable String note,
    LocalDate opened,
    @Nullable LocalDate expected) {

  static final int LONGEST_NAME = 300;
  static final int LONGEST_NOTE = 20_000;

  /// What may be said of a deal beyond what it needs.
  ///
  /// @param claimed the index of the stage that the seller claims; `null` for no claim
  public record Details(@Nullable UUID contact, List<String> tags, @Nullable Integer claimed) {

    public static final Details NONE = new Details(null, List.of(), null);

    public Details {
      tags = List.copyOf(tags);
    }
  }

  List<Reason> problems() {
    var problems = new ArrayList<Reason>();
    TextRule.checkGiven("name", name, LONGEST_NAME, problems);
    TextRule.check("source", source, LONGEST_NAME, problems);
    TextRule.check("note", note, LONGEST_NOTE, problems);
    DateRule.check("opened", opened, problems);
    DateRule.check("expected_on", expected, problems);
    problems.addAll(value.problems());
    return problems;
  }
}
