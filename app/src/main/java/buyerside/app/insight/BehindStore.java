package buyerside.app.insight;

import static buyerside.database.deals.Tables.DEAL;
import static buyerside.database.insight.Tables.VISIT;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.Visibility;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.process.ProcessVersion;
import buyerside.judgement.works.Chronicle.End;
import buyerside.method.fit.ActivityKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The deals behind a number.
@Component
class BehindStore {

  private static final int QUARTERS = 4;

  private final WorkspaceSql sql;

  BehindStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  List<BehindRow> page(
      Viewer viewer,
      ProcessVersion version,
      List<ProcessVersion> versions,
      BehindQuery query,
      int most) {
    return sql.as(viewer)
        .select(
            VISIT.DEAL_ID,
            DEAL.NAME,
            VISIT.CURRENCY,
            VISIT.VALUE_LIKELY,
            VISIT.PROCESS_VERSION_ID,
            VISIT.STAGE,
            VISIT.ENTERED_ON,
            VISIT.LEFT_ON,
            VISIT.NEXT)
        .from(VISIT)
        .join(DEAL)
        .on(DEAL.WORKSPACE_ID.eq(VISIT.WORKSPACE_ID), DEAL.ID.eq(VISIT.DEAL_ID))
        .where(VISIT.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DEAL.DELETED_AT.isNull())
        .and(Visibility.of(viewer, DEAL.OWNER_ID))
        .and(stage(versions, query.stage()))
        .and(end(query.end()))
        .and(done(version, query.done()))
        .and(part(query))
        .and(after(query.after()))
        .orderBy(VISIT.ENTERED_ON.desc(), VISIT.DEAL_ID.desc())
        .limit(most)
        .fetch(it ->
            new BehindRow(
                it.value1(),
                it.value2(),
                new BehindRow.Money(it.value3(), it.value4()),
                it.value5(),
                it.value6(),
                it.value7(),
                it.value8(),
                it.value9() == null ? null : it.value9().intValue(),
                it.value7() + "_" + it.value1()));
  }

  /// The same stage in all versions that have it.
  private static Condition stage(List<ProcessVersion> versions, String stage) {
    if (stage.isEmpty()) {
      return noCondition();
    }
    var id = new buyerside.method.StageId(stage);
    var places =
        versions.stream()
            .filter(it -> it.process().stage(id).isPresent())
            .map(it -> row(it.id(), (short) it.process().indexOf(id)))
            .toList();
    return places.isEmpty()
        ? org.jooq.impl.DSL.falseCondition()
        : row(VISIT.PROCESS_VERSION_ID, VISIT.STAGE).in(places);
  }

  private static Condition end(@Nullable End end) {
    return switch (end) {
      case null -> noCondition();
      case ON ->
          VISIT
              .NEXT
              .eq((short) Gathered.WON)
              .or(VISIT.NEXT.gt(VISIT.STAGE).and(VISIT.NEXT.lt((short) Gathered.WON)));
      case BACK -> VISIT.NEXT.lt(VISIT.STAGE);
      case LOST -> VISIT.NEXT.eq((short) Gathered.LOST);
      case NO_DECISION -> VISIT.NEXT.eq((short) Gathered.NO_DECISION);
      case STILL_THERE -> VISIT.NEXT.isNull();
    };
  }

  private static Condition done(ProcessVersion version, BehindQuery.Done done) {
    if (!done.action().isEmpty()) {
      return version.described().actions().stream()
          .filter(it -> it.id().value().equals(done.action()))
          .findFirst()
          .map(it -> {
            var ids = version.process().criteria().stream().map(one -> one.id()).toList();
            return deed(
                "(b >> {0}) & 31 = {1} and (b >> {2}) & 255 = {3}",
                VisitBits.KIND,
                it.kind().ordinal(),
                VisitBits.CRITERION,
                ids.indexOf(it.serves()) + 1);
          })
          .orElse(org.jooq.impl.DSL.falseCondition());
    }
    return kind(done.kind()).and(fit(done.fit(), done.kind()));
  }

  private static Condition kind(String kind) {
    return Stream.of(ActivityKind.values())
        .filter(it -> it.name().equals(kind))
        .findFirst()
        .map(it -> deed("(b >> {0}) & 31 = {1}", VisitBits.KIND, it.ordinal()))
        .orElse(noCondition());
  }

  /// Of the same thing done that is of the kind asked for.
  private static Condition fit(String fit, String kind) {
    return Stream.of(VisitBits.Fit.values())
        .filter(it -> it.name().equals(fit))
        .findFirst()
        .map(it ->
            Stream.of(ActivityKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .map(one ->
                    deed(
                        "(b >> {0}) & 7 = {1} and (b >> {2}) & 31 = {3}",
                        VisitBits.FIT, it.ordinal(), VisitBits.KIND, one.ordinal()))
                .orElse(deed("(b >> {0}) & 7 = {1}", VisitBits.FIT, it.ordinal())))
        .orElse(noCondition());
  }

  private static Condition deed(String test, Object... numbers) {
    var inlined =
        Stream.of(numbers).map(org.jooq.impl.DSL::inline).toArray(org.jooq.QueryPart[]::new);
    return condition(
        "exists (select 1 from unnest({0}) as d (b) where {1})",
        VISIT.DEEDS, condition(test, inlined));
  }

  private static Condition part(BehindQuery query) {
    return switch (query.by()) {
      case null -> noCondition();
      case ALL, SIZE -> noCondition();
      case OWNER -> id(query.part()).map(VISIT.OWNER_ID::eq).orElse(noCondition());
      case VERSION -> id(query.part()).map(VISIT.PROCESS_VERSION_ID::eq).orElse(noCondition());
      case SOURCE -> VISIT.SOURCE.eq(query.part());
      case INDUSTRY -> VISIT.INDUSTRY.eq(query.part());
      case PERIOD -> period(query.part());
    };
  }

  private static Condition period(String quarter) {
    if (!quarter.matches("\\d{4}Q[1-4]")) {
      return noCondition();
    }
    var from =
        LocalDate.of(
            Integer.parseInt(quarter.substring(0, QUARTERS)),
            3 * (quarter.charAt(QUARTERS + 1) - '1') + 1,
            1);
    return VISIT.ENTERED_ON.ge(from).and(VISIT.ENTERED_ON.lt(from.plusMonths(3)));
  }

  private static Condition after(String cursor) {
    if (!cursor.matches("\\d{4}-\\d{2}-\\d{2}_[0-9a-f-]{36}")) {
      return noCondition();
    }
    var parts = cursor.split("_", 2);
    try {
      var day = LocalDate.parse(parts[0]);
      return id(parts[1])
          .map(it -> row(VISIT.ENTERED_ON, VISIT.DEAL_ID).lt(day, it))
          .orElse(noCondition());
    } catch (java.time.format.DateTimeParseException e) {
      return noCondition();
    }
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
