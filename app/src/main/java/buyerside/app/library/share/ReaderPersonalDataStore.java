package buyerside.app.library.share;

import static buyerside.database.library.Tables.READING_LINK;
import static buyerside.database.library.Tables.SITTING;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.select;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.Pointers;
import buyerside.app.access.sql.Pointers.Pointer;
import buyerside.app.access.sql.RowsAsJson;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.relations.PersonalData;
import buyerside.app.relations.Repointing;
import buyerside.text.duplicates.Listed.Kind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// Which pieces were lent to a person and how they read them: told on request, forgotten on
/// request, taken along when two records become one.
@Component
class ReaderPersonalDataStore implements PersonalData, Repointing {

  private static final Pointer READER =
      new Pointer("reader", READING_LINK, READING_LINK.ID, READING_LINK.PERSON_ID);

  private final WorkspaceSql sql;
  private final RowsAsJson rows;
  private final Pointers pointers;

  ReaderPersonalDataStore(WorkspaceSql sql, RowsAsJson rows, Pointers pointers) {
    this.sql = sql;
    this.rows = rows;
    this.pointers = pointers;
  }

  @Override
  public String area() {
    return "library";
  }

  @Override
  public Map<String, List<Map<String, Object>>> of(Viewer viewer, List<UUID> persons) {
    var these = persons.toArray(UUID[]::new);
    var links = rows.of(viewer, READING_LINK, READING_LINK.PERSON_ID.eq(any(these)));
    links.forEach(it -> it.remove("token_hash"));
    return Map.of("readingLink", links, "sitting", rows.of(viewer, SITTING, theirs(viewer, these)));
  }

  @Override
  public void erase(Viewer viewer, List<UUID> persons, String pseudonym) {
    var these = persons.toArray(UUID[]::new);
    sql.as(viewer)
        .deleteFrom(SITTING)
        .where(SITTING.WORKSPACE_ID.eq(viewer.workspace()))
        .and(theirs(viewer, these))
        .execute();
    sql.as(viewer)
        .update(READING_LINK)
        .set(READING_LINK.RECIPIENT, pseudonym)
        .set(
            READING_LINK.REVOKED_AT,
            DSL.case_()
                .when(READING_LINK.REVOKED_AT.isNull(), DSL.currentOffsetDateTime())
                .else_(READING_LINK.REVOKED_AT))
        .where(READING_LINK.WORKSPACE_ID.eq(viewer.workspace()))
        .and(READING_LINK.PERSON_ID.eq(any(these)))
        .execute();
  }

  @Override
  public Map<String, List<String>> move(Viewer viewer, Kind kind, UUID from, UUID to) {
    return kind == Kind.PERSON
        ? pointers.move(viewer, List.of(READER), from, to, DSL.noCondition())
        : Map.of();
  }

  @Override
  public void moveBack(
      Viewer viewer, Kind kind, UUID from, UUID to, Map<String, List<String>> moved) {
    if (kind == Kind.PERSON) {
      pointers.moveBack(viewer, List.of(READER), from, to, moved);
    }
  }

  private static Condition theirs(Viewer viewer, UUID[] persons) {
    return SITTING.LINK_ID.in(
        select(READING_LINK.ID)
            .from(READING_LINK)
            .where(READING_LINK.WORKSPACE_ID.eq(viewer.workspace()))
            .and(READING_LINK.PERSON_ID.eq(any(persons))));
  }
}
