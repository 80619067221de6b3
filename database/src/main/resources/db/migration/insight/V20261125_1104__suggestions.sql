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

-- Two ways of doing something, told apart by chance for each deal that is in a stage while the trial runs. Which deal
-- belongs to which arm follows from the ids of trial and deal alone.
create table insight.trial (
  workspace_id uuid         not null,
  id           uuid         not null,
  stage        text         not null,
  name         text         not null check (char_length(name) between 1 and 200),
  variant_a    text         not null check (char_length(variant_a) between 1 and 500),
  variant_b    text         not null check (char_length(variant_b) between 1 and 500),
  least_ratio  numeric(4,2) not null check (least_ratio > 1),
  began_on     date         not null,
  began_by     uuid,
  ended_on     date,
  primary key (workspace_id, id)
);
-- the list, and what runs in a stage
create index trial_began on insight.trial (workspace_id, began_on desc, id);
call access.protect('insight.trial');

-- the review: what left a stage in a week or a quarter
create index visit_left on insight.visit (workspace_id, left_on);
-- the review: what has been in a stage longest
create index visit_there on insight.visit (workspace_id, process_version_id, stage, entered_on) where left_on is null;
