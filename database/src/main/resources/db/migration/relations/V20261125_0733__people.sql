-- Where somebody worked, and when. The present one has no end.
create table relations.employment (
  workspace_id uuid        not null,
  id           uuid        not null,
  person_id    uuid        not null,
  company_id   uuid,
  company_name text        not null check (char_length(company_name) between 1 and 300),
  title        text        not null default '',
  from_on      date,
  to_on        date        check (to_on >= from_on),
  recorded_at  timestamptz not null,
  recorded_by  uuid,
  primary key (workspace_id, id),
  foreign key (workspace_id, person_id) references relations.person,
  foreign key (workspace_id, company_id) references relations.company
);
-- the person's page; and who came to a company or left it
create index employment_person on relations.employment (workspace_id, person_id, from_on);
create index employment_company on relations.employment (workspace_id, company_id, to_on);
call access.protect('relations.employment');

-- A further number, address or account of a company or person, as many as they have.
create table relations.reach (
  workspace_id uuid        not null,
  id           uuid        not null,
  record_id    uuid        not null,
  sort         text        not null check (sort in ('PHONE', 'EMAIL', 'ADDRESS', 'WECHAT', 'SOCIAL')),
  label        text        not null default '',
  value        text        not null check (char_length(value) between 1 and 500),
  added_at     timestamptz not null,
  removed_at   timestamptz,
  primary key (workspace_id, id)
);
create index reach_record on relations.reach (workspace_id, record_id, id) where removed_at is null;
call access.protect('relations.reach');

-- What a member wrote down about a company or person. A private one is read by its author only.
create table relations.note (
  workspace_id uuid        not null,
  id           uuid        not null,
  record_id    uuid        not null,
  author_id    uuid        not null,
  private      boolean     not null,
  body         text        not null check (char_length(body) between 1 and 20000),
  written_at   timestamptz not null,
  removed_at   timestamptz,
  primary key (workspace_id, id)
);
create index note_record on relations.note (workspace_id, record_id, written_at desc, id desc) where removed_at is null;
call access.protect('relations.note');

-- An administrator broke the glass before private notes: kept for good, and shown to their authors.
create table relations.note_opening (
  workspace_id uuid        not null,
  id           uuid        not null,
  record_id    uuid        not null,
  opened_by    uuid        not null,
  reason       text        not null check (char_length(reason) between 10 and 1000),
  opened_at    timestamptz not null,
  notes        uuid[]      not null,
  primary key (workspace_id, id)
);
create index note_opening_record on relations.note_opening (workspace_id, record_id, opened_at desc);
call access.protect('relations.note_opening');
revoke update, delete on relations.note_opening from buyerside_app;

-- Whom somebody reports to.
create table relations.reporting (
  workspace_id uuid not null,
  person_id    uuid not null,
  boss_id      uuid not null check (boss_id <> person_id),
  primary key (workspace_id, person_id),
  foreign key (workspace_id, person_id) references relations.person,
  foreign key (workspace_id, boss_id) references relations.person
);
create index reporting_boss on relations.reporting (workspace_id, boss_id);
call access.protect('relations.reporting');

-- That a person's data were erased, and why; nothing of what they were.
create table relations.erasure (
  workspace_id uuid        not null,
  person_id    uuid        not null,
  erased_at    timestamptz not null,
  erased_by    uuid,
  reason       text        not null check (char_length(reason) between 3 and 1000),
  primary key (workspace_id, person_id)
);
call access.protect('relations.erasure');
