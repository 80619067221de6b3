-- A calendar elsewhere that a member lets us read, by its address.
create table activities.calendar_source (
  workspace_id uuid        not null,
  id           uuid        not null,
  member_id    uuid        not null,
  name         text        not null check (char_length(name) between 1 and 200),
  address      text        not null check (char_length(address) between 1 and 2000),
  made_at      timestamptz not null,
  next_at      timestamptz not null,
  read_at      timestamptz,
  failed_at    timestamptz,
  failure      text,
  primary key (workspace_id, id),
  foreign key (workspace_id, member_id) references access.member
);
-- one's own, and what has to be read next
create index calendar_source_own on activities.calendar_source (workspace_id, member_id, id);
create index calendar_source_next on activities.calendar_source (workspace_id, next_at);
call access.protect('activities.calendar_source');

-- Something in a calendar or a mail that may become an activity, once its member says so.
-- `activity_id` with state OPEN: it was accepted before, and has moved or been called off since.
create table activities.proposal (
  workspace_id uuid        not null,
  id           uuid        not null,
  member_id    uuid        not null,
  origin       text        not null check (origin in ('CALENDAR', 'MAIL')),
  origin_key   bytea       not null, -- SHA-256 of UID and RECURRENCE-ID, or of Message-ID
  source_id    uuid,
  mail_id      uuid,
  title        text        not null,
  place        text        not null default '',
  kind         text        not null,
  starts_at    timestamptz not null,
  minutes      int         not null check (minutes between 0 and 100000),
  all_day      boolean     not null default false,
  called_off   boolean     not null default false,
  repeats      boolean     not null default false,
  deal_id      uuid,
  company_id   uuid,
  because      text        not null default '',
  state        text        not null check (state in ('OPEN', 'ACCEPTED', 'DISMISSED', 'GONE')),
  activity_id  uuid,
  found_at     timestamptz not null,
  changed_at   timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, member_id, origin, origin_key)
);
-- the review page
create index proposal_open on activities.proposal (workspace_id, member_id, starts_at, id) where state = 'OPEN';
call access.protect('activities.proposal');

-- Who is named in it; `person_id` where that is somebody we know.
create table activities.proposal_party (
  workspace_id uuid     not null,
  proposal_id  uuid     not null,
  position     smallint not null,
  name         text     not null,
  address      text     not null,
  person_id    uuid,
  primary key (workspace_id, proposal_id, position),
  foreign key (workspace_id, proposal_id) references activities.proposal on delete cascade
);
-- what a person is named in
create index proposal_party_person on activities.proposal_party (workspace_id, person_id) where person_id is not null;
call access.protect('activities.proposal_party');

