package buyerside.app.deals.decision;

import buyerside.app.shell.Reason;
import buyerside.method.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a purchase ended.
///
/// @param outcome `null` while it is open, or since it was opened again
/// @param reasons codes of the workspace's reasons
/// @param winner what the buyer chose; empty if nothing was
/// @param decidedBy ids of the decision criteria that decided
public record Ending(
    @Nullable Outcome outcome,
    @Nullable LocalDate on,
    List<String> reasons,
    String winner,
    List<String> decidedBy,
    Account account) {

  public static final Ending OPEN =
      new Ending(null, null, List.of(), "", List.of(), new Account("", "", "", ""));
  private static final int LONGEST = 4_000;

  public Ending {
    reasons = List.copyOf(reasons);
    decidedBy = List.copyOf(decidedBy);
  }

  /// What is told of it.
  ///
  /// @param told what the buyer said about it
  /// @param paper number of the contract or order; empty without one
  /// @param withoutPaper why it counts as won without paper
  /// @param lesson what we learnt
  public record Account(String told, String paper, String withoutPaper, String lesson) {}

  /// Whether it is won although nothing was signed or ordered.
  public boolean wonWithoutPaper() {
    return outcome == Outcome.WON && account.paper().isBlank();
  }

  List<Reason> problems(LocalDate today) {
    var problems = new ArrayList<Reason>();
    if (outcome == null) {
      return problems;
    }
    if (on == null) {
      problems.add(Reason.of("on", "missing"));
    } else if (on.isAfter(today)) {
      problems.add(Reason.of("on", "evidence.future", on.toString()));
    }
    if (reasons.isEmpty() && account.told().isBlank()) {
      problems.add(Reason.of("told", "decision.reason"));
    }
    if (wonWithoutPaper() && account.withoutPaper().isBlank()) {
      problems.add(Reason.of("withoutPaper", "decision.paper"));
    }
    if (account.told().length() > LONGEST) {
      problems.add(Reason.of("told", "text.long", LONGEST));
    }
    if (account.lesson().length() > LONGEST) {
      problems.add(Reason.of("lesson", "text.long", LONGEST));
    }
    return problems;
  }
}
