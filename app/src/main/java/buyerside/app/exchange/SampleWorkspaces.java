package buyerside.app.exchange;

import buyerside.app.access.Accounts;
import buyerside.app.access.Channel;
import buyerside.app.access.Viewer;
import buyerside.app.activities.ActivityImports;
import buyerside.app.deals.DealHistories;
import buyerside.app.deals.DealImports;
import buyerside.app.deals.decision.DecisionHistories;
import buyerside.app.shell.Language;
import buyerside.app.shell.Messages;
import buyerside.sample.GeneratedDeal;
import buyerside.sample.LanguageMix;
import buyerside.sample.Sample;
import buyerside.sample.SampleSize;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Workspaces of generated deals, to look round in; labelled as such wherever they show.
@Service
public class SampleWorkspaces {

  private static final int BATCH = 2_000;

  /// Deals with all that they went through are many rows each.
  private static final int BATCH_WITH_PAST = 200;

  private final Accounts accounts;
  private final SampleTeam team;
  private final SampleRegister register;
  private final DealImports deals;
  private final DealHistories histories;
  private final DecisionHistories decisions;
  private final ActivityImports activities;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SampleWorkspaces(
      Accounts accounts,
      SampleTeam team,
      SampleRegister register,
      DealImports deals,
      DealHistories histories,
      DecisionHistories decisions,
      ActivityImports activities,
      TransactionTemplate transaction,
      Clock clock) {
    this.accounts = accounts;
    this.team = team;
    this.register = register;
    this.deals = deals;
    this.histories = histories;
    this.decisions = decisions;
    this.activities = activities;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// The sample workspace that somebody has already.
  public Optional<Viewer> existing(Viewer viewer) {
    return accounts.seats(viewer).stream().filter(it -> it.place().sample()).findFirst();
  }

  /// Whether deals get their past with them, or only stand where all their evidence puts them.
  public enum Past {
    KEPT,
    LEFT_OUT
  }

  /// Makes a workspace with the asker as its administrator and fills it: most names are in the
  /// asker's language.
  ///
  /// @param past left out, a million deals are there in minutes
  /// @return the asker in the new workspace
  public Viewer make(Viewer viewer, SampleSize size, long seed, Past past) {
    var language = viewer.profile().language();
    var name = Messages.msg(language, "sample.workspace");
    var there = accounts.addWorkspace(viewer, name, true).through(Channel.IMPORT);
    var today = LocalDate.ofInstant(clock.instant(), there.place().zone());
    var sample = Sample.of(size, seed, today, mix(language));
    var companies = new HashMap<Long, UUID>();
    var known = today.minusDays(Sample.DAYS).atStartOfDay(there.place().zone()).toInstant();
    inBatches(
        BATCH,
        size.companies(),
        sample::company,
        it -> register.companies(there, it, companies, known));
    inBatches(
        BATCH,
        size.people(),
        sample::person,
        it -> register.people(there, sample, it, companies, known));
    var parts = new SampleDeals(there, sample, team.join(there, sample), companies);
    switch (past) {
      case KEPT -> {
        inBatches(BATCH_WITH_PAST, size.deals(), sample::deal, it -> put(parts, it));
        histories.finish(there);
      }
      case LEFT_OUT ->
          inBatches(
              BATCH,
              size.deals(),
              number -> parts.withEvidence(sample.deal(number)),
              it -> deals.withEvidence(there, it, clock.instant()));
    }
    return there;
  }

  private static LanguageMix mix(Language language) {
    return switch (language) {
      case EN -> LanguageMix.ENGLISH;
      case ZH_HANS -> LanguageMix.SIMPLIFIED;
      case ZH_HANT -> LanguageMix.TRADITIONAL;
    };
  }

  /// Makes things by their numbers and hands them on, a transaction for each batch.
  private <T> void inBatches(int size, long count, LongFunction<T> make, Consumer<List<T>> put) {
    var starts = LongStream.iterate(0, it -> it + size).iterator();
    Callable<List<T>> batches =
        () -> {
          var from = starts.nextLong();
          return LongStream.range(from, Math.min(count, from + size)).mapToObj(make).toList();
        };
    try (var ahead = new Ahead<>(batches)) {
      for (var batch = ahead.next(); !batch.isEmpty(); batch = ahead.next()) {
        var next = batch;
        transaction.executeWithoutResult(_ -> put.accept(next));
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private void put(SampleDeals parts, List<GeneratedDeal> batch) {
    var at = clock.instant();
    var viewer = parts.viewer();
    var results = deals.deals(viewer, batch.stream().map(parts::imported).toList(), at);
    histories.keep(viewer, parts.pasts(batch, results, at), at);
    decisions.keep(viewer, parts.ends(batch, results));
    activities.add(viewer, parts.activities(batch, results, at), at);
  }
}
