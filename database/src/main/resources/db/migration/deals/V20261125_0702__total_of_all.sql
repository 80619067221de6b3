-- The board of everybody sums no owners: with 400 of them it read 8,000 rows for 130 sums, and that was most of the page.
-- Eight parts, so that people who move deals of the same stage at the same time seldom wait for each other.
create table deals.total_of_all (
  workspace_id       uuid     not null,
  process_version_id uuid     not null,
  stage              smallint not null,
  claimed_stage      smallint not null, -- -1: no claim
  opportunity        boolean  not null,
  currency           text     not null,
  part               smallint not null, -- from the owner's id
  deals              bigint   not null,
  value_likely       numeric  not null,
  primary key (workspace_id, process_version_id, stage, claimed_stage, opportunity, currency, part)
);
create function deals.part_of(owner uuid) returns smallint language sql immutable parallel safe
return (uuid_hash(owner) & 7)::smallint;

insert into deals.total_of_all
select workspace_id, process_version_id, stage, claimed_stage, opportunity, currency, deals.part_of(owner_id), sum(deals), sum(value_likely)
from deals.total group by 1, 2, 3, 4, 5, 6, 7;
-- only now: from here on nobody but a workspace itself writes its rows, not even a migration
call access.protect('deals.total_of_all');

create or replace function deals.count_totals() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    with new_totals as (
      select workspace_id, process_version_id, stage, coalesce(claimed_stage, -1) as claimed_stage, opportunity,
             coalesce(owner_id, '00000000-0000-0000-0000-000000000000') as owner_id, currency,
             count(*) as deals, sum(coalesce(value_likely, 0)) as value_likely
      from new_rows where outcome is null and deleted_at is null
      group by 1, 2, 3, 4, 5, 6, 7
    ), by_owner as (
      insert into deals.total as t
      select * from new_totals order by 1, 2, 3, 4, 5, 6, 7
      on conflict (workspace_id, process_version_id, stage, claimed_stage, opportunity, owner_id, currency)
      do update set deals = t.deals + excluded.deals, value_likely = t.value_likely + excluded.value_likely
    )
    insert into deals.total_of_all as t
    select workspace_id, process_version_id, stage, claimed_stage, opportunity, currency, deals.part_of(owner_id), sum(deals), sum(value_likely)
    from new_totals group by 1, 2, 3, 4, 5, 6, 7 order by 1, 2, 3, 4, 5, 6, 7
    on conflict (workspace_id, process_version_id, stage, claimed_stage, opportunity, currency, part)
    do update set deals = t.deals + excluded.deals, value_likely = t.value_likely + excluded.value_likely;
  else
    with change as (
      select workspace_id, process_version_id, stage, coalesce(claimed_stage, -1) as claimed_stage, opportunity,
             coalesce(owner_id, '00000000-0000-0000-0000-000000000000') as owner_id, currency, 1 as deals, coalesce(value_likely, 0) as value_likely
      from new_rows where outcome is null and deleted_at is null
      union all
      select workspace_id, process_version_id, stage, coalesce(claimed_stage, -1), opportunity,
             coalesce(owner_id, '00000000-0000-0000-0000-000000000000'), currency, -1, -coalesce(value_likely, 0)
      from old_rows where outcome is null and deleted_at is null
    ), new_totals as (
      select workspace_id, process_version_id, stage, claimed_stage, opportunity, owner_id, currency, sum(deals) as deals, sum(value_likely) as value_likely
      from change
      group by 1, 2, 3, 4, 5, 6, 7
      having sum(deals) <> 0 or sum(value_likely) <> 0
    ), by_owner as (
      insert into deals.total as t
      select * from new_totals order by 1, 2, 3, 4, 5, 6, 7
      on conflict (workspace_id, process_version_id, stage, claimed_stage, opportunity, owner_id, currency)
      do update set deals = t.deals + excluded.deals, value_likely = t.value_likely + excluded.value_likely
    )
    insert into deals.total_of_all as t
    select workspace_id, process_version_id, stage, claimed_stage, opportunity, currency, deals.part_of(owner_id), sum(deals), sum(value_likely)
    from new_totals group by 1, 2, 3, 4, 5, 6, 7
    having sum(deals) <> 0 or sum(value_likely) <> 0
    order by 1, 2, 3, 4, 5, 6, 7
    on conflict (workspace_id, process_version_id, stage, claimed_stage, opportunity, currency, part)
    do update set deals = t.deals + excluded.deals, value_likely = t.value_likely + excluded.value_likely;
  end if;
  return null;
end $$;
