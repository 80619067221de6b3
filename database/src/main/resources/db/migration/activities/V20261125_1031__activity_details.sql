-- What an activity cost us, what came of it, who gave it to whom, what it follows, and when that was known.
alter table activities.activity
  add column cost            bigint check (cost >= 0),  -- in minor units
  add column cost_currency   char(3),
  add column planned_by      uuid,        -- who gave it to its owner; null: the owner
  add column own_time_reason text,        -- why it lies in time that its owner keeps
  add column follows_id      uuid,        -- out of which activity it came
  add column series_id       uuid,
  add column done_at         timestamptz, -- when it was recorded as done; null: as it was kept
  add column version_note    text;
alter table activities.activity drop column version_note;
-- everybody's list, a kind's, and what did not fit
create index activity_all on activities.activity (workspace_id, status, starts_at, id) where deleted_at is null;
create index activity_kind on activities.activity (workspace_id, kind, status, starts_at, id) where deleted_at is null;
create index activity_misfit on activities.activity (workspace_id, status, starts_at, id) where deleted_at is null and fit <> 'FITS';
-- what belongs to a series
create index activity_series on activities.activity (workspace_id, series_id, starts_at) where series_id is not null;
-- what came out of an activity
create index activity_follows on activities.activity (workspace_id, follows_id) where follows_id is not null;

-- An activity that comes again by a rule of RFC 5545; the ones to come stand in the table of activities some weeks ahead.
create table activities.series (
  workspace_id uuid        not null,
  id           uuid        not null,
  rule         text        not null check (char_length(rule) between 1 and 500),
  zone         text        not null,  -- at whose same hour
  first_at     timestamptz not null,
  made_until   timestamptz not null,  -- up to here they stand in the table
  ended_at     timestamptz,           -- nothing is added from here on
  primary key (workspace_id, id)
);
-- the hourly look at what has to be added
create index series_open on activities.series (workspace_id, made_until) where ended_at is null;
call access.protect('activities.series');

-- Evidence that was recorded when an activity was done.
create table activities.produced (
  workspace_id uuid not null,
  activity_id  uuid not null,
  evidence_id  uuid not null,
  primary key (workspace_id, activity_id, evidence_id),
  foreign key (workspace_id, activity_id) references activities.activity
);
call access.protect('activities.produced');
