package buyerside.app.relations.api;

import buyerside.app.relations.Person;
import buyerside.app.relations.Person.Marks;
import buyerside.app.relations.PersonFacts;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody on the buyer's side. In a request `id` and `companyName` are ignored and `version` is
/// the one that was looked at.
///
/// @param important an important customer, deal or not
/// @param keyLeader a leader on whom much depends
/// @param official a public official
public record PersonJson(
    @Nullable UUID id,
    @Nullable String name,
    @Nullable UUID company,
    @Nullable String companyName,
    @Nullable String salutation,
    @Nullable String title,
    @Nullable String department,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String mobile,
    @Nullable String wechat,
    @Nullable String note,
    @Nullable Boolean important,
    @Nullable Boolean keyLeader,
    @Nullable Boolean official,
    @Nullable Integer version) {

  static PersonJson of(Person person) {
    var facts = person.facts();
    return new PersonJson(
        person.id(),
        facts.name(),
        person.company(),
        person.companyName().isEmpty() ? null : person.companyName(),
        facts.salutation(),
        facts.title(),
        facts.department(),
        facts.contact().email(),
        facts.contact().phone(),
        facts.contact().mobile(),
        facts.contact().wechat(),
        facts.note(),
        person.marks().important(),
        person.marks().keyLeader(),
        person.marks().official(),
        person.version());
  }

  Marks marks() {
    return new Marks(
        Boolean.TRUE.equals(important),
        Boolean.TRUE.equals(keyLeader),
        Boolean.TRUE.equals(official));
  }

  PersonFacts read() {
    return new PersonFacts(
        name == null ? "" : name,
        salutation,
        title,
        department,
        new PersonFacts.Contact(email, phone, mobile, wechat),
        note);
  }
}
