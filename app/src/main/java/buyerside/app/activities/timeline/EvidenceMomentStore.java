package buyerside.app.activities.timeline;

import static buyerside.app.shell.Messages.msg;
import static buyerside.database.deals.Tables.DEAL;
import static buyerside.database.deals.Tables.EVIDENCE;
import static buyerside.database.deals.Tables.WITHDRAWAL;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.Visibility;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.activities.timeline.Moment.Sign;
import buyerside.app.process.Processes;
import buyerside.app.process.StageWords;
import buyerside.app.shell.Formats;
import buyerside.method.CriterionId;
import buyerside.method.Strength;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/// Evidence when it was recorded, and when it was withdrawn.
@Component
class EvidenceMomentStore implements TimelineSource {

  private final WorkspaceSql sql;
  private final Processes processes;

  EvidenceMomentStore(WorkspaceSql sql, Processes processes) {
    this.sql = sql;
    this.processes = processes;
  }

  @Override
  public Set<Sort> sorts() {
    return Set.of(Sort.EVIDENCE);
  }

  @Override
  public List<Moment> latest(Viewer viewer, Scope scope) {
    return Stream.concat(recorded(viewer, scope).stream(), withdrawn(viewer, scope).stream())
        .toList();
  }

  private List<Moment> recorded(Viewer viewer, Scope scope) {
    return sql.as(viewer)
        .select(EVIDENCE.asterisk(), DEAL.PROCESS_VERSION_ID)
        .from(EVIDENCE)
        .join(DEAL)
        .on(DEAL.WORKSPACE_ID.eq(EVIDENCE.WORKSPACE_ID))
        .and(DEAL.ID.eq(EVIDENCE.DEAL_ID))
        .where(EVIDENCE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(of(viewer, scope))
        .and(within(scope, EVIDENCE.RECORDED_AT, EVIDENCE.ID))
        .orderBy(EVIDENCE.RECORDED_AT.desc(), EVIDENCE.ID.desc())
        .limit(scope.size())
        .fetch(it -> recorded(viewer, it));
  }

  private List<Moment> withdrawn(Viewer viewer, Scope scope) {
    return sql.as(viewer)
        .select(
            EVIDENCE.CRITERION,
            DEAL.PROCESS_VERSION_ID,
            WITHDRAWAL.EVIDENCE_ID,
            WITHDRAWAL.DEAL_ID,
            WITHDRAWAL.WITHDRAWN_AT,
            WITHDRAWAL.WITHDRAWN_BY,
            WITHDRAWAL.REASON)
        .from(WITHDRAWAL)
        .join(EVIDENCE)
        .on(EVIDENCE.WORKSPACE_ID.eq(WITHDRAWAL.WORKSPACE_ID))
        .and(EVIDENCE.ID.eq(WITHDRAWAL.EVIDENCE_ID))
        .join(DEAL)
        .on(DEAL.WORKSPACE_ID.eq(WITHDRAWAL.WORKSPACE_ID))
        .and(DEAL.ID.eq(WITHDRAWAL.DEAL_ID))
        .where(WITHDRAWAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(EVIDENCE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(of(viewer, scope))
        .and(within(scope, WITHDRAWAL.WITHDRAWN_AT, WITHDRAWAL.EVIDENCE_ID))
        .orderBy(WITHDRAWAL.WITHDRAWN_AT.desc(), WITHDRAWAL.EVIDENCE_ID.desc())
        .limit(scope.size())
        .fetch(it ->
            new Moment(
                new Mark(
                    it.get(WITHDRAWAL.WITHDRAWN_AT).toInstant(), it.get(WITHDRAWAL.EVIDENCE_ID)),
                Sort.EVIDENCE,
                msg("timeline.evidence.withdrawn", criterion(viewer, it)),
                it.get(WITHDRAWAL.REASON),
                Sign.NONE,
                it.get(WITHDRAWAL.WITHDRAWN_BY),
                "/deals/" + it.get(WITHDRAWAL.DEAL_ID),
                it.get(WITHDRAWAL.DEAL_ID)));
  }

  private static Condition of(Viewer viewer, Scope scope) {
    return scope.subject().kind() == Subject.Kind.PERSON
        ? EVIDENCE
            .SAID_BY_ID
            .eq(scope.subject().id())
            .and(Visibility.of(viewer, DEAL.OWNER_ID))
            .and(DEAL.DELETED_AT.isNull())
        : EVIDENCE.DEAL_ID.eq(any(scope.deals().keySet().toArray(UUID[]::new)));
  }

  static Condition within(Scope scope, Field<OffsetDateTime> at, Field<UUID> id) {
    return (scope.past() ? at.le(scope.asOf().atOffset(ZoneOffset.UTC)) : noCondition())
        .and(
            scope
                .cut()
                .map(it ->
                    (Condition) row(at, id).lt(row(it.at().atOffset(ZoneOffset.UTC), it.id())))
                .orElse(noCondition()));
  }

  private Moment recorded(Viewer viewer, Record row) {
    var said = row.get(EVIDENCE.SAID_BY);
    var quote = row.get(EVIDENCE.QUOTE);
    var satisfies = row.get(EVIDENCE.SATISFIES);
    var observed = Formats.date(row.get(EVIDENCE.OBSERVED_ON));
    return new Moment(
        new Mark(row.get(EVIDENCE.RECORDED_AT).toInstant(), row.get(EVIDENCE.ID)),
        Sort.EVIDENCE,
        msg(
            satisfies ? "timeline.evidence.for" : "timeline.evidence.against",
            criterion(viewer, row),
            observed),
        Stream.of(said == null ? "" : said, quote == null ? "" : quote)
            .filter(it -> !it.isEmpty())
            .collect(java.util.stream.Collectors.joining(msg("timeline.says"))),
        new Sign(msg("deals.strength." + strength(row.get(EVIDENCE.STRENGTH))), !satisfies),
        row.get(EVIDENCE.RECORDED_BY),
        "/deals/" + row.get(EVIDENCE.DEAL_ID),
        row.get(EVIDENCE.DEAL_ID));
  }

  private static Strength strength(short kept) {
    return Strength.values()[kept - 1];
  }

  private String criterion(Viewer viewer, Record row) {
    var version = processes.version(viewer, row.get(DEAL.PROCESS_VERSION_ID));
    return StageWords.of(version, new CriterionId(row.get(EVIDENCE.CRITERION)));
  }
}
