create schema room;
grant usage on schema room to buyerside_app;
alter default privileges in schema room grant select, insert, update, delete on tables to buyerside_app;

-- A way into the room of a deal for one person on the buyer's side. The token is in the link, only its hash is kept.
create table room.link (
  workspace_id  uuid        not null,
  id            uuid        not null,
  deal_id       uuid        not null,
  recipient     text        not null check (char_length(recipient) between 1 and 200),
  person_id     uuid,
  language      text        not null check (language in ('en', 'zh-Hans', 'zh-Hant')),
  token_hash    bytea       not null unique,
  passcode_hash text,
  tries         int         not null default 0,
  tries_since   timestamptz,
  made_by       uuid        not null,
  made_at       timestamptz not null,
  expires_at    timestamptz not null check (expires_at > made_at),
  revoked_at    timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, deal_id) references deals.deal
);
-- the seller's list
create index link_deal on room.link (workspace_id, deal_id, made_at desc);
call access.protect('room.link');

create function room.link_of_token(secret_hash bytea) returns setof room.link
  language sql stable security definer set search_path = room as $$
  select * from room.link where token_hash = secret_hash $$;

-- That somebody looked at a page of a room.
create table room.visit (
  workspace_id uuid        not null,
  id           uuid        not null,
  deal_id      uuid        not null,
  link_id      uuid        not null,
  page         text        not null,
  at           timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, link_id) references room.link
);
-- what was looked at last
create index visit_deal on room.visit (workspace_id, deal_id, at desc);
call access.protect('room.visit');
revoke update on room.visit from buyerside_app;

-- What somebody wrote in a room: a guest by a link, or a member.
create table room.remark (
  workspace_id uuid        not null,
  id           uuid        not null,
  deal_id      uuid        not null,
  link_id      uuid,
  member_id    uuid,
  author       text        not null,
  page         text        not null,
  about        text        not null,
  words        text        not null check (char_length(words) between 1 and 4000),
  at           timestamptz not null,
  taken_back_at timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, deal_id) references deals.deal
);
-- a room's remarks, latest first
create index remark_deal on room.remark (workspace_id, deal_id, at desc);
call access.protect('room.remark');

-- Where a guest says that the buyer does not stand as the seller thinks. It is settled by the seller, one way or the other.
create table room.dispute (
  workspace_id uuid        not null,
  id           uuid        not null,
  deal_id      uuid        not null,
  link_id      uuid        not null,
  author       text        not null,
  criterion    text        not null,
  words        text        not null check (char_length(words) <= 4000),
  at           timestamptz not null,
  settled_at   timestamptz,
  settled_by   uuid,
  agreed       boolean,
  settlement   text        check (char_length(settlement) <= 4000),
  primary key (workspace_id, id),
  foreign key (workspace_id, link_id) references room.link
);
-- the deal page's open ones, and the room's own
create index dispute_deal on room.dispute (workspace_id, deal_id, at desc);
call access.protect('room.dispute');
