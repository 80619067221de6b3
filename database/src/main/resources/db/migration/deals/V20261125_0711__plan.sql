-- A step of a joint plan, as its sheet says it: kept with each save, so that what is due can be listed over all deals.
create table deals.plan_step (
  workspace_id uuid not null,
  deal_id      uuid not null,
  step_id      text not null,
  title        text not null,
  side         text not null check (side in ('BUYER', 'SELLER')),
  owner_name   text not null,
  owner_id     uuid,
  due_on       date,
  done_on      date,
  primary key (workspace_id, deal_id, step_id),
  foreign key (workspace_id, deal_id) references deals.deal
);
-- what a member has to do next; and with nobody's name, what the deals' owners have to see to
create index plan_step_due on deals.plan_step (workspace_id, owner_id, due_on) where done_on is null and due_on is not null;
call access.protect('deals.plan_step');

-- A plan that a workspace keeps to begin others from; without dates, names and ticks. A retired one is no longer offered.
create table deals.plan_template (
  workspace_id uuid        not null,
  id           uuid        not null,
  process_id   uuid        not null,
  name         text        not null check (char_length(name) between 1 and 200),
  content      jsonb       not null,
  added_at     timestamptz not null,
  retired_at   timestamptz,
  primary key (workspace_id, id)
);
-- what is offered to deals of a process
create index plan_template_process on deals.plan_template (workspace_id, process_id, id) where retired_at is null;
call access.protect('deals.plan_template');
