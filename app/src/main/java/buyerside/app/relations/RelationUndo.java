package buyerside.app.relations;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.undo.Undoable;
import buyerside.app.relations.Imported.Effect;
import buyerside.app.search.Document;
import buyerside.app.search.Search;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Takes back what was done to companies and people, where nobody has changed them since.
@Component
class RelationUndo implements Undoable {

  private final RelationImportStore store;
  private final CompanyStore companies;
  private final PersonStore people;
  private final Search search;

  RelationUndo(
      RelationImportStore store, CompanyStore companies, PersonStore people, Search search) {
    this.store = store;
    this.companies = companies;
    this.people = people;
    this.search = search;
  }

  @Override
  public boolean takesBack(String kind) {
    return switch (kind) {
      case Companies.COMPANY_ADDED,
          Companies.COMPANY_CHANGED,
          People.PERSON_ADDED,
          People.PERSON_CHANGED ->
          true;
      default -> false;
    };
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    var done =
        change.details().get("before") instanceof String before
            ? new Imported(change.subject(), Effect.UPDATED, before, version(change))
            : new Imported(change.subject(), Effect.CREATED, null, 1);
    if (!store.takeBack(viewer, change.subjectKind(), done, at)) {
      return List.of();
    }
    findAnew(viewer, change);
    var kind = change.subjectKind().equals(Companies.COMPANY) ? "company.undone" : "person.undone";
    return List.of(new Change(kind, change.subjectKind(), change.subject(), Map.of()));
  }

  private static int version(Change change) {
    return change.details().get("version") instanceof Integer version ? version : 0;
  }

  private void findAnew(Viewer viewer, Change change) {
    var id = change.subject();
    var document =
        change.subjectKind().equals(Companies.COMPANY)
            ? companies.find(viewer, id).map(it -> Companies.document(id, it.facts()))
            : people.find(viewer, id).map(it -> People.document(id, it.facts(), it.companyName()));
    document.ifPresentOrElse(
        it -> search.put(viewer, List.of(it)),
        () -> search.remove(viewer, Document.Kind.valueOf(change.subjectKind()), List.of(id)));
  }
}
