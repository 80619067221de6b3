-- Two records that became one: the other stays, so that what was written about it can still be followed.
alter table relations.company
  add column merged_into uuid,
  add column parent_id   uuid,
  add foreign key (workspace_id, parent_id) references relations.company,
  add foreign key (workspace_id, merged_into) references relations.company,
  add check (parent_id <> id);
alter table relations.person
  add column merged_into uuid,
  add foreign key (workspace_id, merged_into) references relations.person;
-- the companies of a group
create index company_parent on relations.company (workspace_id, parent_id, sort_key, id) where parent_id is not null and deleted_at is null;
-- what became one with this record
create index company_merged on relations.company (workspace_id, merged_into) where merged_into is not null;
create index person_merged on relations.person (workspace_id, merged_into) where merged_into is not null;
-- the search for duplicates takes what changed since its last run
create index company_changed on relations.company (workspace_id, updated_at, id);
create index person_changed on relations.person (workspace_id, updated_at, id);

-- What a record is filed under: two that may be one share a key. Derived; can be dropped and made anew.
create table relations.match_key (
  workspace_id uuid   not null,
  kind         text   not null check (kind in ('COMPANY', 'PERSON')),
  key          bigint not null,
  record_id    uuid   not null,
  primary key (workspace_id, kind, key, record_id)
);
create index match_key_record on relations.match_key (workspace_id, record_id);
call access.protect('relations.match_key');

-- Two records that may be one, and what was decided about them.
create table relations.duplicate (
  workspace_id uuid        not null,
  first_id     uuid        not null,
  second_id    uuid        not null check (second_id > first_id),
  kind         text        not null check (kind in ('COMPANY', 'PERSON')),
  certainty    smallint    not null check (certainty between 0 and 2),
  grounds      text[]      not null,
  found_at     timestamptz not null,
  decision     text        check (decision in ('MERGED', 'APART')),
  decided_by   uuid,
  decided_at   timestamptz,
  primary key (workspace_id, first_id, second_id)
);
-- the review page: the surest first
create index duplicate_open on relations.duplicate (workspace_id, kind, certainty desc, first_id, second_id) where decision is null;
create index duplicate_second on relations.duplicate (workspace_id, second_id);
call access.protect('relations.duplicate');

-- How far the search for duplicates has come.
create table relations.duplicate_search (
  workspace_id uuid        not null,
  kind         text        not null check (kind in ('COMPANY', 'PERSON')),
  seen_at      timestamptz not null,
  seen_id      uuid        not null,
  checked      bigint      not null default 0,
  primary key (workspace_id, kind)
);
call access.protect('relations.duplicate_search');
