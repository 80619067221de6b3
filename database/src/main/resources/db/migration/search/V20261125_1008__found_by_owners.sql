-- Whoever sees only the deals of some finds only those.
drop function search.find(int[], text, text, uuid, int);
create function search.find(wanted int[], piece text, only_kind text, only_owners uuid[], at_most int)
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
        select * from document d where d.workspace_id = here and d.kind = k order by d.id desc limit latest) as d
      where position(piece in d.haystack) > 0 and (only_owners is null or d.owner_id is null or d.owner_id = any(only_owners))
      limit at_most) as found;
  end if;
  if hits = at_most then
    return query
      select d.kind, d.id, d.title, d.subtitle from unnest(kinds) as k
      cross join lateral (
        select * from document d where d.workspace_id = here and d.kind = k order by d.id desc limit latest) as d
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

