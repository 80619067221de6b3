-- What a team said to a suggestion about a version of its process; without a row it is open.
create table insight.suggestion_answer (
  workspace_id       uuid        not null,
  process_version_id uuid        not null,
  suggestion         text        not null check (char_length(suggestion) <= 200),
  answer             text        not null check (answer in ('ACCEPTED', 'REFUSED')),
  answered_by        uuid,
  answered_at        timestamptz not null,
  primary key (workspace_id, process_version_id, suggestion)
);
call access.protect('insight.suggestion_answer');

-- the review: what left a stage in a week or a quarter
create index visit_left on insight.visit (workspace_id, left_on);
-- the review: what has been in a stage longest
create index visit_there on insight.visit (workspace_id, process_version_id, stage, entered_on) where left_on is null;
