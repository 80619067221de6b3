-- What was changed, by whom, through which door. Rows are only ever added; an undo is a row of its own.
create table journal.entry (
  workspace_id uuid        not null,
  recorded_at  timestamptz not null,
  id           uuid        not null,
  command_id   uuid        not null,
  actor_id     uuid,
  channel      text        not null check (channel in ('BROWSER', 'API', 'IMPORT', 'SYSTEM')),
  kind         text        not null,
  subject_kind text        not null,
  subject_id   uuid        not null,
  change       jsonb       not null default '{}',
  undoes       uuid,
  primary key (workspace_id, recorded_at, id)
) partition by range (recorded_at);
create table journal.entry_default partition of journal.entry default;
create index entry_subject on journal.entry (workspace_id, subject_id, recorded_at desc, id desc);
create index entry_command on journal.entry (workspace_id, command_id);
create index entry_undoes on journal.entry (workspace_id, undoes) where undoes is not null;
call access.protect('journal.entry');
alter table journal.entry_default enable row level security, force row level security;
create policy own_workspace on journal.entry_default using (workspace_id = (select access.current_workspace()));
revoke update, delete on journal.entry from buyerside_app;
revoke update, delete on journal.entry_default from buyerside_app;

-- Makes the partition of a day's month; called for this month and the next at every start and every day.
create function journal.make_partition(day date) returns void
  language plpgsql security definer set search_path = journal as $$
declare
  first date := date_trunc('month', day);
  name text := 'entry_p' || to_char(first, 'YYYYMM');
begin
  if to_regclass('journal.' || name) is null then
    execute format('create table journal.%I partition of journal.entry for values from (%L) to (%L)',
                   name, first, (first + interval '1 month')::date);
    execute format('alter table journal.%I enable row level security, force row level security', name);
    execute format('create policy own_workspace on journal.%I using (workspace_id = (select access.current_workspace()))', name);
    execute format('revoke update, delete on journal.%I from buyerside_app', name);
  end if;
end $$;

-- The answer given to a command that came with a key; asked again, the same answer is given.
create table journal.answer (
  workspace_id uuid        not null,
  key          text        not null check (char_length(key) between 1 and 200),
  request_hash bytea       not null,
  status       int         not null,
  body         text        not null,
  answered_at  timestamptz not null,
  primary key (workspace_id, key)
);
call access.protect('journal.answer');
