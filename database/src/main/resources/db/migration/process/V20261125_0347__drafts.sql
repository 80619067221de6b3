-- Since when new deals follow a process; of several, the latest counts.
alter table process.process add column followed_since timestamptz;

-- A process while it is being changed. Every change is a row of its own and none is changed afterwards; a row without
-- definition ends the draft: it was published or given up. The latest row counts.
create table process.draft (
  workspace_id uuid        not null,
  process_id   uuid        not null,
  revision     int         not null check (revision > 0),
  definition   text        check (char_length(definition) <= 1000000),
  saved_at     timestamptz not null,
  saved_by     uuid,
  primary key (workspace_id, process_id, revision),
  foreign key (workspace_id, process_id) references process.process
);
call access.protect('process.draft');
revoke update on process.draft from buyerside_app;
