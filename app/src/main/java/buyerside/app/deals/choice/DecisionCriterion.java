package buyerside.app.deals.choice;

import buyerside.app.shell.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that a solution must do or be, as the buyer sees it.
///
/// @param weight in per cent of all; `null` if the buyer gave none
/// @param must whether a candidate without it is out
/// @param askedBy who on the buyer's side asked for it
/// @param fit how well we meet it, honestly: 0 not at all, 5 in full; `null` if not known
public record DecisionCriterion(
    String id,
    String name,
    @Nullable BigDecimal weight,
    boolean must,
    String askedBy,
    Origin origin,
    @Nullable Integer fit) {

  /// Points from which a criterion counts as met.
  public static final int MET = 3;

  public static final int MOST_POINTS = 5;

  private static final int LONGEST = 200;

  /// Where a criterion came from first.
  public enum Origin {
    BUYER,
    US,
    COMPETITOR
  }

  List<Reason> problems(String at) {
    var problems = new ArrayList<Reason>();
    if (name.isBlank()) {
      problems.add(Reason.of(at + "name", "missing"));
    } else if (name.length() > LONGEST) {
      problems.add(Reason.of(at + "name", "text.long", LONGEST));
    }
    if (weight != null && weight.signum() < 0) {
      problems.add(Reason.of(at + "weight", "value.negative"));
    }
    if (fit != null && (fit < 0 || fit > MOST_POINTS)) {
      problems.add(Reason.of(at + "fit", "choice.points", MOST_POINTS));
    }
    return problems;
  }
}
