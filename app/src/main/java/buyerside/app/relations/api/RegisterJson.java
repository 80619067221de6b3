package buyerside.app.relations.api;

import buyerside.app.relations.register.Entry;
import buyerside.app.relations.register.RegisterFacts;
import buyerside.app.relations.register.RegisterFacts.Party;
import buyerside.app.relations.register.RegisterFacts.Worth;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import buyerside.method.hospitality.Hospitality.Direction;
import buyerside.method.hospitality.Hospitality.Kind;
import buyerside.method.invitation.Compliance.Tender;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line of the register. In a request what the register itself writes is ignored.
///
/// @param direction given, received
/// @param kind meal, gift, event, travel, other
/// @param rules what spoke against it
/// @param state free, waits, approval, refusal, cancellation
/// @param seal holds this entry and all before it
public record RegisterJson(
    @Nullable Long number,
    @Nullable Direction direction,
    @Nullable Kind kind,
    @Nullable UUID person,
    @Nullable String personName,
    @Nullable String companyName,
    @Nullable Boolean official,
    @Nullable String occasion,
    @Nullable LocalDate on,
    @Nullable BigDecimal valuePerHead,
    @Nullable String currency,
    @Nullable Tender tender,
    @Nullable UUID invitation,
    @Nullable List<String> rules,
    @Nullable String state,
    @Nullable String seal) {

  static RegisterJson of(Entry entry) {
    var facts = entry.facts();
    var decision = entry.decision();
    return new RegisterJson(
        entry.number(),
        facts.direction(),
        facts.kind(),
        facts.party().person(),
        facts.party().name(),
        entry.company(),
        facts.party().official(),
        facts.occasion(),
        facts.on(),
        facts.worth().perHead(),
        facts.worth().currency(),
        facts.worth().tender(),
        facts.invitation(),
        entry.rules().stream().map(it -> Listing.code(it)).toList(),
        decision != null ? Listing.code(decision.verdict()) : entry.waits() ? "waits" : "free",
        entry.stamp().seal());
  }

  RegisterFacts read(String usualCurrency) {
    if (on == null) {
      throw new Refused(Reason.of("on", "missing"));
    }
    if (valuePerHead == null) {
      throw new Refused(Reason.of("valuePerHead", "missing"));
    }
    return new RegisterFacts(
        direction == null ? Direction.GIVEN : direction,
        kind == null ? Kind.MEAL : kind,
        new Party(person, personName == null ? "" : personName, Boolean.TRUE.equals(official)),
        occasion == null ? "" : occasion,
        on,
        new Worth(
            valuePerHead,
            currency == null ? usualCurrency : currency,
            tender == null ? Tender.NONE : tender),
        invitation);
  }
}
