-- The records that one batch of a run made, all in one row; for undo. What a run changed stays in import_change.
create table exchange.import_creation (
  workspace_id uuid   not null,
  run_id       uuid   not null,
  id           uuid   not null,
  subject_kind text   not null,
  subject_ids  uuid[] not null,
  primary key (workspace_id, run_id, id),
  foreign key (workspace_id, run_id) references exchange.import_run
);
call access.protect('exchange.import_creation');
insert into exchange.import_creation
  select workspace_id, run_id, gen_random_uuid(), subject_kind, array_agg(subject_id)
  from exchange.import_change where before is null and after_version = 1 group by workspace_id, run_id, subject_kind;
delete from exchange.import_change where before is null and after_version = 1;
