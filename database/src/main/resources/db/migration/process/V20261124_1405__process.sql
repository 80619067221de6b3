-- A way of buying, known by its name; its substance is in its versions.
create table process.process (
  workspace_id uuid        not null,
  id           uuid        not null,
  name         text        not null,
  created_at   timestamptz not null,
  primary key (workspace_id, id)
);
call access.protect('process.process');

-- One edition of a process, as a process file. Published editions never change; deals refer to one.
create table process.version (
  workspace_id uuid        not null,
  id           uuid        not null,
  process_id   uuid        not null,
  number       int         not null check (number > 0),
  definition   text        not null,
  published_at timestamptz not null,
  published_by uuid,
  primary key (workspace_id, id),
  unique (workspace_id, process_id, number),
  foreign key (workspace_id, process_id) references process.process
);
call access.protect('process.version');
