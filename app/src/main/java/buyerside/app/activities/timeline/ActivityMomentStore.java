package buyerside.app.activities.timeline;

import static buyerside.app.shell.Messages.msg;
import static buyerside.database.activities.Tables.ACTIVITY;
import static buyerside.database.activities.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.unnest;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.activities.timeline.Moment.Sign;
import buyerside.database.activities.tables.records.ActivityRecord;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.springframework.stereotype.Component;

/// Activities, at the time at which they begin.
@Component
class ActivityMomentStore implements TimelineSource {

  private final WorkspaceSql sql;

  ActivityMomentStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  @Override
  public Set<Sort> sorts() {
    return Set.of(Sort.ACTIVITY);
  }

  @Override
  public List<Moment> latest(Viewer viewer, Scope scope) {
    var found = new ArrayList<>(found(viewer, scope, ACTIVITY.DELETED_AT.isNull()));
    if (scope.past()) {
      var later = ACTIVITY.DELETED_AT.gt(asOf(scope));
      found.addAll(found(viewer, scope, later.and(ACTIVITY.DELETED_AT.isNotNull())));
    }
    return found.stream().map(it -> moment(it, scope)).toList();
  }

  private List<ActivityRecord> found(Viewer viewer, Scope scope, Condition there) {
    var kept = kept(viewer, scope).and(there);
    var subject = scope.subject().id();
    return switch (scope.subject().kind()) {
      case DEAL -> those(viewer, scope, kept.and(ACTIVITY.DEAL_ID.eq(subject)));
      case PERSON -> {
        var took =
            ACTIVITY.ID.in(
                select(PARTICIPANT.ACTIVITY_ID)
                    .from(PARTICIPANT)
                    .where(PARTICIPANT.WORKSPACE_ID.eq(viewer.workspace()))
                    .and(PARTICIPANT.PERSON_ID.eq(subject)));
        yield those(viewer, scope, kept.and(took).and(seen(viewer)));
      }
      case COMPANY -> {
        var all =
            new ArrayList<>(
                those(viewer, scope, kept.and(ACTIVITY.COMPANY_ID.eq(subject)).and(seen(viewer))));
        all.addAll(ofDeals(viewer, scope, kept));
        yield all;
      }
    };
  }

  private List<ActivityRecord> those(Viewer viewer, Scope scope, Condition which) {
    return sql.as(viewer)
        .selectFrom(ACTIVITY)
        .where(which)
        .orderBy(ACTIVITY.STARTS_AT.desc(), ACTIVITY.ID.desc())
        .limit(scope.size())
        .fetch();
  }

  /// The latest of each deal by its index; of these the latest of all.
  private List<ActivityRecord> ofDeals(Viewer viewer, Scope scope, Condition kept) {
    if (scope.deals().isEmpty()) {
      return List.of();
    }
    var deals = unnest(scope.deals().keySet().toArray(UUID[]::new)).as("deals", "deal");
    var deal = Objects.requireNonNull(deals.field("deal", UUID.class));
    var latest =
        lateral(
                selectFrom(ACTIVITY)
                    .where(kept)
                    .and(ACTIVITY.DEAL_ID.eq(deal))
                    .orderBy(ACTIVITY.STARTS_AT.desc(), ACTIVITY.ID.desc())
                    .limit(scope.size()))
            .as("latest");
    var starts = Objects.requireNonNull(latest.field(ACTIVITY.STARTS_AT));
    var id = Objects.requireNonNull(latest.field(ACTIVITY.ID));
    return sql.as(viewer)
        .select(latest.fields())
        .from(deals)
        .crossJoin(latest)
        .orderBy(starts.desc(), id.desc())
        .limit(scope.size())
        .fetchInto(ACTIVITY);
  }

  private static Condition kept(Viewer viewer, Scope scope) {
    return ACTIVITY
        .WORKSPACE_ID
        .eq(viewer.workspace())
        .and(scope.past() ? ACTIVITY.CREATED_AT.le(asOf(scope)) : noCondition())
        .and(
            scope
                .cut()
                .map(it ->
                    (Condition)
                        row(ACTIVITY.STARTS_AT, ACTIVITY.ID)
                            .lt(row(it.at().atOffset(ZoneOffset.UTC), it.id())))
                .orElse(noCondition()));
  }

  private static Condition seen(Viewer viewer) {
    return SubjectStore.seen(viewer, ACTIVITY.OWNER_ID, ACTIVITY.DEAL_ID);
  }

  private static OffsetDateTime asOf(Scope scope) {
    return scope.asOf().atOffset(ZoneOffset.UTC);
  }

  private static Moment moment(ActivityRecord row, Scope scope) {
    var kind = msg("activities.kind." + row.getKind());
    var subject = row.getSubject();
    var outcome = row.getOutcome();
    return new Moment(
        new Mark(row.getStartsAt().toInstant(), row.getId()),
        Sort.ACTIVITY,
        subject.isEmpty() ? kind : kind + " · " + subject,
        outcome == null ? "" : outcome,
        sign(row, scope),
        row.getOwnerId(),
        "/activities/" + row.getId(),
        row.getDealId());
  }

  private static Sign sign(ActivityRecord row, Scope scope) {
    var doneAt = row.getDoneAt();
    var done = row.getStatus().equals("DONE") && (doneAt == null || !doneAt.isAfter(asOf(scope)));
    var misfit = row.getDealId() != null && !row.getFit().equals("FITS");
    var words =
        Stream.of(
                done ? "" : msg("activities.planned"),
                misfit ? msg("activities.fit." + row.getFit()) : "")
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining(" · "));
    return new Sign(words, misfit);
  }
}
