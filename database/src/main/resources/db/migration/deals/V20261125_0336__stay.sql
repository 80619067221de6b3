-- How long a deal stood in a stage that it has left. Stays of less than a day are corrections and not kept.
create table deals.stay (
  workspace_id       uuid        not null,
  deal_id            uuid        not null,
  process_version_id uuid        not null,
  stage              smallint    not null,
  entered_at         timestamptz not null,
  left_at            timestamptz not null check (left_at > entered_at),
  primary key (workspace_id, deal_id, entered_at),
  foreign key (workspace_id, deal_id) references deals.deal
);
-- what is usual in a stage: its latest stays
create index stay_latest on deals.stay (workspace_id, process_version_id, stage, left_at desc);
call access.protect('deals.stay');

-- What is usual in a stage, over its latest stays; recomputed from time to time, read by the board, the table and the deal page.
create table deals.usual_dwell (
  workspace_id       uuid     not null,
  process_version_id uuid     not null,
  stage              smallint not null,
  days               int      not null,
  stays              int      not null,
  primary key (workspace_id, process_version_id, stage)
);
call access.protect('deals.usual_dwell');

create function deals.keep_stay() returns trigger language plpgsql as $$
begin
  insert into deals.stay (workspace_id, deal_id, process_version_id, stage, entered_at, left_at)
  values (old.workspace_id, old.id, old.process_version_id, old.stage, old.stage_since, new.updated_at)
  on conflict do nothing;
  return null;
end $$;
create trigger stay_after_update after update on deals.deal for each row
  when (old.outcome is null and (new.stage <> old.stage or new.outcome is not null)
        and new.updated_at >= old.stage_since + interval '1 day')
  execute function deals.keep_stay();
