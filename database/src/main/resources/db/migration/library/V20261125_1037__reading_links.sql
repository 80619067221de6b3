-- A way for one person to read a piece without an account. The token is in the link, only its hash is kept.
create table library.reading_link (
  workspace_id uuid        not null,
  id           uuid        not null,
  piece_id     uuid        not null,
  deal_id      uuid,
  person_id    uuid,
  recipient    text        not null check (char_length(recipient) between 1 and 200),
  language     text        not null check (language in ('en', 'zh-Hans', 'zh-Hant')),
  token_hash   bytea       not null unique,
  made_by      uuid        not null,
  made_at      timestamptz not null,
  expires_at   timestamptz not null check (expires_at > made_at),
  revoked_at   timestamptz,
  measured     boolean, -- whether they let their reading be measured; null: not answered
  answered_at  timestamptz,
  programs     int         not null default 0, -- how often a program fetched it
  primary key (workspace_id, id),
  foreign key (workspace_id, piece_id) references library.piece,
  foreign key (workspace_id, deal_id) references deals.deal
);
-- a piece's links, and a deal's
create index reading_link_piece on library.reading_link (workspace_id, piece_id, made_at desc, id desc);
create index reading_link_deal on library.reading_link (workspace_id, deal_id, made_at desc, id desc) where deal_id is not null;
-- merging and erasing people
create index reading_link_person on library.reading_link (workspace_id, person_id) where person_id is not null;
call access.protect('library.reading_link');

create function library.reading_link_of_token(secret_hash bytea) returns setof library.reading_link
  language sql stable security definer set search_path = library as $$
  select * from library.reading_link where token_hash = secret_hash $$;

-- One sitting at which a piece was read by a link: looks that are less than half an hour apart.
create table library.sitting (
  workspace_id uuid        not null,
  id           uuid        not null,
  link_id      uuid        not null,
  piece_id     uuid        not null,
  deal_id      uuid,
  deal_stage   text,                           -- the stage in which the deal then was
  seen         boolean     not null,           -- whether a person was noticed, or only that it was fetched
  began_at     timestamptz not null,
  last_at      timestamptz not null,
  seconds      int         not null default 0, -- for which it was in sight
  depth        smallint    not null default 0 check (depth between 0 and 100), -- percent of it that was in sight
  primary key (workspace_id, id),
  foreign key (workspace_id, link_id) references library.reading_link
);
-- a link's sittings
create index sitting_link on library.sitting (workspace_id, link_id, began_at desc);
-- signals of a deal, and of all deals
create index sitting_deal on library.sitting (workspace_id, deal_id, last_at desc) where seen and deal_id is not null;
create index sitting_latest on library.sitting (workspace_id, last_at desc) where seen and deal_id is not null;
-- what a piece does
create index sitting_piece on library.sitting (workspace_id, piece_id, began_at) where seen;
-- what is old enough to go
create index sitting_age on library.sitting (workspace_id, last_at);
call access.protect('library.sitting');

-- What is left of sittings that went: counts that name nobody.
create table library.past_sitting (
  workspace_id uuid   not null,
  piece_id     uuid   not null,
  month        date   not null,
  deal_stage   text   not null, -- empty: without a deal
  sittings     bigint not null,
  seconds      bigint not null,
  primary key (workspace_id, piece_id, month, deal_stage),
  foreign key (workspace_id, piece_id) references library.piece
);
call access.protect('library.past_sitting');

-- How long sittings are kept, where that is not the usual time.
create table library.reading_rule (
  workspace_id uuid not null primary key,
  keep_days    int  not null check (keep_days between 7 and 730)
);
call access.protect('library.reading_rule');
