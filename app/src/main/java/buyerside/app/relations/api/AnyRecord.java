package buyerside.app.relations.api;

import buyerside.app.access.Viewer;
import buyerside.app.relations.Companies;
import buyerside.app.relations.PastRelations;
import buyerside.app.relations.People;
import buyerside.app.shell.Missing;
import buyerside.text.duplicates.Listed.Kind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A company or person that a program names by its area and id.
@Component
class AnyRecord {

  static final String AREA = "companies or people";

  private final Companies companies;
  private final People people;
  private final PastRelations past;

  AnyRecord(Companies companies, People people, PastRelations past) {
    this.companies = companies;
    this.people = people;
    this.past = past;
  }

  /// @param at whether it was there at that instant; `null` for now
  /// @throws Missing if it is not there
  Kind there(Viewer viewer, String area, UUID id, @Nullable Instant at) {
    var company = area.equals("companies");
    var found =
        company
            ? at == null ? companies.find(viewer, id) : past.company(viewer, id, at)
            : at == null ? people.find(viewer, id) : past.person(viewer, id, at);
    if (found.isEmpty()) {
      throw new Missing(id);
    }
    return company ? Kind.COMPANY : Kind.PERSON;
  }

  Kind there(Viewer viewer, String area, UUID id) {
    return there(viewer, area, id, null);
  }
}
