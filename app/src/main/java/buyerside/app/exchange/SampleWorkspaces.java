package buyerside.app.exchange;

import buyerside.app.access.Accounts;
import buyerside.app.access.Channel;
import buyerside.app.access.Viewer;
import buyerside.app.deals.DealImport;
import buyerside.app.deals.DealImport.Claimed;
import buyerside.app.deals.DealImports;
import buyerside.app.deals.DealImports.KnownFact;
import buyerside.app.deals.Money;
import buyerside.app.deals.NewDeal;
import buyerside.app.relations.CompanyFacts;
import buyerside.app.relations.CompanyImport;
import buyerside.app.relations.Imported;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Workspaces of generated deals, to look round in; labelled as such wherever they show.
@Service
public class SampleWorkspaces {

  private static final int BATCH = 500;

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
    var sample = Sample.of(size.withEvidencePerDeal(7), seed, today);
    var companies = companies(there, sample, size.companies());
    for (long from = 0; from < size.deals(); from += BATCH) {
      var batch = sample.deals(from, Math.min(size.deals(), from + BATCH)).toList();
      transaction.executeWithoutResult(_ -> put(there, batch, companies));
    }
    return there;
  }

  private Map<Long, UUID> companies(Viewer viewer, Sample sample, long count) {
    var ids = new HashMap<Long, UUID>();
    for (long from = 0; from < count; from += BATCH) {
      var numbers = LongStream.range(from, Math.min(count, from + BATCH)).boxed().toList();
      var imports =
          numbers.stream()
              .map(it -> sample.company(it))
              .map(it -> new CompanyImport(null, facts(it)))
              .toList();
      var results = transaction.execute(_ -> relations.companies(viewer, imports, clock.instant()));
      for (int i = 0; results != null && i < results.size(); i++) {
        ids.put(numbers.get(i), results.get(i).id());
      }
    }
    return ids;
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

  private void put(Viewer viewer, List<GeneratedDeal> batch, Map<Long, UUID> companies) {
    var at = clock.instant();
    var imports = batch.stream().map(it -> deal(viewer, it, companies)).toList();
    var results = deals.deals(viewer, imports, at);
    var facts = new ArrayList<KnownFact>();
    for (int i = 0; i < batch.size(); i++) {
      for (var piece : batch.get(i).course().evidence()) {
        facts.add(fact(results.get(i), piece));
      }
    }
    deals.evidence(viewer, facts, at);
  }

  private static DealImport deal(Viewer viewer, GeneratedDeal deal, Map<Long, UUID> companies) {
    var opening = deal.opening();
    var value = deal.value();
    var claims = deal.course().claims();
    var outcome = outcome(deal.ending());
    var claimed = claims.isEmpty() || outcome != null ? null : claims.getLast().stage();
    return new DealImport(
        null,
        new NewDeal(
            opening.name(),
            companies.get(Long.valueOf(opening.company())),
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

  private static KnownFact fact(Imported deal, GeneratedEvidence piece) {
    return new KnownFact(
        deal.id(),
        new Evidence(
            new CriterionId(piece.criterion()),
            piece.satisfies() ? Polarity.SATISFIES : Polarity.DENIES,
            Strength.valueOf(piece.strength().name()),
            piece.observedOn(),
            piece.lapsesOn(),
            piece.entry().at(),
            piece.entry().withdrawnAt()),
        null,
        null);
  }
}
