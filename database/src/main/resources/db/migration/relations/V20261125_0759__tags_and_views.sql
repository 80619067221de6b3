-- A word that a company or person is marked with.
create table relations.tagging (
  workspace_id uuid not null,
  kind         text not null check (kind in ('COMPANY', 'PERSON')),
  tag          text not null check (char_length(tag) between 1 and 60),
  record_id    uuid not null,
  primary key (workspace_id, kind, tag, record_id)
);
create index tagging_record on relations.tagging (workspace_id, record_id, tag);
call access.protect('relations.tagging');

-- A list of companies or people that somebody named for themselves.
create table relations.saved_view (
  workspace_id uuid        not null,
  id           uuid        not null,
  member_id    uuid        not null,
  area         text        not null check (area in ('companies', 'people')),
  name         text        not null check (char_length(name) between 1 and 100),
  query        text        not null,
  created_at   timestamptz not null,
  primary key (workspace_id, id)
);
create index relation_view_member on relations.saved_view (workspace_id, member_id, area, name);
call access.protect('relations.saved_view');
