-- A purchase that a company may make. `stage`, `opportunity`, `gaps`, `path` and `next_change_on` are derived
-- from evidence and can be dropped and rebuilt; nothing else may set them.
create table deals.deal (
  workspace_id       uuid        not null,
  id                 uuid        not null,
  name               text        not null check (char_length(name) between 1 and 300),
  company_id         uuid,
  contact_id         uuid,
  owner_id           uuid,
  process_version_id uuid        not null,
  currency           text        not null check (currency ~ '^[A-Z]{3}$'),
  value_low          bigint      check (value_low >= 0),
  value_likely       bigint      check (value_likely >= 0),
  value_high         bigint      check (value_high >= 0),
  source             text,
  note               text,
  tags               text[]      not null default '{}',
  opened_on          date        not null,
  expected_on        date,
  claimed_label      text,
  claimed_stage      smallint,
  outcome            text        check (outcome in ('WON', 'LOST', 'NO_DECISION')),
  outcome_reason     text,
  closed_on          date,
  stage              smallint    not null default 0,
  opportunity        boolean     not null default false,
  gaps               smallint[]  not null default '{}',
  path               text        not null default '',
  next_change_on     date,
  stage_since        timestamptz not null,
  interviewed_at     timestamptz,
  created_at         timestamptz not null,
  updated_at         timestamptz not null,
  deleted_at         timestamptz,
  version            int         not null default 1,
  primary key (workspace_id, id),
  foreign key (workspace_id, company_id) references relations.company,
  foreign key (workspace_id, contact_id) references relations.person,
  foreign key (workspace_id, process_version_id) references process.version,
  check (value_low <= value_likely and value_likely <= value_high)
);
-- the board: the largest open deals of each stage, all or one owner's
create index deal_board on deals.deal (workspace_id, stage, coalesce(value_likely, 0) desc, id desc)
  where outcome is null and deleted_at is null;
create index deal_board_of_owner on deals.deal (workspace_id, owner_id, stage, coalesce(value_likely, 0) desc, id desc)
  where outcome is null and deleted_at is null;
-- the table, by what changed last, by value, by the expected day, by name
create index deal_changed on deals.deal (workspace_id, updated_at desc, id desc) where deleted_at is null;
create index deal_changed_of_owner on deals.deal (workspace_id, owner_id, updated_at desc, id desc) where deleted_at is null;
create index deal_value on deals.deal (workspace_id, coalesce(value_likely, 0) desc, id desc) where deleted_at is null;
create index deal_expected on deals.deal (workspace_id, coalesce(expected_on, '9999-12-31'::date), id) where deleted_at is null;
create index deal_name on deals.deal (workspace_id, name, id) where deleted_at is null;
-- the company's page
create index deal_company on deals.deal (workspace_id, company_id, updated_at desc) where deleted_at is null;
-- the nightly look at evidence that lapses
create index deal_next_change on deals.deal (workspace_id, next_change_on) where next_change_on is not null and outcome is null;
-- the truth page's biggest illusions
create index deal_illusion on deals.deal (workspace_id, (claimed_stage - stage) desc, coalesce(value_likely, 0) desc, id desc)
  where claimed_stage is not null and outcome is null and deleted_at is null;
-- the interview: claimed deals not asked about yet, largest first
create index deal_interview on deals.deal (workspace_id, coalesce(value_likely, 0) desc, id desc)
  where claimed_stage is not null and interviewed_at is null and outcome is null and deleted_at is null;
call access.protect('deals.deal');

-- What the buyer said, did, wrote or confirmed about one criterion. Rows are never changed: a withdrawal is a row of its own.
-- One fact may speak to several criteria; its rows share `fact_id`.
create table deals.evidence (
  workspace_id uuid        not null,
  id           uuid        not null,
  deal_id      uuid        not null,
  fact_id      uuid        not null,
  criterion    text        not null,
  satisfies    boolean     not null,
  strength     smallint    not null check (strength between 1 and 4),
  observed_on  date        not null,
  lapses_on    date        check (lapses_on > observed_on),
  said_by_id   uuid,
  said_by      text,
  how          text,
  quote        text        check (char_length(quote) <= 4000),
  recorded_at  timestamptz not null,
  recorded_by  uuid,
  primary key (workspace_id, id),
  foreign key (workspace_id, deal_id) references deals.deal
);
create index evidence_deal on deals.evidence (workspace_id, deal_id, recorded_at);
call access.protect('deals.evidence');
revoke update on deals.evidence from buyerside_app;

-- Evidence that no longer counts from an instant on, and why.
create table deals.withdrawal (
  workspace_id uuid        not null,
  evidence_id  uuid        not null,
  deal_id      uuid        not null,
  withdrawn_at timestamptz not null,
  withdrawn_by uuid,
  reason       text        not null,
  primary key (workspace_id, evidence_id),
  foreign key (workspace_id, evidence_id) references deals.evidence
);
create index withdrawal_deal on deals.withdrawal (workspace_id, deal_id);
call access.protect('deals.withdrawal');

-- Where a deal stood between two instants of recording, for boards and totals of any past day.
create table deals.standing (
  workspace_id  uuid        not null,
  deal_id       uuid        not null,
  from_at       timestamptz not null,
  to_at         timestamptz not null default 'infinity',
  stage         smallint    not null,
  opportunity   boolean     not null,
  claimed_stage smallint,
  owner_id      uuid,
  currency      text        not null,
  value_likely  bigint      not null,
  outcome       text,
  deleted       boolean     not null,
  path          text        not null,
  primary key (workspace_id, deal_id, from_at)
);
create index standing_board on deals.standing (workspace_id, stage, value_likely desc, deal_id) include (from_at, to_at)
  where outcome is null and not deleted;
call access.protect('deals.standing');

-- How many open deals stand where, and their worth; kept by the trigger below in the same transaction.
create table deals.total (
  workspace_id       uuid     not null,
  process_version_id uuid     not null,
  stage              smallint not null,
  claimed_stage      smallint not null, -- -1: no claim
  opportunity        boolean  not null,
  owner_id           uuid     not null, -- all zeros: nobody
  currency           text     not null,
  deals              bigint   not null,
  value_likely       numeric  not null,
  primary key (workspace_id, process_version_id, stage, claimed_stage, opportunity, owner_id, currency)
);
call access.protect('deals.total');

create function deals.count_totals() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into deals.total as t
    select workspace_id, process_version_id, stage, coalesce(claimed_stage, -1), opportunity,
           coalesce(owner_id, '00000000-0000-0000-0000-000000000000'), currency, count(*), sum(coalesce(value_likely, 0))
    from new_rows where outcome is null and deleted_at is null
    group by 1, 2, 3, 4, 5, 6, 7 order by 1, 2, 3, 4, 5, 6, 7
    on conflict (workspace_id, process_version_id, stage, claimed_stage, opportunity, owner_id, currency)
    do update set deals = t.deals + excluded.deals, value_likely = t.value_likely + excluded.value_likely;
  else
    insert into deals.total as t
    select workspace_id, process_version_id, stage, claimed, opportunity, owner, currency, sum(deals), sum(worth)
    from (
      select workspace_id, process_version_id, stage, coalesce(claimed_stage, -1) as claimed, opportunity,
             coalesce(owner_id, '00000000-0000-0000-0000-000000000000') as owner, currency, 1 as deals, coalesce(value_likely, 0) as worth
      from new_rows where outcome is null and deleted_at is null
      union all
      select workspace_id, process_version_id, stage, coalesce(claimed_stage, -1), opportunity,
             coalesce(owner_id, '00000000-0000-0000-0000-000000000000'), currency, -1, -coalesce(value_likely, 0)
      from old_rows where outcome is null and deleted_at is null
    ) as change
    group by 1, 2, 3, 4, 5, 6, 7
    having sum(deals) <> 0 or sum(worth) <> 0
    order by 1, 2, 3, 4, 5, 6, 7
    on conflict (workspace_id, process_version_id, stage, claimed_stage, opportunity, owner_id, currency)
    do update set deals = t.deals + excluded.deals, value_likely = t.value_likely + excluded.value_likely;
  end if;
  return null;
end $$;

create function deals.keep_standing() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into deals.standing (workspace_id, deal_id, from_at, stage, opportunity, claimed_stage, owner_id, currency, value_likely, outcome, deleted, path)
    select workspace_id, id, updated_at, stage, opportunity, claimed_stage, owner_id, currency, coalesce(value_likely, 0), outcome, deleted_at is not null, path
    from new_rows;
  else
    update deals.standing s set to_at = n.updated_at
    from new_rows n join old_rows o using (workspace_id, id)
    where s.workspace_id = n.workspace_id and s.deal_id = n.id and s.to_at = 'infinity' and s.from_at < n.updated_at
      and (n.stage, n.opportunity, n.claimed_stage, n.owner_id, n.currency, n.value_likely, n.outcome, n.deleted_at is null, n.path)
          is distinct from
          (o.stage, o.opportunity, o.claimed_stage, o.owner_id, o.currency, o.value_likely, o.outcome, o.deleted_at is null, o.path);
    insert into deals.standing as s (workspace_id, deal_id, from_at, stage, opportunity, claimed_stage, owner_id, currency, value_likely, outcome, deleted, path)
    select n.workspace_id, n.id, n.updated_at, n.stage, n.opportunity, n.claimed_stage, n.owner_id, n.currency, coalesce(n.value_likely, 0),
           n.outcome, n.deleted_at is not null, n.path
    from new_rows n join old_rows o using (workspace_id, id)
    where (n.stage, n.opportunity, n.claimed_stage, n.owner_id, n.currency, n.value_likely, n.outcome, n.deleted_at is null, n.path)
          is distinct from
          (o.stage, o.opportunity, o.claimed_stage, o.owner_id, o.currency, o.value_likely, o.outcome, o.deleted_at is null, o.path)
    on conflict (workspace_id, deal_id, from_at) do update
    set stage = excluded.stage, opportunity = excluded.opportunity, claimed_stage = excluded.claimed_stage, owner_id = excluded.owner_id,
        currency = excluded.currency, value_likely = excluded.value_likely, outcome = excluded.outcome, deleted = excluded.deleted, path = excluded.path;
  end if;
  return null;
end $$;

create trigger totals_after_insert after insert on deals.deal
  referencing new table as new_rows for each statement execute function deals.count_totals();
create trigger totals_after_update after update on deals.deal
  referencing new table as new_rows old table as old_rows for each statement execute function deals.count_totals();
create trigger standing_after_insert after insert on deals.deal
  referencing new table as new_rows for each statement execute function deals.keep_standing();
create trigger standing_after_update after update on deals.deal
  referencing new table as new_rows old table as old_rows for each statement execute function deals.keep_standing();

-- What a seller's stage label claims: a buyer stage, or an end. Chosen by the team.
create table deals.claim_mapping (
  workspace_id uuid     not null,
  label        text     not null,
  stage        smallint,
  outcome      text     check (outcome in ('WON', 'LOST', 'NO_DECISION')),
  primary key (workspace_id, label),
  check (stage is null or outcome is null)
);
call access.protect('deals.claim_mapping');

-- An answer in the re-staging interview that is no evidence: not known, or passed over.
create table deals.interview_answer (
  workspace_id uuid        not null,
  deal_id      uuid        not null,
  criterion    text        not null,
  answer       text        not null check (answer in ('YES', 'NO', 'UNKNOWN')),
  evidence_id  uuid,
  answered_by  uuid        not null,
  answered_at  timestamptz not null,
  primary key (workspace_id, deal_id, criterion)
);
call access.protect('deals.interview_answer');

-- Who is on a deal in the interview just now, so that two colleagues are not asked about the same one.
create table deals.interview_turn (
  workspace_id uuid        not null,
  deal_id      uuid        not null,
  member_id    uuid        not null,
  until        timestamptz not null,
  primary key (workspace_id, deal_id)
);
create index interview_turn_member on deals.interview_turn (workspace_id, member_id);
call access.protect('deals.interview_turn');

-- A filter, sorting and choice of columns that somebody named.
create table deals.saved_view (
  workspace_id uuid        not null,
  id           uuid        not null,
  member_id    uuid        not null,
  name         text        not null check (char_length(name) between 1 and 100),
  query        text        not null,
  created_at   timestamptz not null,
  primary key (workspace_id, id)
);
create index saved_view_member on deals.saved_view (workspace_id, member_id, name);
call access.protect('deals.saved_view');
