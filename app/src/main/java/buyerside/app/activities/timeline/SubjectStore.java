package buyerside.app.activities.timeline;

import static buyerside.database.deals.Tables.DEAL;
import static buyerside.database.relations.Tables.COMPANY;
import static buyerside.database.relations.Tables.PERSON;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.Visibility;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.activities.timeline.Scope.Named;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/// Whose timelines there are, and of which deals they tell.
@Component
class SubjectStore {

  /// More deals of one company than these are told of on their own pages only.
  private static final int MOST_DEALS = 500;

  private final WorkspaceSql sql;

  SubjectStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// The name of a record that the viewer may see.
  Optional<String> name(Viewer viewer, Subject subject) {
    var context = sql.as(viewer);
    return switch (subject.kind()) {
      case DEAL ->
          context
              .select(DEAL.NAME)
              .from(DEAL)
              .where(seen(viewer))
              .and(DEAL.ID.eq(subject.id()))
              .fetchOptional(DEAL.NAME);
      case COMPANY ->
          context
              .select(COMPANY.NAME)
              .from(COMPANY)
              .where(COMPANY.WORKSPACE_ID.eq(viewer.workspace()))
              .and(COMPANY.ID.eq(subject.id()))
              .and(COMPANY.DELETED_AT.isNull())
              .fetchOptional(COMPANY.NAME);
      case PERSON ->
          context
              .select(PERSON.NAME)
              .from(PERSON)
              .where(PERSON.WORKSPACE_ID.eq(viewer.workspace()))
              .and(PERSON.ID.eq(subject.id()))
              .and(PERSON.DELETED_AT.isNull())
              .fetchOptional(PERSON.NAME);
    };
  }

  Map<UUID, Named> deals(Viewer viewer, Subject subject) {
    return switch (subject.kind()) {
      case DEAL -> deals(viewer, DEAL.ID.eq(subject.id()));
      case COMPANY -> deals(viewer, DEAL.COMPANY_ID.eq(subject.id()));
      case PERSON -> Map.of();
    };
  }

  private Map<UUID, Named> deals(Viewer viewer, Condition which) {
    return sql.as(viewer)
        .select(DEAL.ID, DEAL.NAME, DEAL.PROCESS_VERSION_ID)
        .from(DEAL)
        .where(seen(viewer))
        .and(which)
        .orderBy(DEAL.UPDATED_AT.desc())
        .limit(MOST_DEALS)
        .fetchMap(DEAL.ID, it -> new Named(it.value2(), it.value3()));
  }

  private static Condition seen(Viewer viewer) {
    return DEAL.WORKSPACE_ID
        .eq(viewer.workspace())
        .and(DEAL.DELETED_AT.isNull())
        .and(Visibility.of(viewer, DEAL.OWNER_ID));
  }

  /// For what belongs to members and to deals: of a member or a deal that one sees.
  static Condition seen(Viewer viewer, Field<UUID> owner, Field<UUID> deal) {
    return Visibility.limited(viewer)
        ? Visibility.of(viewer, owner)
            .or(
                deal.in(
                    select(DEAL.ID)
                        .from(DEAL)
                        .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
                        .and(Visibility.of(viewer, DEAL.OWNER_ID))))
        : noCondition();
  }
}
