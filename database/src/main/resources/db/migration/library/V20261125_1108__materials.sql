alter table library.piece drop constraint piece_status_check;
alter table library.piece add constraint piece_status_check check (status in ('DRAFT', 'REVIEW', 'PUBLISHED', 'RETIRED'));
alter table library.piece
  add column file_id     uuid, -- the attachment that is the piece, where it is a file
  add column cover_id    uuid, -- the attachment that is its cover
  add column link        text check (char_length(link) <= 2000), -- where it is, if elsewhere
  add column reviewer_id uuid, -- who was asked last to look it through
  add column review_note text check (char_length(review_note) <= 2000); -- what they were asked, or answered
create index piece_of_product on library.piece (workspace_id, product) where deleted_at is null and product <> ''; -- the filter's choices
create index piece_to_review on library.piece (workspace_id, reviewer_id) where deleted_at is null and status = 'REVIEW';

-- The text of a file that is or was a piece, read when it was brought: to be searched, and read where the file cannot be shown.
create table library.file_text (
  workspace_id uuid not null,
  file_id      uuid not null,
  body         text not null,
  primary key (workspace_id, file_id)
);
call access.protect('library.file_text');

-- Pieces can be long texts: of the latest, fewer are looked through before the index is asked.
create or replace function search.find(wanted int[], piece text, only_kind text, only_owners uuid[], at_most int)
  returns table (kind text, id uuid, title text, subtitle text)
  language plpgsql stable security definer set search_path = search as $$
#variable_conflict use_column
declare
  here uuid := access.current_workspace();
  kinds text[] := case when only_kind is null then array['COMPANY', 'PERSON', 'DEAL', 'PIECE'] else array[only_kind] end;
  latest int := 500;
  hits int := 0;
begin
  if at_most <= 50 then
    select count(*) into hits from (
      select from unnest(kinds) as k
      cross join lateral (
        select * from document d where d.workspace_id = here and d.kind = k order by d.id desc
        limit case when k = 'PIECE' then 50 else latest end) as d
      where position(piece in d.haystack) > 0 and (only_owners is null or d.owner_id is null or d.owner_id = any(only_owners))
      limit at_most) as found;
  end if;
  if hits = at_most then
    return query
      select d.kind, d.id, d.title, d.subtitle from unnest(kinds) as k
      cross join lateral (
        select * from document d where d.workspace_id = here and d.kind = k order by d.id desc
        limit case when k = 'PIECE' then 50 else latest end) as d
      where position(piece in d.haystack) > 0 and (only_owners is null or d.owner_id is null or d.owner_id = any(only_owners))
      limit at_most;
  else
    return query
      select d.kind, d.id, d.title, d.subtitle from document d
      where d.workspace_id = here and d.grams @> wanted and position(piece in d.haystack) > 0
        and (only_kind is null or d.kind = only_kind)
        and (only_owners is null or d.owner_id is null or d.owner_id = any(only_owners))
      limit at_most;
  end if;
end $$;
