-- What matters when somebody invites or is invited; set by hand, never by an import.
alter table relations.person
  add column important  boolean not null default false,
  add column key_leader boolean not null default false,
  add column official   boolean not null default false;

-- Hours that a member keeps every week, on their own clock.
create table relations.kept_hours (
  workspace_id uuid     not null,
  member_id    uuid     not null,
  weekday      smallint not null check (weekday between 1 and 7),
  kind         text     not null check (kind in ('WORK', 'FAMILY', 'DO_NOT_BOOK')),
  from_time    time     not null,
  to_time      time     not null,
  primary key (workspace_id, member_id, weekday, kind, from_time)
);
call access.protect('relations.kept_hours');

-- Days on which a member is away, the last one included.
create table relations.leave (
  workspace_id uuid not null,
  member_id    uuid not null,
  from_on      date not null,
  to_on        date not null check (to_on >= from_on),
  primary key (workspace_id, member_id, from_on)
);
call access.protect('relations.leave');

-- Somebody in a member's core circle; seen by that member only. `person_id` is empty for those who are in no register.
create table relations.circle_member (
  workspace_id   uuid        not null,
  id             uuid        not null,
  member_id      uuid        not null,
  person_id      uuid,
  name           text        not null check (char_length(name) between 1 and 300),
  cadence_days   int         not null check (cadence_days between 1 and 730),
  birthday_month smallint    check (birthday_month between 1 and 12),
  birthday_day   smallint    check (birthday_day between 1 and 31),
  note           text        not null default '',
  since_on       date        not null,
  last_on        date,
  last_way       text,
  left_at        timestamptz,
  version        int         not null default 1,
  primary key (workspace_id, id),
  foreign key (workspace_id, person_id) references relations.person
);
-- the circle page
create index circle_own on relations.circle_member (workspace_id, member_id, id) where left_at is null;
-- whether a guest belongs to the circle
create unique index circle_person on relations.circle_member (workspace_id, member_id, person_id) where left_at is null;
call access.protect('relations.circle_member');

-- A time a member was in touch with somebody of their circle.
create table relations.circle_contact (
  workspace_id uuid        not null,
  id           uuid        not null,
  circle_id    uuid        not null,
  contact_on   date        not null,
  way          text        not null,
  note         text        not null default '',
  recorded_at  timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, circle_id) references relations.circle_member
);
-- the latest contacts of one of the circle
create index circle_contact_latest on relations.circle_contact (workspace_id, circle_id, contact_on desc, id desc);
call access.protect('relations.circle_contact');

-- An invitation that a member received or plans, with the facts of its triage and the answer.
create table relations.invitation (
  workspace_id    uuid          not null,
  id              uuid          not null,
  member_id       uuid          not null,
  planned         boolean       not null,
  title           text          not null check (char_length(title) between 1 and 300),
  host            text          not null,
  host_name       text          not null default '',
  host_person_id  uuid,
  purpose         text          not null,
  custom          text          not null,
  starts_at       timestamptz   not null,
  minutes         int           not null check (minutes between 1 and 10080),
  place           text          not null default '',
  deal_id         uuid,
  conflict        text          not null,
  value_per_head  numeric(19,4) check (value_per_head >= 0),
  own_cost        numeric(19,4) not null default 0 check (own_cost >= 0),
  currency        text          not null check (currency ~ '^[A-Z]{3}$'),
  tender          text          not null,
  sides           text          not null,
  verdict         text          not null,
  reasons         text[]        not null,
  answer          text          check (answer in ('ATTEND', 'DECLINE')),
  answer_reason   text          not null default '',
  answered_at     timestamptz,
  received_at     timestamptz   not null,
  updated_at      timestamptz   not null,
  deleted_at      timestamptz,
  version         int           not null default 1,
  primary key (workspace_id, id),
  foreign key (workspace_id, host_person_id) references relations.person
);
-- a member's invitations, the next first; and the load of the last 30 days
create index invitation_own on relations.invitation (workspace_id, member_id, starts_at desc, id desc) where deleted_at is null;
call access.protect('relations.invitation');

-- Who comes. `person_id` is empty for those who are in no register.
create table relations.invitation_guest (
  workspace_id  uuid     not null,
  invitation_id uuid     not null,
  position      smallint not null,
  person_id     uuid,
  name          text     not null check (char_length(name) between 1 and 300),
  part          text     not null,
  primary key (workspace_id, invitation_id, position),
  foreign key (workspace_id, invitation_id) references relations.invitation on delete cascade,
  foreign key (workspace_id, person_id) references relations.person
);
call access.protect('relations.invitation_guest');

-- The thresholds of triage and register, and the rules that are left out. The nil member is the whole workspace.
create table relations.policy (
  workspace_id uuid        not null,
  member_id    uuid        not null,
  thresholds   jsonb       not null,
  rules_off    text[]      not null default '{}',
  changed_at   timestamptz not null,
  primary key (workspace_id, member_id)
);
call access.protect('relations.policy');

-- Hospitality and gifts. Rows are only ever added, each sealed with the one before; a correction or approval is a row of its own.
create table relations.register_entry (
  workspace_id   uuid          not null,
  number         bigint        not null,
  kind           text          not null check (kind in ('ENTRY', 'APPROVAL', 'REFUSAL', 'CANCELLATION')),
  about          bigint,
  member_id      uuid          not null,
  direction      text          not null,
  what           text          not null,
  person_id      uuid,
  person_name    text          not null,
  company_id     uuid,
  company_name   text          not null,
  occasion       text          not null,
  held_on        date          not null,
  value_per_head numeric(19,4) not null check (value_per_head >= 0),
  currency       text          not null check (currency ~ '^[A-Z]{3}$'),
  official       boolean       not null,
  tender         text          not null,
  rules          text[]        not null,
  reason         text          not null,
  invitation_id  uuid,
  recorded_at    timestamptz   not null,
  seal           text          not null,
  primary key (workspace_id, number),
  foreign key (workspace_id, about) references relations.register_entry
);
-- what a person, or the people of a company, received in a year
create index register_person on relations.register_entry (workspace_id, person_id, held_on);
create index register_company on relations.register_entry (workspace_id, company_id, held_on);
-- one's own entries, latest first
create index register_own on relations.register_entry (workspace_id, member_id, number desc);
-- what was decided about an entry
create index register_about on relations.register_entry (workspace_id, about) where about is not null;
call access.protect('relations.register_entry');
revoke update, delete on relations.register_entry from buyerside_app;
