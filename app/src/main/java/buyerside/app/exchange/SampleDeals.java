package buyerside.app.exchange;

import buyerside.app.access.Viewer;
import buyerside.app.activities.ActivityImports.KnownActivity;
import buyerside.app.deals.DealHistories.ClaimedFrom;
import buyerside.app.deals.DealHistories.End;
import buyerside.app.deals.DealHistories.Past;
import buyerside.app.deals.DealImport;
import buyerside.app.deals.DealImport.Claimed;
import buyerside.app.deals.DealImports.DealWithEvidence;
import buyerside.app.deals.DealImports.KnownFact;
import buyerside.app.deals.Money;
import buyerside.app.deals.NewDeal;
import buyerside.app.deals.decision.DecisionHistories.Told;
import buyerside.app.deals.decision.Ending.Account;
import buyerside.app.relations.Imported;
import buyerside.method.CriterionId;
import buyerside.method.Evidence;
import buyerside.method.Outcome;
import buyerside.method.Polarity;
import buyerside.method.Strength;
import buyerside.method.fit.ActivityKind;
import buyerside.sample.Ending;
import buyerside.sample.GeneratedActivity;
import buyerside.sample.GeneratedDeal;
import buyerside.sample.GeneratedEvidence;
import buyerside.sample.Sample;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Generated deals in the product's terms.
///
/// @param members by the numbers of the representatives
/// @param companies by their numbers
record SampleDeals(
    Viewer viewer, Sample sample, Map<Integer, UUID> members, Map<Long, UUID> companies) {

  /// The day's hour at which sellers put their claims down.
  private static final int EVENING = 18;

  DealImport imported(GeneratedDeal deal) {
    var opening = deal.opening();
    var value = deal.value();
    var claims = deal.course().claims();
    var end = end(deal.ending());
    return new DealImport(
        null,
        new NewDeal(
            opening.name(),
            companies.get(Long.valueOf(opening.company())),
            members.get(Integer.valueOf(opening.owner())),
            new Money(
                value.currency().getCurrencyCode(), value.low(), value.likely(), value.high()),
            opening.source().name(),
            null,
            opening.createdOn(),
            deal.expectedOn()),
        "",
        new Claimed(
            null,
            claims.isEmpty() ? null : claims.getLast().stage(),
            end == null ? null : end.outcome()),
        opening.tags(),
        closed(deal.ending()));
  }

  DealWithEvidence withEvidence(GeneratedDeal deal) {
    return new DealWithEvidence(
        imported(deal), deal.course().evidence().stream().map(SampleDeals::evidence).toList());
  }

  List<Past> pasts(List<GeneratedDeal> deals, List<Imported> kept, Instant now) {
    return IntStream.range(0, deals.size())
        .mapToObj(it -> past(deals.get(it), kept.get(it).id(), now))
        .toList();
  }

  List<KnownActivity> activities(List<GeneratedDeal> deals, List<Imported> kept, Instant now) {
    var activities = new ArrayList<KnownActivity>();
    for (int i = 0; i < deals.size(); i++) {
      for (var activity : deals.get(i).activities()) {
        activities.add(activity(activity, kept.get(i).id(), activity.startedAt().isBefore(now)));
      }
    }
    return activities;
  }

  /// Why deals ended, and who won them: what the buyer is said to have told.
  List<Told> ends(List<GeneratedDeal> deals, List<Imported> kept) {
    var told = new ArrayList<Told>();
    for (int i = 0; i < deals.size(); i++) {
      var closed = closed(deals.get(i).ending());
      if (closed != null) {
        told.add(new Told(kept.get(i).id(), told(deals.get(i).ending(), closed), evening(closed)));
      }
    }
    return told;
  }

  private static buyerside.app.deals.decision.Ending told(Ending ending, LocalDate on) {
    var reason =
        switch (ending) {
          case Ending.Open _ -> throw new IllegalArgumentException("still open");
          case Ending.Won _ -> "fits-criteria";
          case Ending.Lost lost -> code(lost.reason());
          case Ending.NoDecision none -> code(none.reason());
        };
    var winner = ending instanceof Ending.Lost lost ? lost.to() : "";
    return new buyerside.app.deals.decision.Ending(
        outcome(ending),
        on,
        List.of(reason),
        winner,
        List.of(),
        new Account("", ending instanceof Ending.Won ? "PO" : "", "", ""));
  }

  private static String code(Ending.Reason reason) {
    return switch (reason) {
      case PRICE -> "price";
      case FUNCTION -> "missing-function";
      case RELATION -> "incumbent";
      case TIMING, OTHER_PRIORITY -> "timing";
      case NO_MONEY -> "no-money";
      case CHAMPION_LEFT -> "champion-left";
      case FEAR_OF_CHANGE -> "indecision";
    };
  }

  private Past past(GeneratedDeal deal, UUID id, Instant now) {
    var claims =
        deal.course().claims().stream()
            .map(it -> new ClaimedFrom(it.stage(), evening(it.on())))
            .filter(it -> it.at().isBefore(now))
            .toList();
    var facts = deal.course().evidence().stream().map(it -> fact(id, it)).toList();
    var begun = deal.opening().createdOn().atStartOfDay(viewer.place().zone()).toInstant();
    return new Past(id, begun, facts, claims, end(deal.ending()));
  }

  private KnownFact fact(UUID deal, GeneratedEvidence piece) {
    var person = piece.speaker().person();
    return new KnownFact(
        deal, evidence(piece), person == null ? null : sample.person(person).name().full(), null);
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

  private KnownActivity activity(GeneratedActivity activity, UUID deal, boolean done) {
    return new KnownActivity(
        deal,
        members.getOrDefault(activity.owner(), viewer.self()),
        ActivityKind.valueOf(activity.kind().name()),
        done,
        "",
        activity.startedAt(),
        activity.minutes(),
        activity.purpose(),
        activity.fit().name());
  }

  private @Nullable End end(Ending ending) {
    var closed = closed(ending);
    return closed == null ? null : new End(outcome(ending), evening(closed));
  }

  private Instant evening(LocalDate day) {
    return day.atTime(EVENING, 0).atZone(viewer.place().zone()).toInstant();
  }

  private static Outcome outcome(Ending ending) {
    return switch (ending) {
      case Ending.Open _ -> throw new IllegalArgumentException("still open");
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
}
