package buyerside.app.deals.choice;

import buyerside.app.deals.Money;
import buyerside.app.deals.sheets.Amounts;
import buyerside.app.shell.Reason;
import java.util.ArrayList;
import java.util.List;

/// Something that the buyer can choose.
public record Candidate(String id, String name, Kind kind, Amounts price, String currency) {

  /// The id of doing nothing, which is a candidate in every choice.
  public static final String NOTHING = "nothing";

  private static final int LONGEST = 200;

  /// What kind of choice it is.
  public enum Kind {
    OURS,
    COMPETITOR,
    IN_HOUSE,
    DO_NOTHING
  }

  static Candidate nothing(String currency) {
    return new Candidate(NOTHING, "", Kind.DO_NOTHING, Amounts.NONE, currency);
  }

  List<Reason> problems(String at) {
    var problems = new ArrayList<Reason>();
    if (name.isBlank() && kind != Kind.DO_NOTHING) {
      problems.add(Reason.of(at + "name", "missing"));
    } else if (name.length() > LONGEST) {
      problems.add(Reason.of(at + "name", "text.long", LONGEST));
    }
    if (!price.absent()) {
      problems.addAll(price.problems(at + "low"));
    }
    if (!Money.known(currency)) {
      problems.add(Reason.of(at + "currency", "currency.unknown", currency));
    }
    return problems;
  }
}
