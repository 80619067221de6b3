create extension if not exists btree_gin;

-- One findable thing. `grams` are the one- and two-character pieces of its normalised text, pinyin and initials;
-- `haystack` is that text, against which a hit is checked again.
create table search.document (
  workspace_id uuid   not null,
  kind         text   not null check (kind in ('COMPANY', 'PERSON', 'DEAL')),
  id           uuid   not null,
  title        text   not null,
  subtitle     text   not null default '',
  owner_id     uuid,
  haystack     text   not null,
  grams        text[] not null,
  primary key (workspace_id, kind, id)
);
create index document_grams on search.document using gin (workspace_id, grams);
call access.protect('search.document');

-- The operators of array containment are not leakproof, so under row-level security their index would lie idle;
-- the owner looks for us, within the current workspace only. Owned documents of others are left out when asked.
create function search.find(wanted text[], piece text, only_kind text, only_owner uuid, at_most int)
  returns table (kind text, id uuid, title text, subtitle text)
  language sql stable security definer set search_path = search as $$
  select d.kind, d.id, d.title, d.subtitle
  from search.document d
  where d.workspace_id = access.current_workspace()
    and d.grams @> wanted
    and position(piece in d.haystack) > 0
    and (only_kind is null or d.kind = only_kind)
    and (only_owner is null or d.owner_id is null or d.owner_id = only_owner)
  limit at_most $$;
