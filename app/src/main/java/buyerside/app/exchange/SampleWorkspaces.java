package buyerside.app.exchange;

import buyerside.app.access.Accounts;
import buyerside.app.access.Channel;
import buyerside.app.access.Viewer;
import buyerside.app.activities.ActivityImports;
import buyerside.app.deals.DealHistories;
import buyerside.app.deals.DealImports;
import buyerside.app.shell.Messages;
import buyerside.sample.GeneratedDeal;
import buyerside.sample.LanguageMix;
import buyerside.sample.Sample;
import buyerside.sample.SampleSize;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Workspaces of generated deals, to look round in; labelled as such wherever they show.
@Service
public class SampleWorkspaces {

  private static final int BATCH = 200;
  private static final double EVIDENCE_PER_DEAL = 7;

  private final Accounts accounts;
  private final SampleTeam team;
  private final SampleRegister register;
  private final DealImports deals;
  private final DealHistories histories;
  private final ActivityImports activities;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SampleWorkspaces(
      Accounts accounts,
      SampleTeam team,
      SampleRegister register,
      DealImports deals,
      DealHistories histories,
      ActivityImports activities,
      TransactionTemplate transaction,
      Clock clock) {
    this.accounts = accounts;
    this.team = team;
    this.register = register;
    this.deals = deals;
    this.histories = histories;
    this.activities = activities;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// The sample workspace that somebody has already.
  public Optional<Viewer> existing(Viewer viewer) {
    return accounts.seats(viewer).stream().filter(it -> it.place().sample()).findFirst();
  }

  /// Makes a workspace with the asker as its administrator and fills it: most names are in the
  /// asker's language.
  ///
  /// @return the asker in the new workspace
  public Viewer make(Viewer viewer, SampleSize size, long seed) {
    var language = viewer.profile().language();
    var name = Messages.msg(language, "sample.workspace");
    var there = accounts.addWorkspace(viewer, name, true).through(Channel.IMPORT);
    var today = LocalDate.ofInstant(clock.instant(), there.place().zone());
    var mix =
        switch (language) {
          case EN -> LanguageMix.ENGLISH;
          case ZH_HANS -> LanguageMix.SIMPLIFIED;
          case ZH_HANT -> LanguageMix.TRADITIONAL;
        };
    var sample = Sample.of(size.withEvidencePerDeal(EVIDENCE_PER_DEAL), seed, today, mix);
    var parts =
        new SampleDeals(
            there,
            sample,
            team.join(there, sample),
            transaction.execute(_ -> register.companies(there, sample, clock.instant())));
    transaction.executeWithoutResult(
        _ -> register.people(there, sample, parts.companies(), clock.instant()));
    for (long from = 0; from < size.deals(); from += BATCH) {
      var batch = sample.deals(from, Math.min(size.deals(), from + BATCH)).toList();
      transaction.executeWithoutResult(_ -> put(parts, batch));
    }
    histories.finish(there);
    return there;
  }

  private void put(SampleDeals parts, List<GeneratedDeal> batch) {
    var at = clock.instant();
    var viewer = parts.viewer();
    var results = deals.deals(viewer, batch.stream().map(parts::imported).toList(), at);
    var pasts = parts.pasts(batch, results, at);
    histories.keep(viewer, pasts, at);
    activities.add(viewer, parts.activities(batch, results, at), at);
  }
}
