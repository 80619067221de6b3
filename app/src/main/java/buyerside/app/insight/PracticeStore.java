package buyerside.app.insight;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.insight.Practices.ClaimMonth;
import buyerside.app.insight.Practices.CriterionUse;
import buyerside.app.insight.Practices.EndReason;
import buyerside.app.insight.Practices.Slip;
import buyerside.app.insight.Practices.Source;
import buyerside.app.insight.Practices.Winner;
import buyerside.app.process.ProcessVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/// How the process is lived, counted set-wise.
@Component
class PracticeStore {

  private static final int MONTHS = 13;

  private final WorkspaceSql sql;

  PracticeStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  List<ClaimMonth> claims(Viewer viewer, Instant now) {
    var to = now.atOffset(ZoneOffset.UTC);
    var from = to.minusMonths(MONTHS).withDayOfMonth(1);
    return sql.as(viewer)
        .fetch(
            """
            select to_char(m.at - interval '1 day', 'YYYY-MM'), coalesce(s.owner_id::text, ''), count(*),
              count(*) filter (where s.claimed_stage > s.stage),
              coalesce(sum(s.claimed_stage - s.stage) filter (where s.claimed_stage > s.stage), 0)
            from deals.standing s
            cross join lateral generate_series(
              date_trunc('month', greatest(s.from_at, ?::timestamptz), 'UTC') + interval '1 month',
              least(s.to_at, ?::timestamptz), interval '1 month') m (at)
            where s.workspace_id = ? and s.outcome is null and not s.deleted and s.claimed_stage is not null
              and s.to_at > ?::timestamptz and m.at < s.to_at
            group by 1, 2 order by 1, 2
            """,
            from,
            to,
            viewer.workspace(),
            from)
        .map(it ->
            new ClaimMonth(
                it.get(0, String.class),
                it.get(1, String.class),
                it.get(2, Integer.class),
                it.get(3, Integer.class),
                it.get(4, Integer.class)));
  }

  /// Without q-values.
  List<CriterionUse> criteria(
      Viewer viewer, ProcessVersion current, Map<UUID, ProcessVersion> versions, LocalDate today) {
    var places = new ArrayList<Object[]>();
    for (var version : versions.values()) {
      for (var criterion : version.process().criteria()) {
        if (current.process().criterion(criterion.id()).isPresent()) {
          var stage = version.process().indexOf(version.process().stageOf(criterion.id()).id());
          places.add(new Object[] {version.id(), criterion.id().value(), stage});
        }
      }
    }
    var pieces = pieces(viewer, today);
    var found = new ArrayList<CriterionUse>();
    sql.as(viewer)
        .fetch(
            """
            with criterion as (select * from unnest(?::uuid[], ?::text[], ?::int[]) as c (version, id, stage)),
            ended as (
              select id, outcome = 'WON' as won from deals.deal where workspace_id = ? and outcome is not null and deleted_at is null),
            met as (
              select distinct e.deal_id, e.criterion from deals.evidence e join ended on ended.id = e.deal_id
              left join deals.withdrawal w on w.workspace_id = e.workspace_id and w.evidence_id = e.id
              where e.workspace_id = ? and e.satisfies and w.evidence_id is null),
            seen as (
              select distinct v.deal_id, c.id as criterion from insight.visit v
              join criterion c on c.version = v.process_version_id and c.stage = v.stage where v.workspace_id = ?)
            select s.criterion, count(*) filter (where e.won), count(*) filter (where e.won and m.deal_id is not null),
              count(*) filter (where not e.won), count(*) filter (where not e.won and m.deal_id is not null)
            from seen s join ended e on e.id = s.deal_id
            left join met m on m.deal_id = s.deal_id and m.criterion = s.criterion
            group by 1
            """,
            places.stream().map(it -> it[0]).toArray(UUID[]::new),
            places.stream().map(it -> it[1]).toArray(String[]::new),
            places.stream().map(it -> it[2]).toArray(Integer[]::new),
            viewer.workspace(),
            viewer.workspace(),
            viewer.workspace())
        .forEach(it -> {
          var criterion = it.get(0, String.class);
          var stage = current.process().stageOf(new buyerside.method.CriterionId(criterion));
          found.add(
              new CriterionUse(
                  criterion,
                  stage.id().value(),
                  it.get(1, Integer.class),
                  it.get(2, Integer.class),
                  it.get(3, Integer.class),
                  it.get(4, Integer.class),
                  pieces.getOrDefault(criterion, new CriterionUse.Pieces(0, 0, 0, 0)),
                  1));
        });
    return found;
  }

  private Map<String, CriterionUse.Pieces> pieces(Viewer viewer, LocalDate today) {
    return sql.as(viewer)
        .fetch(
            """
            select e.criterion, count(*), count(w.evidence_id),
              coalesce(percentile_cont(0.5) within group (order by extract(epoch from w.withdrawn_at - e.recorded_at) / 86400)
                filter (where w.evidence_id is not null), 0)::int,
              count(*) filter (where e.lapses_on <= ?::date)
            from deals.evidence e
            left join deals.withdrawal w on w.workspace_id = e.workspace_id and w.evidence_id = e.id
            where e.workspace_id = ? group by 1
            """,
            today,
            viewer.workspace())
        .intoMap(
            it -> it.get(0, String.class),
            it ->
                new CriterionUse.Pieces(
                    it.get(1, Integer.class),
                    it.get(2, Integer.class),
                    it.get(3, Integer.class),
                    it.get(4, Integer.class)));
  }

  /// What was told of each deal last.
  private static final String LAST =
      """
      with told as (
        select distinct on (deal_id) deal_id, content from deals.sheet
        where workspace_id = ? and tool = 'DECISION' order by deal_id, revision desc),
      ended as (
        select v.deal_id, v.process_version_id as version, v.stage,
          case v.next when 100 then 'WON' when 101 then 'LOST' else 'NO_DECISION' end as outcome
        from insight.visit v where v.workspace_id = ? and v.next >= 100)
      """;

  List<EndReason> reasons(Viewer viewer, Map<UUID, ProcessVersion> versions) {
    return sql.as(viewer)
        .fetch(
            LAST
                + """
                select e.version, e.stage, e.outcome, coalesce(r.code, ''), count(*)
                from ended e left join told t on t.deal_id = e.deal_id
                left join lateral jsonb_array_elements_text(t.content -> 'reasons') r (code) on true
                group by 1, 2, 3, 4 order by 5 desc, 2, 3, 4
                """,
            viewer.workspace(),
            viewer.workspace())
        .map(it ->
            new EndReason(
                stage(versions, it),
                it.get(2, String.class),
                it.get(3, String.class),
                it.get(4, Integer.class)));
  }

  List<Winner> winners(Viewer viewer, Map<UUID, ProcessVersion> versions) {
    return sql.as(viewer)
        .fetch(
            LAST
                + """
                select e.version, e.stage, t.content ->> 'winner', count(*)
                from ended e join told t on t.deal_id = e.deal_id
                where e.outcome <> 'WON' and t.content ->> 'winner' > ''
                group by 1, 2, 3 order by 4 desc, 3 limit 100
                """,
            viewer.workspace(),
            viewer.workspace())
        .map(it ->
            new Winner(it.get(2, String.class), stage(versions, it), it.get(3, Integer.class)));
  }

  private static String stage(Map<UUID, ProcessVersion> versions, Record it) {
    var version = versions.get(it.get(0, UUID.class));
    int stage = it.get(1, Integer.class);
    return version == null || stage >= version.process().stages().size()
        ? ""
        : version.process().stages().get(stage).id().value();
  }

  List<Slip> slips(Viewer viewer, LocalDate today) {
    return sql.as(viewer)
        .fetch(
            """
            select coalesce(d.outcome, ''), count(*), count(*) filter (where d.value_likely > v.value_likely),
              count(*) filter (where d.value_likely < v.value_likely), count(d.expected_on),
              count(*) filter (where s.days > 0),
              coalesce(percentile_cont(0.5) within group (order by s.days) filter (where s.days > 0), 0)::int
            from deals.deal d
            join insight.visit v on v.workspace_id = d.workspace_id and v.deal_id = d.id and v.ordinal = 1
            cross join lateral (select coalesce(d.closed_on, ?::date) - d.expected_on as days) s
            where d.workspace_id = ? and d.deleted_at is null group by 1 order by 1
            """,
            today,
            viewer.workspace())
        .map(it ->
            new Slip(
                it.get(0, String.class),
                it.get(1, Integer.class),
                it.get(2, Integer.class),
                it.get(3, Integer.class),
                it.get(4, Integer.class),
                it.get(5, Integer.class),
                it.get(6, Integer.class)));
  }

  List<Source> sources(Viewer viewer) {
    return sql.as(viewer)
        .fetch(
            """
            select v.source, count(distinct v.deal_id), count(distinct v.deal_id) filter (where not v.before_gate or v.next = 100),
              count(*) filter (where v.next = 100), count(*) filter (where v.next = 101), count(*) filter (where v.next = 102)
            from insight.visit v where v.workspace_id = ? group by 1 order by 2 desc limit 60
            """,
            viewer.workspace())
        .map(it ->
            new Source(
                it.get(0, String.class),
                it.get(1, Integer.class),
                it.get(2, Integer.class),
                it.get(3, Integer.class),
                it.get(4, Integer.class),
                it.get(5, Integer.class)));
  }
}
