package buyerside.app.exchange;

import buyerside.app.access.Accounts;
import buyerside.app.access.Channel;
import buyerside.app.access.Viewer;
import buyerside.app.deals.DealImport;
import buyerside.app.deals.DealImport.Claimed;
import buyerside.app.deals.DealImports;
import buyerside.app.deals.DealImports.DealWithEvidence;
import buyerside.app.deals.Money;
import buyerside.app.deals.NewDeal;
import buyerside.app.relations.CompanyFacts;
import buyerside.app.relations.CompanyImport;
import buyerside.app.relations.PersonFacts;
import buyerside.app.relations.PersonImport;
import buyerside.app.relations.RelationImports;
import buyerside.app.shell.Messages;
import buyerside.method.CriterionId;
import buyerside.method.Evidence;
import buyerside.method.Outcome;
import buyerside.method.Polarity;
import buyerside.method.Strength;
import buyerside.sample.Ending;
import buyerside.sample.GeneratedCompany;
import buyerside.sample.GeneratedDeal;
import buyerside.sample.GeneratedEvidence;
import buyerside.sample.Sample;
import buyerside.sample.SampleSize;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Workspaces of generated deals, to look round in; labelled as such wherever they show.
@Service
public class SampleWorkspaces {

  private static final int BATCH = 2_000;

  private final Accounts accounts;
  private final RelationImports relations;
  private final DealImports deals;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SampleWorkspaces(
      Accounts accounts,
      RelationImports relations,
      DealImports deals,
      TransactionTemplate transaction,
      Clock clock) {
    this.accounts = accounts;
    this.relations = relations;
    this.deals = deals;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// Makes a workspace with the asker as its administrator and fills it.
  ///
  /// @return the asker in the new workspace
  public Viewer make(Viewer viewer, SampleSize size, long seed) {
    var name = Messages.msg(viewer.profile().language(), "sample.workspace");
    var there = accounts.addWorkspace(viewer, name, true).through(Channel.IMPORT);
    var today = LocalDate.ofInstant(clock.instant(), there.place().zone());
    var sample = Sample.of(size, seed, today);
    var companies = new HashMap<Long, UUID>();
    inBatches(size.companies(), sample::company, batch -> addCompanies(there, batch, companies));
    inBatches(
        size.people(),
        number -> employed(sample, number, companies),
        batch -> relations.people(there, batch, clock.instant()));
    inBatches(
        size.deals(),
        number -> deal(there, sample.deal(number), companies),
        batch -> deals.withEvidence(there, batch, clock.instant()));
    return there;
  }

  /// Makes things by their numbers and hands them on, a transaction for each batch.
  private <T> void inBatches(long count, LongFunction<T> make, Consumer<List<T>> put) {
    var starts = LongStream.iterate(0, it -> it + BATCH).iterator();
    Callable<List<T>> batches =
        () -> {
          var from = starts.nextLong();
          return LongStream.range(from, Math.min(count, from + BATCH)).mapToObj(make).toList();
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

  private void addCompanies(Viewer viewer, List<GeneratedCompany> batch, Map<Long, UUID> ids) {
    var imports = batch.stream().map(it -> new CompanyImport(null, facts(it))).toList();
    var results = relations.companies(viewer, imports, clock.instant());
    for (int i = 0; i < results.size(); i++) {
      ids.put(batch.get(i).number(), results.get(i).id());
    }
  }

  private static PersonImport employed(Sample sample, long number, Map<Long, UUID> companies) {
    var person = sample.person(number);
    var contact = new PersonFacts.Contact(person.email(), person.phone(), null, null);
    return new PersonImport(
        null,
        new PersonFacts(person.name().full(), null, person.title(), null, contact, null),
        companies.get(person.company()),
        sample.company(person.company()).name());
  }

  private static CompanyFacts facts(GeneratedCompany company) {
    return new CompanyFacts(
        company.name(),
        company.brief(),
        new CompanyFacts.Place(company.place().country(), null, company.place().city()),
        company.reach().domain(),
        company.reach().phone(),
        company.trade().industry(),
        null,
        null,
        null,
        null);
  }

  private static DealWithEvidence deal(
      Viewer viewer, GeneratedDeal deal, Map<Long, UUID> companies) {
    return new DealWithEvidence(
        opened(viewer, deal, companies),
        deal.course().evidence().stream().map(SampleWorkspaces::evidence).toList());
  }

  private static DealImport opened(Viewer viewer, GeneratedDeal deal, Map<Long, UUID> companies) {
    var opening = deal.opening();
    var value = deal.value();
    var claims = deal.course().claims();
    var outcome = outcome(deal.ending());
    var claimed = claims.isEmpty() || outcome != null ? null : claims.getLast().stage();
    return new DealImport(
        null,
        new NewDeal(
            opening.name(),
            companies.get(opening.company()),
            viewer.member(),
            new Money(
                value.currency().getCurrencyCode(), value.low(), value.likely(), value.high()),
            opening.source().name(),
            null,
            opening.createdOn(),
            deal.expectedOn()),
        "",
        new Claimed(null, claimed, outcome),
        List.of(),
        closed(deal.ending()));
  }

  private static @Nullable Outcome outcome(Ending ending) {
    return switch (ending) {
      case Ending.Open _ -> null;
      case Ending.Won _ -> Outcome.WON;
      case Ending.Lost _ -> Outcome.LOST;
      case Ending.NoDecision _ -> Outcome.NO_DECISION;
    };
  }

  private static @Nullable LocalDate closed(Ending ending) {
    return switch (ending) {
      case Ending.Open _ -> null;
      case Ending.Won won -> won.on();
      case Ending.Lost lost -> lost.on();
      case Ending.NoDecision none -> none.on();
    };
  }

  private static Evidence evidence(GeneratedEvidence piece) {
    return new Evidence(
        new CriterionId(piece.criterion()),
        piece.satisfies() ? Polarity.SATISFIES : Polarity.DENIES,
        Strength.valueOf(piece.strength().name()),
        piece.observedOn(),
        piece.lapsesOn(),
        piece.entry().at(),
        piece.entry().withdrawnAt());
  }
}
