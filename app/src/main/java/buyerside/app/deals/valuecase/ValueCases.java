package buyerside.app.deals.valuecase;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.deals.RecordEvidence;
import buyerside.app.deals.RecordEvidence.Source;
import buyerside.app.deals.Recording;
import buyerside.app.deals.sheets.Saving;
import buyerside.app.deals.sheets.Saving.Rejected;
import buyerside.app.deals.sheets.Sheet;
import buyerside.app.deals.sheets.Sheets;
import buyerside.app.deals.sheets.Tool;
import buyerside.app.deals.valuecase.CaseLine.Confirmed;
import buyerside.app.journal.Journal;
import buyerside.app.shell.Reason;
import buyerside.method.BuyingProcess;
import buyerside.method.CriterionId;
import buyerside.method.Polarity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Value cases of deals.
@Service
public class ValueCases {

  private static final CriterionId USUAL = new CriterionId("input-sources");
  private static final CriterionId CORRECTED = new CriterionId("number-corrected");

  private final Sheets sheets;
  private final Deals deals;
  private final Journal journal;

  ValueCases(Sheets sheets, Deals deals, Journal journal) {
    this.sheets = sheets;
    this.deals = deals;
    this.journal = journal;
  }

  /// @param at as it was known at an instant; `null` for now
  @Transactional(readOnly = true)
  public Optional<Sheet<ValueCase>> find(Viewer viewer, UUID deal, @Nullable Instant at) {
    var empty = ValueCase.empty(viewer.place().currency());
    return sheets.find(viewer, deal, Tool.VALUE_CASE, ValueCase.class, empty, at);
  }

  /// Saves a value case. A line whose numbers are no longer those that somebody confirmed loses its
  /// confirmation; what the buyer said stays on record as evidence.
  @Transactional
  public Saving save(Viewer viewer, UUID deal, int seen, ValueCase wanted) {
    var problems = wanted.problems();
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var present = find(viewer, deal, null);
    if (present.isEmpty()) {
      return Rejected.because("deal", "unknown");
    }
    var lines =
        wanted.lines().stream().map(it -> it.confirmed(kept(present.get().content(), it))).toList();
    return sheets.save(viewer, deal, Tool.VALUE_CASE, seen, with(wanted, lines));
  }

  /// Takes down who stands for a line's numbers, and records it as evidence.
  @Transactional
  public Saving confirm(Viewer viewer, UUID deal, int seen, ConfirmLine confirmation) {
    return journal.inOneStep(() -> keep(viewer, deal, seen, confirmation));
  }

  /// Takes down numbers as the buyer has put them right: the line holds them from now on, and who
  /// put them right stands for them.
  @Transactional
  public Saving correct(Viewer viewer, UUID deal, int seen, CorrectLine correction) {
    var present = find(viewer, deal, null).map(Sheet::content);
    var line = present.flatMap(it -> it.line(correction.line()));
    if (present.isEmpty() || line.isEmpty()) {
      return Rejected.because("line", "unknown");
    }
    var right = line.get().numbers(correction);
    var lines = replaced(present.get(), right);
    int index = lines.indexOf(right);
    var problems =
        with(present.get(), lines).problems().stream()
            .map(it ->
                new Reason(
                    it.field().replace("line." + index + ".", ""), it.code(), it.arguments()))
            .toList();
    var by = correction.confirmation();
    return problems.isEmpty()
        ? journal.inOneStep(() -> stand(viewer, deal, seen, present.get(), right, by))
        : new Rejected(problems);
  }

  /// To which criterion a buyer's word on a number speaks in a process.
  public static CriterionId usual(BuyingProcess process) {
    return process.criterion(USUAL).isPresent()
        ? USUAL
        : process.stages().get(1).criteria().getFirst().id();
  }

  /// To which criteria a number speaks that the buyer has put right.
  public static List<CriterionId> whenCorrected(BuyingProcess process) {
    return process.criterion(CORRECTED).isPresent()
        ? List.of(usual(process), CORRECTED)
        : List.of(usual(process));
  }

  private Saving keep(Viewer viewer, UUID deal, int seen, ConfirmLine confirmation) {
    var present = find(viewer, deal, null).map(Sheet::content);
    var line = present.flatMap(it -> it.line(confirmation.line()));
    if (present.isEmpty() || line.isEmpty()) {
      return Rejected.because("line", "unknown");
    }
    return stand(viewer, deal, seen, present.get(), line.get(), confirmation);
  }

  private Saving stand(
      Viewer viewer,
      UUID deal,
      int seen,
      ValueCase present,
      CaseLine line,
      ConfirmLine confirmation) {
    if (confirmation.by().isBlank()) {
      return Rejected.because("by", "missing");
    }
    var fact =
        new RecordEvidence(
            deal,
            confirmation.criteria(),
            Polarity.SATISFIES,
            confirmation.strength(),
            confirmation.on(),
            confirmation.on().plusMonths(12),
            new Source(null, confirmation.by().strip(), null, CaseWords.quote(line)));
    return switch (deals.recordEvidence(viewer, fact)) {
      case Recording.Rejected(var reasons) -> new Rejected(reasons);
      case Recording.Recorded(_, var ids, _, _) -> {
        var by = new Confirmed(confirmation.by().strip(), confirmation.on(), ids.getFirst());
        var lines = replaced(present, line.confirmed(by));
        yield both(sheets.save(viewer, deal, Tool.VALUE_CASE, seen, with(present, lines)));
      }
    };
  }

  private static List<CaseLine> replaced(ValueCase present, CaseLine line) {
    return present.lines().stream().map(it -> it.id().equals(line.id()) ? line : it).toList();
  }

  /// Evidence without the confirmed line would be half a step.
  private static Saving both(Saving saving) {
    if (saving instanceof Rejected) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }
    return saving;
  }

  private static @Nullable Confirmed kept(ValueCase present, CaseLine wanted) {
    return present
        .line(wanted.id())
        .filter(it -> it.saysTheSame(wanted))
        .map(CaseLine::confirmed)
        .orElse(null);
  }

  private static ValueCase with(ValueCase wanted, List<CaseLine> lines) {
    return new ValueCase(
        wanted.currency(), lines, wanted.rates(), wanted.solution(), wanted.note());
  }
}
