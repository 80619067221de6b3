-- What a company was before it was changed: it held from updated_at until replaced_at. Written by the trigger below, whatever
-- changes the row; what lies between two changes of one instant was never seen and is left out.
create table relations.company_past (
  like relations.company including defaults,
  replaced_at timestamptz not null check (replaced_at > updated_at),
  primary key (workspace_id, id, updated_at)
);
-- a list of a past day
create index company_past_list on relations.company_past (workspace_id, sort_key, id, updated_at, replaced_at) where deleted_at is null;

-- the companies of a group on a past day
create index company_past_parent on relations.company_past (workspace_id, parent_id) where parent_id is not null and deleted_at is null;

-- what the journal and the imports kept of changes until now; an array was kept as JSON, and no company had one that mattered
insert into relations.company_past
select (jsonb_populate_record(null::relations.company_past, was || jsonb_build_object('tags', '[]'::jsonb, 'replaced_at', known.until))).*
from (
  select (change ->> 'before')::jsonb as was, recorded_at as until from journal.entry
  where subject_kind = 'COMPANY' and change ? 'before'
  union all
  select c.before, r.finished_at from exchange.import_change c
  join exchange.import_run r on r.workspace_id = c.workspace_id and r.id = c.run_id
  where c.subject_kind = 'COMPANY' and c.before is not null and r.finished_at is not null
) known
where was ? 'updated_at' and (was ->> 'updated_at')::timestamptz < known.until
on conflict do nothing;
call access.protect('relations.company_past');

create function relations.keep_company_past() returns trigger language plpgsql as $$
begin
  insert into relations.company_past (workspace_id, id, name, name_key, sort_key, short_name, domain, phone, industry, country, region, city, registration_number, parent_name, source, note, owner_id, tags, opened_on, created_at, updated_at, deleted_at, version, merged_into, parent_id, replaced_at)
  select o.workspace_id, o.id, o.name, o.name_key, o.sort_key, o.short_name, o.domain, o.phone, o.industry, o.country, o.region, o.city, o.registration_number, o.parent_name, o.source, o.note, o.owner_id, o.tags, o.opened_on, o.created_at, o.updated_at, o.deleted_at, o.version, o.merged_into, o.parent_id, n.updated_at
  from old_rows o join new_rows n on n.workspace_id = o.workspace_id and n.id = o.id
  where n.updated_at > o.updated_at
  on conflict do nothing;
  return null;
end $$;
create trigger company_past after update on relations.company
  referencing old table as old_rows new table as new_rows for each statement execute function relations.keep_company_past();

-- The companies as they were known at an instant, those removed later too.
create function relations.company_at(at timestamptz) returns setof relations.company
  language sql stable as $$
  select c.* from relations.company c where c.updated_at <= at and c.deleted_at is null
  union all
  select p.workspace_id, p.id, p.name, p.name_key, p.sort_key, p.short_name, p.domain, p.phone, p.industry, p.country, p.region, p.city, p.registration_number, p.parent_name, p.source, p.note, p.owner_id, p.tags, p.opened_on, p.created_at, p.updated_at, p.deleted_at, p.version, p.merged_into, p.parent_id from relations.company_past p where p.updated_at <= at and p.replaced_at > at and p.deleted_at is null
$$;

-- What was known of a person before it was changed: it held from updated_at until replaced_at. Written by the trigger below, whatever
-- changes the row; what lies between two changes of one instant was never seen and is left out.
create table relations.person_past (
  like relations.person including defaults,
  replaced_at timestamptz not null check (replaced_at > updated_at),
  primary key (workspace_id, id, updated_at)
);
-- a list of a past day
create index person_past_list on relations.person_past (workspace_id, sort_key, id, updated_at, replaced_at) where deleted_at is null;

-- who worked at a company on a past day
create index person_past_company on relations.person_past (workspace_id, company_id, sort_key) where deleted_at is null;

-- what the journal and the imports kept of changes until now; an array was kept as JSON, and no person had one that mattered
insert into relations.person_past
select (jsonb_populate_record(null::relations.person_past, '{"important": false, "key_leader": false, "official": false}' || was || jsonb_build_object('tags', '[]'::jsonb, 'replaced_at', known.until))).*
from (
  select (change ->> 'before')::jsonb as was, recorded_at as until from journal.entry
  where subject_kind = 'PERSON' and change ? 'before'
  union all
  select c.before, r.finished_at from exchange.import_change c
  join exchange.import_run r on r.workspace_id = c.workspace_id and r.id = c.run_id
  where c.subject_kind = 'PERSON' and c.before is not null and r.finished_at is not null
) known
where was ? 'updated_at' and (was ->> 'updated_at')::timestamptz < known.until
on conflict do nothing;
call access.protect('relations.person_past');

create function relations.keep_person_past() returns trigger language plpgsql as $$
begin
  insert into relations.person_past (workspace_id, id, company_id, name, sort_key, salutation, title, department, email, phone, mobile, wechat, note, owner_id, tags, opened_on, created_at, updated_at, deleted_at, version, important, key_leader, official, merged_into, replaced_at)
  select o.workspace_id, o.id, o.company_id, o.name, o.sort_key, o.salutation, o.title, o.department, o.email, o.phone, o.mobile, o.wechat, o.note, o.owner_id, o.tags, o.opened_on, o.created_at, o.updated_at, o.deleted_at, o.version, o.important, o.key_leader, o.official, o.merged_into, n.updated_at
  from old_rows o join new_rows n on n.workspace_id = o.workspace_id and n.id = o.id
  where n.updated_at > o.updated_at
  on conflict do nothing;
  return null;
end $$;
create trigger person_past after update on relations.person
  referencing old table as old_rows new table as new_rows for each statement execute function relations.keep_person_past();

-- The people as they were known at an instant, those removed later too.
create function relations.person_at(at timestamptz) returns setof relations.person
  language sql stable as $$
  select c.* from relations.person c where c.updated_at <= at and c.deleted_at is null
  union all
  select p.workspace_id, p.id, p.company_id, p.name, p.sort_key, p.salutation, p.title, p.department, p.email, p.phone, p.mobile, p.wechat, p.note, p.owner_id, p.tags, p.opened_on, p.created_at, p.updated_at, p.deleted_at, p.version, p.important, p.key_leader, p.official, p.merged_into from relations.person_past p where p.updated_at <= at and p.replaced_at > at and p.deleted_at is null
$$;
