package buyerside.app.relations;

import static buyerside.database.relations.Tables.COMPANY;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class HierarchyStore {

  private static final int HIGHEST = 30;

  private final WorkspaceSql sql;

  HierarchyStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// A company in its group.
  record Link(UUID id, String name, @Nullable UUID parent) {}

  Optional<Link> link(Viewer viewer, UUID company) {
    return sql.as(viewer)
        .select(COMPANY.ID, COMPANY.NAME, COMPANY.PARENT_ID)
        .from(COMPANY)
        .where(COMPANY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(COMPANY.ID.eq(company))
        .and(COMPANY.DELETED_AT.isNull())
        .fetchOptional(it -> new Link(it.value1(), it.value2(), it.value3()));
  }

  /// Those above a company, the nearest first.
  List<Link> above(Viewer viewer, UUID company) {
    var above = new ArrayList<Link>();
    var next = link(viewer, company).map(Link::parent).orElse(null);
    while (next != null && above.size() < HIGHEST) {
      var link = link(viewer, next);
      link.ifPresent(above::add);
      next = link.map(Link::parent).orElse(null);
    }
    return above;
  }

  List<Link> below(Viewer viewer, UUID company, int atMost) {
    return sql.as(viewer)
        .select(COMPANY.ID, COMPANY.NAME, COMPANY.PARENT_ID)
        .from(COMPANY)
        .where(COMPANY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(COMPANY.PARENT_ID.eq(company))
        .and(COMPANY.DELETED_AT.isNull())
        .orderBy(COMPANY.SORT_KEY, COMPANY.ID)
        .limit(atMost)
        .fetch(it -> new Link(it.value1(), it.value2(), it.value3()));
  }
}
