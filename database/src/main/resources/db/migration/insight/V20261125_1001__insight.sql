create schema insight;
grant usage on schema insight to buyerside_app;
alter default privileges in schema insight grant select, insert, update, delete on tables to buyerside_app;

-- A stay of a deal in a stage by days, with what was done meanwhile: made from standings and activities, and made anew for
-- deals that changed. It can be dropped and rebuilt.
create table insight.visit (
  workspace_id       uuid     not null,
  deal_id            uuid     not null,
  ordinal            int      not null,
  process_version_id uuid     not null,
  stage              smallint not null,
  before_gate        boolean  not null,
  entered_on         date     not null,
  left_on            date     check (left_on >= entered_on), -- null: still there
  next               smallint, -- the stage it went to; 100 won, 101 lost, 102 no decision; null: there, or the process was changed
  owner_id           uuid,
  currency           text     not null,
  value_likely       bigint   not null,
  source             text     not null,
  industry           text     not null,
  deeds              bigint[] not null, -- one number for each thing done, in order; VisitBits says how it is packed
  primary key (workspace_id, deal_id, ordinal)
);
-- the deals behind a number
create index visit_stage on insight.visit (workspace_id, process_version_id, stage, entered_on desc, deal_id);
call access.protect('insight.visit');

-- What an evaluation found, a document for each page's part, the last of each day.
create table insight.result (
  workspace_id uuid        not null,
  part         text        not null,
  made_on      date        not null,
  made_at      timestamptz not null,
  content      jsonb       not null,
  primary key (workspace_id, part, made_on)
);
call access.protect('insight.result');

-- How the evaluation of a workspace stands.
create table insight.evaluation (
  workspace_id uuid        not null,
  asked_at     timestamptz,          -- somebody waits for it
  seen_until   timestamptz,          -- what was changed before is in the visits; null: everything is to be made
  made_at      timestamptz,
  visits       int         not null default 0,
  deeds        int         not null default 0,
  millis       int         not null default 0,
  primary key (workspace_id)
);
call access.protect('insight.evaluation');

-- what was changed since the last evaluation
create index activity_updated on activities.activity (workspace_id, updated_at);
