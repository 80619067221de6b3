-- Pieces of text as numbers: the index is half as large and takes new documents twice as fast.
drop function search.find(text[], text, text, uuid, int);

create function search.numbers(pieces text[]) returns int[] language sql immutable as $$
  select coalesce(array_agg(distinct (case when code >= 2147483648 then code - 4294967296 else code end)::int), '{}')
  from (
    select (ascii(piece)::bigint * 65536 + case when char_length(piece) > 1 then ascii(substr(piece, 2)) else 0 end) % 4294967296 as code
    from unnest(pieces) as piece
  ) as coded $$;
alter table search.document alter column grams type int[] using search.numbers(grams);
drop function search.numbers(text[]);

-- The operators of array containment are not leakproof, so under row-level security their index would lie idle;
-- the owner looks for us, within the current workspace only. Owned documents of others are left out when asked.
create function search.find(wanted int[], piece text, only_kind text, only_owner uuid, at_most int)
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
