package buyerside.app.activities;

import buyerside.app.process.ProcessVersion;
import buyerside.app.search.Hit;
import buyerside.method.CriterionId;
import buyerside.method.quicklog.QuickLogEntry;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a line says, held against the register; nothing of it is kept yet.
///
/// @param deals the deals that it may be about
/// @param deal the one that it is about, unless somebody says otherwise
/// @param proposal the evidence that the line's remark could be
public record LineReading(
    QuickLogEntry entry,
    List<Mention> people,
    @Nullable Mention company,
    List<Hit> deals,
    @Nullable UUID deal,
    @Nullable Proposal proposal) {

  public LineReading {
    people = List.copyOf(people);
    deals = List.copyOf(deals);
  }

  /// The company, if the line names one.
  public Optional<Mention> named() {
    return Optional.ofNullable(company);
  }

  /// Evidence to confirm or to leave: proposed, never assumed.
  ///
  /// @param criteria those of the remark's stage
  /// @param likeliest the one that the remark speaks to
  public record Proposal(
      ProcessVersion process, List<CriterionId> criteria, CriterionId likeliest, boolean denies) {

    public Proposal {
      criteria = List.copyOf(criteria);
    }
  }
}
