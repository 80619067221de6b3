-- Which version of its process a deal followed while it stood so: a past day's stages are those of that day's version.
alter table deals.standing add column process_version_id uuid;
update deals.standing s set process_version_id = d.process_version_id
from deals.deal d where d.workspace_id = s.workspace_id and d.id = s.deal_id;
alter table deals.standing alter column process_version_id set not null;

-- moving deals to another version: the open ones that do not follow it yet
create index deal_process on deals.deal (workspace_id, process_version_id, id) where outcome is null and deleted_at is null;

create or replace function deals.keep_standing() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into deals.standing (workspace_id, deal_id, from_at, stage, opportunity, claimed_stage, owner_id, currency, value_likely, outcome, deleted, path, gaps, process_version_id)
    select workspace_id, id, updated_at, stage, opportunity, claimed_stage, owner_id, currency, coalesce(value_likely, 0), outcome, deleted_at is not null, path, gaps, process_version_id
    from new_rows;
  else
    update deals.standing s set to_at = n.updated_at
    from new_rows n join old_rows o using (workspace_id, id)
    where s.workspace_id = n.workspace_id and s.deal_id = n.id and s.to_at = 'infinity' and s.from_at < n.updated_at
      and (n.stage, n.opportunity, n.claimed_stage, n.owner_id, n.currency, n.value_likely, n.outcome, n.deleted_at is null, n.path, n.process_version_id)
          is distinct from
          (o.stage, o.opportunity, o.claimed_stage, o.owner_id, o.currency, o.value_likely, o.outcome, o.deleted_at is null, o.path, o.process_version_id);
    insert into deals.standing as s (workspace_id, deal_id, from_at, stage, opportunity, claimed_stage, owner_id, currency, value_likely, outcome, deleted, path, gaps, process_version_id)
    select n.workspace_id, n.id, n.updated_at, n.stage, n.opportunity, n.claimed_stage, n.owner_id, n.currency, coalesce(n.value_likely, 0),
           n.outcome, n.deleted_at is not null, n.path, n.gaps, n.process_version_id
    from new_rows n join old_rows o using (workspace_id, id)
    where (n.stage, n.opportunity, n.claimed_stage, n.owner_id, n.currency, n.value_likely, n.outcome, n.deleted_at is null, n.path, n.process_version_id)
          is distinct from
          (o.stage, o.opportunity, o.claimed_stage, o.owner_id, o.currency, o.value_likely, o.outcome, o.deleted_at is null, o.path, o.process_version_id)
    on conflict (workspace_id, deal_id, from_at) do update
    set stage = excluded.stage, opportunity = excluded.opportunity, claimed_stage = excluded.claimed_stage, owner_id = excluded.owner_id,
        currency = excluded.currency, value_likely = excluded.value_likely, outcome = excluded.outcome, deleted = excluded.deleted, path = excluded.path, gaps = excluded.gaps,
        process_version_id = excluded.process_version_id;
  end if;
  return null;
end $$;
