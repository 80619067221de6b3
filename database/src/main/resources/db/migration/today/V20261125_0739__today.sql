create schema today;
grant usage on schema today to buyerside_app;
alter default privileges in schema today grant select, insert, update, delete on tables to buyerside_app;

-- Advice that a member does not want to see for now, or at all, and why.
create table today.aside (
  workspace_id uuid        not null,
  member_id    uuid        not null,
  deal_id      uuid        not null,
  criterion    text        not null check (char_length(criterion) between 1 and 100),
  until        date,                 -- null: for good
  reason       text        not null default '' check (char_length(reason) <= 300),
  put_at       timestamptz not null,
  primary key (workspace_id, member_id, deal_id, criterion),
  foreign key (workspace_id, deal_id) references deals.deal
);
call access.protect('today.aside');
