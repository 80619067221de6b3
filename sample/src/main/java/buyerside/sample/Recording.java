package buyerside.sample;

import buyerside.sample.GeneratedEvidence.Entry;
import buyerside.sample.GeneratedEvidence.How;
import buyerside.sample.GeneratedEvidence.Speaker;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the seller puts on record of what the buyer showed.
record Recording(List<GeneratedEvidence> evidence, boolean complete) {

  static Recording of(
      Walk walk, Opening opening, Language language, long horizon, Rates rates, Chance chance) {
    var complete = chance.happens(rates.complete());
    var evidence = new ArrayList<GeneratedEvidence>();
    for (var fact : walk.facts()) {
      if (complete || chance.happens(rates.recorded())) {
        evidence.add(evidence(fact, opening.contacts(), language, horizon, chance));
      }
    }
    evidence.sort(Comparator.comparing(row -> row.entry().at()));
    return new Recording(evidence, complete);
  }

  private static GeneratedEvidence evidence(
      Fact fact, List<Contact> contacts, Language language, long horizon, Chance chance) {
    return new GeneratedEvidence(
        fact.criterion.id(),
        fact.satisfies,
        fact.strength,
        LocalDate.ofEpochDay(fact.observed),
        fact.lapses == Days.NEVER ? null : LocalDate.ofEpochDay(fact.lapses),
        entry(fact, language, horizon, chance),
        speaker(fact, contacts, chance));
  }

  /// Most of it the same day, the rest within two weeks.
  private static Entry entry(Fact fact, Language language, long horizon, Chance chance) {
    var delay = chance.happens(0.6) ? 0 : chance.below(14);
    var recorded = Days.instant(Math.min(fact.observed + delay, horizon), language, chance);
    return new Entry(recorded, withdrawal(fact, recorded, language, chance));
  }

  private static @Nullable Instant withdrawal(
      Fact fact, Instant recorded, Language language, Chance chance) {
    if (fact.withdrawn == Days.NEVER) {
      return null;
    }
    var planned = Days.instant(fact.withdrawn, language, chance);
    return planned.isAfter(recorded) ? planned : recorded.plusSeconds(600);
  }

  private static Speaker speaker(Fact fact, List<Contact> contacts, Chance chance) {
    var wanted = fact.criterion.speakers();
    var how = how(fact.strength, chance);
    for (var contact : contacts) {
      if (wanted.contains(contact.role())) {
        return new Speaker(contact.role(), contact.person(), how);
      }
    }
    if (wanted.isEmpty() && !contacts.isEmpty()) {
      var anybody = contacts.get(chance.below(contacts.size()));
      return new Speaker(anybody.role(), anybody.person(), how);
    }
    return new Speaker(wanted.isEmpty() ? BuyingRole.CHAMPION : wanted.getFirst(), null, how);
  }

  private static How how(Strength strength, Chance chance) {
    var first = chance.happens(0.6);
    return switch (strength) {
      case INFERRED -> How.HEARSAY;
      case HEARD -> first ? How.MEETING : How.CALL;
      case DOCUMENTED -> first ? How.DOCUMENT : How.EMAIL;
      case CONFIRMED -> first ? How.MEETING : How.EMAIL;
    };
  }
}
