-- What a stage tool holds about a deal: a value case, funding requests, criteria, … Every save is a row of its own and none
-- is changed afterwards; the latest counts, and a past day's is the latest of that day. Without content: nothing is held.
create table deals.sheet (
  workspace_id uuid        not null,
  deal_id      uuid        not null,
  tool         text        not null,
  revision     int         not null check (revision > 0),
  content      jsonb,
  saved_at     timestamptz not null,
  saved_by     uuid,
  primary key (workspace_id, deal_id, tool, revision),
  foreign key (workspace_id, deal_id) references deals.deal
);
call access.protect('deals.sheet');
revoke update on deals.sheet from buyerside_app;

-- A reason for winning, losing or not deciding that a workspace added to those that ship. A retired one is no longer
-- offered; decisions that name it keep it.
create table deals.decision_reason (
  workspace_id uuid        not null,
  id           uuid        not null,
  name         text        not null check (char_length(name) between 1 and 200),
  added_at     timestamptz not null,
  retired_at   timestamptz,
  primary key (workspace_id, id)
);
call access.protect('deals.decision_reason');
