-- Something we did or plan to do with or for a buyer, and the criterion it should help them to meet.
create table activities.activity (
  workspace_id     uuid        not null,
  id               uuid        not null,
  deal_id          uuid,
  company_id       uuid,
  owner_id         uuid        not null,
  kind             text        not null,
  status           text        not null check (status in ('PLANNED', 'DONE', 'CANCELLED')),
  subject          text        not null default '',
  starts_at        timestamptz not null,
  minutes          int         check (minutes between 0 and 100000),
  purpose          text,
  fit              text        not null,
  override_reason  text,
  outcome          text,
  created_at       timestamptz not null,
  updated_at       timestamptz not null,
  deleted_at       timestamptz,
  version          int         not null default 1,
  primary key (workspace_id, id),
  foreign key (workspace_id, deal_id) references deals.deal
);
-- the deal's timeline, and each one's agenda
create index activity_deal on activities.activity (workspace_id, deal_id, starts_at desc, id desc) where deleted_at is null;
create index activity_owner on activities.activity (workspace_id, owner_id, status, starts_at, id) where deleted_at is null;
call access.protect('activities.activity');

-- Who took part.
create table activities.participant (
  workspace_id uuid not null,
  activity_id  uuid not null,
  person_id    uuid not null,
  primary key (workspace_id, activity_id, person_id),
  foreign key (workspace_id, activity_id) references activities.activity
);
call access.protect('activities.participant');
