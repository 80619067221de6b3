create schema forecast;
grant usage on schema forecast to buyerside_app;
alter default privileges in schema forecast grant select, insert, update, delete on tables to buyerside_app;

-- One working-out of the forecast, by what was known at an instant; nightly, or because somebody asked.
create table forecast.run (
  workspace_id  uuid        not null,
  id            uuid        not null,
  as_of         timestamptz not null,
  nightly       boolean     not null,
  state         text        not null check (state in ('QUEUED', 'RUNNING', 'CANCELLING', 'DONE', 'CANCELLED', 'FAILED')),
  step          text        not null check (step in ('READING', 'TRYING', 'FITTING', 'JUDGING', 'ADDING')),
  done          bigint      not null default 0,
  total         bigint      not null default 0,
  through       uuid,       -- the last deal that was judged and kept: after a crash it goes on there
  asked_by      uuid,
  asked_at      timestamptz not null,
  started_at    timestamptz,
  finished_at   timestamptz,
  currency      text        not null,
  shared_factor real        not null default 0,
  trial         jsonb,      -- the back-test, the choice and why
  open_deals    int         not null default 0,
  unrated       jsonb       not null default '{}', -- what opportunities in currencies without a rate come to
  primary key (workspace_id, id)
);
-- the latest of a day
create index run_latest on forecast.run (workspace_id, as_of desc, id desc) where state = 'DONE';
-- one at a time
create unique index run_busy on forecast.run (workspace_id) where state in ('QUEUED', 'RUNNING', 'CANCELLING');
call access.protect('forecast.run');

-- What a run expects of one open deal.
create table forecast.expectation (
  workspace_id     uuid     not null,
  run_id           uuid     not null,
  deal_id          uuid     not null,
  owner_id         uuid     not null, -- all zeros: nobody
  opportunity      boolean  not null,
  stage            smallint not null,
  process_id       uuid     not null,
  currency         text     not null,
  value_likely     bigint   not null,
  worth            bigint   not null, -- likely value in the workspace's currency; 0 without a rate
  worth_low        bigint   not null,
  worth_high       bigint   not null,
  won              real[]   not null, -- probability of being won by the end of this month, the next, …
  won_90           real     not null, -- within 90 days, as are the next two
  lost_90          real     not null,
  silent_90        real     not null,
  flat_90          real     not null, -- what the flat weight of its stage says
  won_ever         real     not null,
  decided_low_on   date,
  decided_on       date,
  decided_high_on  date,
  expected_on      date,              -- what the rep expects
  reasons          jsonb    not null,
  primary key (workspace_id, run_id, deal_id)
);
-- the deals behind a number, the largest first
create index expectation_largest on forecast.expectation (workspace_id, run_id, opportunity, worth desc, deal_id);
-- a deal's past probabilities
create index expectation_deal on forecast.expectation (workspace_id, deal_id, run_id);
call access.protect('forecast.expectation');

-- What a run expects of a period, for everybody or one owner: prepared, so that pages only read it.
create table forecast.outlook (
  workspace_id uuid   not null,
  run_id       uuid   not null,
  owner_id     uuid   not null, -- all zeros: everybody
  from_on      date   not null,
  to_on        date   not null,
  figures      jsonb  not null,
  primary key (workspace_id, run_id, owner_id, from_on, to_on),
  foreign key (workspace_id, run_id) references forecast.run
);
call access.protect('forecast.outlook');

-- What is to be sold in a month or a quarter, by one member or by all together.
create table forecast.quota (
  workspace_id uuid   not null,
  member_id    uuid   not null, -- all zeros: everybody
  period       text   not null check (period ~ '^\d{4}-(Q[1-4]|\d{2})$'),
  amount       bigint not null check (amount > 0),
  currency     text   not null check (currency ~ '^[A-Z]{3}$'),
  primary key (workspace_id, member_id, period)
);
call access.protect('forecast.quota');

-- What one unit of another currency is worth in the workspace's.
create table forecast.rate (
  workspace_id uuid           not null,
  currency     text           not null check (currency ~ '^[A-Z]{3}$'),
  rate         numeric(24,10) not null check (rate > 0),
  primary key (workspace_id, currency)
);
call access.protect('forecast.rate');

-- How a rep calls a deal, from an instant on; the latest counts. Rows are never changed.
create table forecast.call (
  workspace_id uuid        not null,
  deal_id      uuid        not null,
  called_at    timestamptz not null,
  call         text        not null check (call in ('COMMIT', 'BEST_CASE', 'PIPELINE', 'OMITTED')),
  member_id    uuid,
  primary key (workspace_id, deal_id, called_at),
  foreign key (workspace_id, deal_id) references deals.deal
);
call access.protect('forecast.call');
