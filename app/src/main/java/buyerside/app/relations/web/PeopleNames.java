package buyerside.app.relations.web;

import buyerside.app.access.Viewer;
import buyerside.app.relations.People;
import buyerside.app.relations.Person;
import buyerside.app.shell.Reason;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads names of people as typed: `Anna Schmidt`, or `王伟 @ 华盛机械` where several have the name.
@Component
class PeopleNames {

  private final People people;

  PeopleNames(People people) {
    this.people = people;
  }

  /// Somebody named.
  ///
  /// @param person in the register; `null` if nobody there has the name
  record Named(@Nullable UUID person, String name) {}

  /// @param problems gets a reason if several have the name
  Named read(Viewer viewer, String field, String typed, List<Reason> problems) {
    var at = typed.indexOf('@');
    var name = (at < 0 ? typed : typed.substring(0, at)).strip();
    var company = at < 0 ? "" : typed.substring(at + 1).strip();
    var found =
        people.named(viewer, List.of(name)).stream()
            .filter(it -> it.companyName().contains(company))
            .toList();
    if (found.size() > 1) {
      problems.add(Reason.of(field, "person.several", name));
    }
    return found.size() == 1 ? new Named(found.getFirst().id(), name) : new Named(null, name);
  }

  /// How a person is typed so that they are found again.
  static String typed(Person person) {
    return person.companyName().isEmpty()
        ? person.name()
        : person.name() + " @ " + person.companyName();
  }
}
