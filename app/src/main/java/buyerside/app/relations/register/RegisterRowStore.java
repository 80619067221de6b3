package buyerside.app.relations.register;

import buyerside.app.relations.Person;
import buyerside.app.relations.register.Entry.Decision;
import buyerside.app.relations.register.Entry.Stamp;
import buyerside.app.relations.register.Entry.Verdict;
import buyerside.app.relations.register.RegisterFacts.Party;
import buyerside.app.relations.register.RegisterFacts.Worth;
import buyerside.database.relations.tables.records.RegisterEntryRecord;
import buyerside.method.hospitality.Hospitality.Direction;
import buyerside.method.hospitality.Hospitality.Kind;
import buyerside.method.hospitality.HospitalityPolicy.Rule;
import buyerside.method.invitation.Compliance.Tender;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An entry of the register as a row, and back.
final class RegisterRowStore {

  private RegisterRowStore() {}

  static void fill(
      RegisterEntryRecord row, RegisterFacts facts, Optional<Person> person, List<Rule> rules) {
    row.setDirection(facts.direction().name());
    row.setWhat(facts.kind().name());
    row.setPersonId(facts.party().person());
    row.setPersonName(facts.party().name().strip());
    row.setCompanyId(person.map(Person::company).orElse(null));
    row.setCompanyName(person.map(Person::companyName).orElse(""));
    row.setOccasion(facts.occasion().strip());
    row.setHeldOn(facts.on());
    row.setValuePerHead(facts.worth().perHead());
    row.setCurrency(facts.worth().currency());
    row.setOfficial(
        facts.party().official() || person.map(it -> it.marks().official()).orElse(false));
    row.setTender(facts.worth().tender().name());
    row.setRules(rules.stream().map(Rule::name).toArray(String[]::new));
    row.setInvitationId(facts.invitation());
  }

  /// Everything that a seal holds, in the order in which it is sealed.
  static List<String> sealed(RegisterEntryRecord row) {
    return Stream.of(
            row.getWorkspaceId(),
            row.getNumber(),
            row.getKind(),
            row.getAbout(),
            row.getMemberId(),
            row.getDirection(),
            row.getWhat(),
            row.getPersonId(),
            row.getPersonName(),
            row.getCompanyId(),
            row.getCompanyName(),
            row.getOccasion(),
            row.getHeldOn(),
            row.getValuePerHead().stripTrailingZeros().toPlainString(),
            row.getCurrency(),
            row.getOfficial(),
            row.getTender(),
            String.join(" ", row.getRules()),
            row.getReason(),
            row.getInvitationId(),
            row.getRecordedAt().toInstant())
        .map(it -> Objects.toString(it, ""))
        .toList();
  }

  static Entry entry(RegisterEntryRecord row, @Nullable RegisterEntryRecord decision) {
    var facts =
        new RegisterFacts(
            Direction.valueOf(row.getDirection()),
            Kind.valueOf(row.getWhat()),
            new Party(row.getPersonId(), row.getPersonName(), row.getOfficial()),
            row.getOccasion(),
            row.getHeldOn(),
            new Worth(row.getValuePerHead(), row.getCurrency(), Tender.valueOf(row.getTender())),
            row.getInvitationId());
    return new Entry(
        row.getNumber(),
        row.getMemberId(),
        facts,
        row.getCompanyName(),
        Stream.of(row.getRules()).map(Rule::valueOf).toList(),
        new Stamp(row.getRecordedAt().toInstant(), row.getSeal()),
        decision == null
            ? null
            : new Decision(
                Verdict.valueOf(decision.getKind()), decision.getMemberId(), decision.getReason()));
  }
}
