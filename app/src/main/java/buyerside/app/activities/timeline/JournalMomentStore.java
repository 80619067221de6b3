package buyerside.app.activities.timeline;

import static buyerside.app.shell.Messages.msg;
import static buyerside.database.journal.Tables.ENTRY;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.not;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.activities.timeline.Moment.Sign;
import buyerside.app.shell.Messages;
import buyerside.database.journal.tables.records.EntryRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What the journal says of the record itself: plan, stage tools, buyer room, other changes. What
/// other sources tell of in full is left out.
@Component
class JournalMomentStore implements TimelineSource {

  private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Condition PLAN =
      ENTRY.KIND.in("deal.plan-saved", "room.ticked", "room.unticked", "room.dated");
  private static final Condition DOCUMENT =
      ENTRY.KIND.like("deal.%-saved").or(ENTRY.KIND.like("room.%")).and(not(PLAN));
  private static final Condition TOLD_ELSEWHERE =
      ENTRY
          .KIND
          .like("activity.%")
          .or(ENTRY.KIND.like("evidence.%"))
          .or(ENTRY.KIND.like("note.%"))
          .or(ENTRY.KIND.eq("deal.added"));

  private final WorkspaceSql sql;

  JournalMomentStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  @Override
  public Set<Sort> sorts() {
    return Set.of(Sort.PLAN, Sort.DOCUMENT, Sort.CHANGE);
  }

  @Override
  public List<Moment> latest(Viewer viewer, Scope scope) {
    return sql.as(viewer)
        .selectFrom(ENTRY)
        .where(ENTRY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(ENTRY.SUBJECT_ID.eq(scope.subject().id()))
        .and(wanted(scope))
        .and(not(TOLD_ELSEWHERE))
        .and(EvidenceMomentStore.within(scope, ENTRY.RECORDED_AT, ENTRY.ID))
        .orderBy(ENTRY.RECORDED_AT.desc(), ENTRY.ID.desc())
        .limit(scope.size())
        .fetch(it -> moment(it, scope));
  }

  private static Condition wanted(Scope scope) {
    Condition wanted = falseCondition();
    if (scope.wants(Sort.PLAN)) {
      wanted = wanted.or(PLAN);
    }
    if (scope.wants(Sort.DOCUMENT)) {
      wanted = wanted.or(DOCUMENT);
    }
    return scope.wants(Sort.CHANGE) ? wanted.or(not(PLAN.or(DOCUMENT))) : wanted;
  }

  private static Moment moment(EntryRecord row, Scope scope) {
    var deal = scope.subject().kind() == Subject.Kind.DEAL ? scope.subject().id() : null;
    return new Moment(
        new Mark(row.getRecordedAt().toInstant(), row.getId()),
        sort(row.getKind()),
        words(row),
        "",
        Sign.NONE,
        row.getActorId(),
        href(row.getKind(), scope.subject()),
        deal);
  }

  private static Sort sort(String kind) {
    return switch (kind) {
      case "deal.plan-saved", "room.ticked", "room.unticked", "room.dated" -> Sort.PLAN;
      default ->
          kind.startsWith("room.") || kind.startsWith("deal.") && kind.endsWith("-saved")
              ? Sort.DOCUMENT
              : Sort.CHANGE;
    };
  }

  private static String href(String kind, Subject subject) {
    if (kind.startsWith("deal.") && kind.endsWith("-saved")) {
      var tool = kind.substring("deal.".length(), kind.length() - "-saved".length());
      return subject.page() + "/" + tool;
    }
    return subject.page();
  }

  private static String words(EntryRecord row) {
    var key = "journal." + row.getKind();
    if (!Messages.has(key)) {
      return row.getKind();
    }
    var details = JSON.readValue(row.getChange().data(), DETAILS);
    if (details.get("by") instanceof String by) {
      return msg(key, by);
    }
    if (details.get("after") instanceof Map<?, ?> after && row.getKind().startsWith("deal.")) {
      return msg(
          key,
          after.keySet().stream()
              .map(it -> msg("deals.field." + it))
              .collect(Collectors.joining(msg("deals.list.separator"))));
    }
    return msg(key, "");
  }
}
