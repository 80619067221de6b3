package buyerside.app.relations.duplicates;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.undo.Undoable;
import buyerside.app.relations.Companies;
import buyerside.app.relations.People;
import buyerside.app.relations.Repointing;
import buyerside.text.duplicates.Listed.Kind;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes a merge back: the other record is there again, and what was moved names it again.
@Component
class MergeUndo implements Undoable {

  private final MergeStore store;
  private final DuplicateStore duplicates;
  private final Companies companies;
  private final People people;
  private final List<Repointing> modules;

  MergeUndo(
      MergeStore store,
      DuplicateStore duplicates,
      Companies companies,
      People people,
      List<Repointing> modules) {
    this.store = store;
    this.duplicates = duplicates;
    this.companies = companies;
    this.people = people;
    this.modules = modules;
  }

  @Override
  public boolean takesBack(String kind) {
    return kind.equals(Merging.COMPANY_MERGED) || kind.equals(Merging.PERSON_MERGED);
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    var kind = Kind.valueOf(change.subjectKind());
    var stays = change.subject();
    var other = UUID.fromString(String.valueOf(change.details().get("other")));
    if (!store.raise(viewer, kind, other, stays, at)) {
      return List.of();
    }
    var moved = change.details().get("moved") instanceof Map<?, ?> all ? all : Map.of();
    for (var module : modules) {
      module.moveBack(viewer, kind, other, stays, rows(moved.get(module.area())));
    }
    duplicates.decide(viewer, kind, DuplicateStore.Ids.of(stays, other), null, at);
    if (kind == Kind.COMPANY) {
      companies.findAnew(viewer, other);
    } else {
      people.findAnew(viewer, other);
    }
    var undone = kind == Kind.COMPANY ? "company.unmerged" : "person.unmerged";
    return List.of(
        new Change(undone, change.subjectKind(), stays, Map.of("other", other.toString())));
  }

  private static Map<String, List<String>> rows(@Nullable Object kept) {
    var rows = new HashMap<String, List<String>>();
    if (kept instanceof Map<?, ?> areas) {
      areas.forEach((what, ids) -> {
        if (ids instanceof List<?> several) {
          rows.put(what.toString(), several.stream().map(Object::toString).toList());
        }
      });
    }
    return rows;
  }
}
