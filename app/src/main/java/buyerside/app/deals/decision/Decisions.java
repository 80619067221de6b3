package buyerside.app.deals.decision;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Adding;
import buyerside.app.deals.DealField;
import buyerside.app.deals.DealFields;
import buyerside.app.deals.sheets.Saving;
import buyerside.app.deals.sheets.Saving.Rejected;
import buyerside.app.deals.sheets.Sheet;
import buyerside.app.deals.sheets.Sheets;
import buyerside.app.deals.sheets.Tool;
import buyerside.app.journal.Journal;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// How deals end. Opening one again is a save like any other, and both can be taken back.
@Service
public class Decisions {

  private static final int LONGEST_REASON = 200;

  private final Sheets sheets;
  private final DealFields fields;
  private final ReasonStore reasons;
  private final Journal journal;
  private final Clock clock;

  Decisions(Sheets sheets, DealFields fields, ReasonStore reasons, Journal journal, Clock clock) {
    this.sheets = sheets;
    this.fields = fields;
    this.reasons = reasons;
    this.journal = journal;
    this.clock = clock;
  }

  /// @param at as it was known at an instant; `null` for now
  @Transactional(readOnly = true)
  public Optional<Sheet<Ending>> find(Viewer viewer, UUID deal, @Nullable Instant at) {
    return sheets.find(viewer, deal, Tool.DECISION, Ending.class, Ending.OPEN, at);
  }

  /// Saves how the deal ended, and closes or opens it accordingly, as one step.
  @Transactional
  public Saving save(Viewer viewer, UUID deal, int seen, Ending wanted) {
    var problems = wanted.problems(LocalDate.ofInstant(clock.instant(), viewer.place().zone()));
    return problems.isEmpty()
        ? journal.inOneStep(() -> keep(viewer, deal, seen, wanted))
        : new Rejected(problems);
  }

  /// How many deals of the workspace count as won although nothing was signed or ordered.
  @Transactional(readOnly = true)
  public int wonWithoutPaper(Viewer viewer) {
    return reasons.wonWithoutPaper(viewer);
  }

  /// The reasons that the workspace added to those that ship.
  @Transactional(readOnly = true)
  public List<OwnReason> ownReasons(Viewer viewer) {
    return reasons.all(viewer);
  }

  /// Adds a reason for everybody; one that exists in other words is the workspace's affair.
  @Transactional
  public List<Reason> addReason(Viewer viewer, String name) {
    viewer.require(Role.OPERATIONS);
    var problems = new ArrayList<Reason>();
    TextRule.checkGiven("name", name, LONGEST_REASON, problems);
    if (problems.isEmpty()) {
      reasons.add(viewer, name.strip(), clock.instant());
    }
    return problems;
  }

  /// No longer offers a reason; decisions that name it keep it.
  @Transactional
  public void retireReason(Viewer viewer, UUID reason) {
    viewer.require(Role.OPERATIONS);
    reasons.retire(viewer, reason, clock.instant());
  }

  private Saving keep(Viewer viewer, UUID deal, int seen, Ending wanted) {
    var saving = sheets.save(viewer, deal, Tool.DECISION, seen, wanted);
    if (saving instanceof Saving.Saved) {
      var closing = fields.change(viewer, deal, closing(viewer, wanted));
      if (closing instanceof Adding.Rejected(var refusals)
          && refusals.stream().noneMatch(it -> it.code().equals("nothing-changed"))) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Rejected(refusals);
      }
    }
    return saving;
  }

  private Map<DealField, String> closing(Viewer viewer, Ending ending) {
    var values = new EnumMap<DealField, String>(DealField.class);
    var outcome = ending.outcome();
    var on = ending.on();
    values.put(DealField.OUTCOME, outcome == null ? "" : outcome.name());
    values.put(DealField.CLOSED_ON, outcome == null || on == null ? "" : on.toString());
    values.put(
        DealField.OUTCOME_REASON,
        outcome == null ? "" : DecisionWords.reasons(ending, reasons.all(viewer)));
    return values;
  }
}
