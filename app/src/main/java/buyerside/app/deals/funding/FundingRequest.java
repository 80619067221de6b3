package buyerside.app.deals.funding;

import buyerside.app.deals.Money;
import buyerside.app.deals.sheets.Amounts;
import buyerside.app.shell.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Money that somebody on the buyer's side asks for.
///
/// @param amount nothing if only a place is kept for it
/// @param evidence what was recorded for it; `null` if nothing was
public record FundingRequest(
    String id,
    String name,
    Amounts amount,
    String currency,
    FundingStatus status,
    Terms terms,
    @Nullable UUID evidence) {

  private static final int LONGEST = 300;

  /// Who, when and from where.
  ///
  /// @param source the budget, project or programme that it comes from
  /// @param since the day on which the status was reached
  /// @param lapses the first day on which the money is gone: the end of its fiscal period
  /// @param saidBy who told us; if somebody did, the request is evidence
  public record Terms(
      String approver,
      String source,
      String period,
      @Nullable LocalDate since,
      @Nullable LocalDate lapses,
      String saidBy) {}

  FundingRequest proved(@Nullable UUID by) {
    return new FundingRequest(id, name, amount, currency, status, terms, by);
  }

  /// Whether it says the same as another, whatever was recorded for either.
  boolean saysTheSame(FundingRequest other) {
    return proved(null).equals(other.proved(null));
  }

  /// Whether it is to be put on record: somebody said it, and it is more than a plan.
  boolean isFact() {
    return !terms.saidBy().isBlank() && status != FundingStatus.PLANNED;
  }

  /// @param at the prefix of its fields' names
  List<Reason> problems(String at, LocalDate today) {
    var problems = new ArrayList<Reason>();
    if (name.isBlank()) {
      problems.add(Reason.of(at + "name", "missing"));
    } else if (name.length() > LONGEST) {
      problems.add(Reason.of(at + "name", "text.long", LONGEST));
    }
    if (!amount.absent()) {
      problems.addAll(amount.problems(at + "low"));
    }
    if (!Money.known(currency)) {
      problems.add(Reason.of(at + "currency", "currency.unknown", currency));
    }
    var since = terms.since();
    var lapses = terms.lapses();
    if (isFact() && since == null) {
      problems.add(Reason.of(at + "since", "missing"));
    }
    if (since != null && since.isAfter(today)) {
      problems.add(Reason.of(at + "since", "evidence.future", since.toString()));
    }
    if (since != null && lapses != null && !since.isBefore(lapses)) {
      problems.add(Reason.of(at + "lapses", "evidence.lapses-before", lapses.toString()));
    }
    return problems;
  }
}
