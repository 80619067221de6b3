package buyerside.app.deals.funding;

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
import buyerside.app.journal.Journal;
import buyerside.app.process.Processes;
import buyerside.app.shell.Reason;
import buyerside.method.Criterion;
import buyerside.method.CriterionId;
import buyerside.method.Polarity;
import buyerside.method.Strength;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// The funding of deals. A request that somebody on the buyer's side told us of is evidence for the
/// gate: it lapses with its fiscal period, and the deal then moves back by itself.
@Service
public class Fundings {

  private static final CriterionId USUAL = new CriterionId("funding-requested");

  private final Sheets sheets;
  private final Deals deals;
  private final Processes processes;
  private final Journal journal;
  private final Clock clock;

  Fundings(Sheets sheets, Deals deals, Processes processes, Journal journal, Clock clock) {
    this.sheets = sheets;
    this.deals = deals;
    this.processes = processes;
    this.journal = journal;
    this.clock = clock;
  }

  /// @param at as it was known at an instant; `null` for now
  @Transactional(readOnly = true)
  public Optional<Sheet<Funding>> find(Viewer viewer, UUID deal, @Nullable Instant at) {
    return sheets.find(viewer, deal, Tool.FUNDING, Funding.class, Funding.NONE, at);
  }

  /// Saves the requests, and puts on record what of them is new or was changed.
  @Transactional
  public Saving save(Viewer viewer, UUID deal, int seen, Funding wanted) {
    var problems = wanted.problems(LocalDate.ofInstant(clock.instant(), viewer.place().zone()));
    return problems.isEmpty()
        ? journal.inOneStep(() -> keep(viewer, deal, seen, wanted))
        : new Rejected(problems);
  }

  private Saving keep(Viewer viewer, UUID deal, int seen, Funding wanted) {
    var present = find(viewer, deal, null);
    if (present.isEmpty()) {
      return Rejected.because("deal", "unknown");
    }
    var criterion = criterion(viewer, deal);
    var proved = new ArrayList<FundingRequest>();
    var refusals = new ArrayList<Reason>();
    for (var request : wanted.requests()) {
      var before = before(present.get().content(), request);
      var evidence = before == null ? null : before.evidence();
      if (before == null || !before.saysTheSame(request)) {
        evidence = prove(viewer, deal, criterion, request, evidence, refusals);
      }
      proved.add(request.proved(evidence));
    }
    takeBackRemoved(viewer, present.get().content(), wanted);
    var saving =
        refusals.isEmpty()
            ? sheets.save(viewer, deal, Tool.FUNDING, seen, new Funding(proved))
            : new Rejected(refusals);
    if (saving instanceof Rejected) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }
    return saving;
  }

  private @Nullable UUID prove(
      Viewer viewer,
      UUID deal,
      CriterionId criterion,
      FundingRequest request,
      @Nullable UUID before,
      List<Reason> refusals) {
    if (!request.isFact()) {
      if (before != null) {
        deals.withdrawEvidence(viewer, before, "corrected");
      }
      return null;
    }
    var terms = request.terms();
    var fact =
        new RecordEvidence(
            deal,
            List.of(criterion),
            request.status() == FundingStatus.REFUSED ? Polarity.DENIES : Polarity.SATISFIES,
            Strength.HEARD,
            Objects.requireNonNull(terms.since()),
            terms.lapses(),
            new Source(null, terms.saidBy(), null, FundingWords.quote(request)));
    var recording =
        before == null
            ? deals.recordEvidence(viewer, fact)
            : deals.correctEvidence(viewer, before, fact);
    return switch (recording) {
      case Recording.Recorded(_, var ids, _, _) -> ids.getFirst();
      case Recording.Rejected(var reasons) -> {
        refusals.addAll(reasons);
        yield null;
      }
    };
  }

  private void takeBackRemoved(Viewer viewer, Funding present, Funding wanted) {
    for (var request : present.requests()) {
      var evidence = request.evidence();
      if (evidence != null && before(wanted, request) == null) {
        deals.withdrawEvidence(viewer, evidence, "corrected");
      }
    }
  }

  /// What funding speaks to: its usual criterion, or the first that the gate's stage requires.
  private CriterionId criterion(Viewer viewer, UUID deal) {
    var followed = deals.find(viewer, deal).orElseThrow().row().standing().process();
    var process = processes.version(viewer, followed).process();
    return process.criterion(USUAL).isPresent()
        ? USUAL
        : process.stage(process.gate()).orElseThrow().criteria().stream()
            .filter(Criterion::required)
            .map(Criterion::id)
            .findFirst()
            .orElseThrow();
  }

  private static @Nullable FundingRequest before(Funding funding, FundingRequest request) {
    return funding.requests().stream()
        .filter(it -> it.id().equals(request.id()))
        .findFirst()
        .orElse(null);
  }
}
