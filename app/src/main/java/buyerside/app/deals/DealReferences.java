package buyerside.app.deals;

import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import buyerside.app.relations.Companies;
import buyerside.app.relations.People;
import buyerside.app.shell.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whether the records that a deal names exist in its own workspace.
@Component
class DealReferences {

  private final Companies companies;
  private final People people;
  private final Members members;

  DealReferences(Companies companies, People people, Members members) {
    this.companies = companies;
    this.people = people;
    this.members = members;
  }

  List<Reason> unknown(
      Viewer viewer, @Nullable UUID company, @Nullable UUID contact, @Nullable UUID owner) {
    var problems = new ArrayList<Reason>();
    if (company != null && companies.find(viewer, company).isEmpty()) {
      problems.add(Reason.of("company", "unknown"));
    }
    problems.addAll(unknownPerson(viewer, "contact", contact));
    if (owner != null && !members.names(viewer).containsKey(owner)) {
      problems.add(Reason.of("owner", "unknown"));
    }
    return problems;
  }

  List<Reason> unknownPerson(Viewer viewer, String field, @Nullable UUID person) {
    return person == null || people.find(viewer, person).isPresent()
        ? List.of()
        : List.of(Reason.of(field, "unknown"));
  }
}
