-- One file that was brought in, or is being.
create table exchange.import_run (
  workspace_id  uuid        not null,
  id            uuid        not null,
  kind          text        not null check (kind in ('COMPANY', 'PERSON', 'DEAL')),
  source        text        not null,
  file_name     text        not null,
  file_path     text        not null,
  file_bytes    bigint      not null,
  mapping       jsonb       not null,
  state         text        not null check (state in ('CHECKING', 'CHECKED', 'WAITING', 'RUNNING', 'DONE', 'CANCELLING', 'CANCELLED', 'FAILED', 'UNDOING', 'UNDONE')),
  failure       text,
  rows_total    bigint,
  rows_read     bigint      not null default 0,
  rows_created  bigint      not null default 0,
  rows_updated  bigint      not null default 0,
  rows_same     bigint      not null default 0,
  rows_refused  bigint      not null default 0,
  bytes_read    bigint      not null default 0,
  started_by    uuid        not null,
  created_at    timestamptz not null,
  started_at    timestamptz,
  finished_at   timestamptz,
  primary key (workspace_id, id)
);
create index import_run_list on exchange.import_run (workspace_id, created_at desc, id desc);
call access.protect('exchange.import_run');

-- A row of the file that could not be taken, with each reason.
create table exchange.import_refusal (
  workspace_id uuid   not null,
  run_id       uuid   not null,
  line         bigint not null,
  position     int    not null,
  column_name  text   not null,
  value        text   not null,
  reason       text   not null,
  arguments    text[] not null default '{}',
  cells        text[] not null,
  primary key (workspace_id, run_id, line, position),
  foreign key (workspace_id, run_id) references exchange.import_run
);
call access.protect('exchange.import_refusal');

-- What a run did to a record: made it, or changed it from what it was; for undo.
create table exchange.import_change (
  workspace_id  uuid not null,
  run_id        uuid not null,
  subject_kind  text not null,
  subject_id    uuid not null,
  before        jsonb, -- null: made by this run
  after_version int  not null,
  primary key (workspace_id, run_id, subject_kind, subject_id),
  foreign key (workspace_id, run_id) references exchange.import_run
);
call access.protect('exchange.import_change');

-- What another system calls one of our records; a second import finds it by this.
create table exchange.external_reference (
  workspace_id uuid not null,
  source       text not null,
  subject_kind text not null,
  external_id  text not null,
  subject_id   uuid not null,
  primary key (workspace_id, source, subject_kind, external_id)
);
create index external_reference_subject on exchange.external_reference (workspace_id, subject_kind, subject_id);
call access.protect('exchange.external_reference');
