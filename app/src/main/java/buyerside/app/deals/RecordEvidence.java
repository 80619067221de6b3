package buyerside.app.deals;

import buyerside.app.shell.DateRule;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import buyerside.method.BuyingProcess;
import buyerside.method.CriterionId;
import buyerside.method.Evidence;
import buyerside.method.Polarity;
import buyerside.method.Strength;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A fact to put on record: what the buyer said, did, wrote or confirmed, and the criteria to which
/// it speaks.
///
/// @param lapses the first day on which it no longer holds; `null` if it never lapses
public record RecordEvidence(
    UUID deal,
    List<CriterionId> criteria,
    Polarity polarity,
    Strength strength,
    LocalDate observed,
    @Nullable LocalDate lapses,
    Source source) {

  private static final int LONGEST_QUOTE = 4_000;
  private static final int LONGEST_NAME = 300;

  public RecordEvidence {
    criteria = List.copyOf(criteria);
  }

  /// Who said it and how we know.
  ///
  /// @param person a person on record, if it is one
  public record Source(
      @Nullable UUID person,
      @Nullable String saidBy,
      @Nullable String how,
      @Nullable String quote) {

    public static final Source UNSAID = new Source(null, null, null, null);
  }

  /// Why it cannot be put on record; empty if it can.
  List<Reason> problems(BuyingProcess process, LocalDate today) {
    var problems = new ArrayList<Reason>();
    if (criteria.isEmpty()) {
      problems.add(Reason.of("criterion", "missing"));
    }
    for (var criterion : criteria) {
      if (process.criterion(criterion).isEmpty()) {
        problems.add(Reason.of("criterion", "criterion.unknown", criterion.value()));
      }
    }
    if (observed.isAfter(today)) {
      problems.add(Reason.of("observed", "evidence.future", observed.toString()));
    }
    DateRule.check("observed", observed, problems);
    DateRule.check("lapses", lapses, problems);
    if (lapses != null && !observed.isBefore(lapses)) {
      problems.add(Reason.of("lapses", "evidence.lapses-before", lapses.toString()));
    }
    TextRule.check("quote", source.quote(), LONGEST_QUOTE, problems);
    TextRule.check("saidBy", source.saidBy(), LONGEST_NAME, problems);
    TextRule.check("how", source.how(), LONGEST_NAME, problems);
    return problems;
  }

  /// One piece of evidence for each criterion.
  List<Evidence> pieces(Instant recordedAt) {
    return criteria.stream()
        .map(it -> new Evidence(it, polarity, strength, observed, lapses, recordedAt, null))
        .toList();
  }
}
