-- The part of a member's own address for blind copies that tells whose it is.
create table activities.mail_address (
  workspace_id uuid        not null,
  member_id    uuid        not null,
  token        text        not null,
  made_at      timestamptz not null,
  primary key (workspace_id, member_id),
  foreign key (workspace_id, member_id) references access.member
);
create unique index mail_address_token on activities.mail_address (token);
call access.protect('activities.mail_address');

-- Mail comes without a session: the token in its address is the only way to the workspace.
create function activities.mail_address_of_token(wanted text) returns setof activities.mail_address
  language sql stable security definer set search_path = activities as $$
  select * from activities.mail_address where token = wanted $$;

-- Whether the mailbox could be read when it was last looked at.
create table activities.mailbox (
  workspace_id uuid        not null primary key,
  looked_at    timestamptz not null,
  read_at      timestamptz,
  failure      text
);
call access.protect('activities.mailbox');

-- A message that a member sent here, by a copy or as a file.
create table activities.mail (
  workspace_id uuid        not null,
  id           uuid        not null,
  member_id    uuid        not null,
  message_key  bytea       not null, -- SHA-256 of Message-ID; of the whole where it has none
  thread_key   bytea       not null, -- SHA-256 of the Message-ID that the thread began with
  outgoing     boolean     not null,
  subject      text        not null,
  sent_at      timestamptz not null,
  kept_at      timestamptz not null,
  body         text        not null, -- what was written, as text
  quoted       text        not null, -- what it quotes of others, as text
  html         text        not null, -- what was written, made safe; empty if it was text only
  size         bigint      not null,
  deal_id      uuid,
  company_id   uuid,
  because      text        not null default '',
  deleted_at   timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, message_key)
);
-- the deal's messages
create index mail_deal on activities.mail (workspace_id, deal_id, sent_at desc, id desc) where deleted_at is null;
-- what else belongs to a thread
create index mail_thread on activities.mail (workspace_id, thread_key);
-- one's own messages
create index mail_own on activities.mail (workspace_id, member_id, sent_at desc, id desc) where deleted_at is null;
call access.protect('activities.mail');

-- Who wrote a message and whom it went to; `person_id` where that is somebody we know.
create table activities.mail_party (
  workspace_id uuid     not null,
  mail_id      uuid     not null,
  position     smallint not null,
  part         text     not null check (part in ('FROM', 'TO', 'CC')),
  name         text     not null,
  address      text     not null,
  person_id    uuid,
  primary key (workspace_id, mail_id, position),
  foreign key (workspace_id, mail_id) references activities.mail on delete cascade
);
-- a person's messages
create index mail_party_person on activities.mail_party (workspace_id, person_id, mail_id) where person_id is not null;
call access.protect('activities.mail_party');

-- What came with a message.
create table activities.mail_attachment (
  workspace_id uuid     not null,
  mail_id      uuid     not null,
  position     smallint not null,
  name         text     not null,
  media_type   text     not null,
  size         bigint   not null,
  content      bytea    not null,
  primary key (workspace_id, mail_id, position),
  foreign key (workspace_id, mail_id) references activities.mail on delete cascade
);
call access.protect('activities.mail_attachment');

-- A message that could not be read, with the reason; it never stands in the way of others.
create table activities.mail_set_aside (
  workspace_id uuid        not null,
  id           uuid        not null,
  member_id    uuid        not null,
  message_key  bytea       not null,
  subject      text        not null,
  sender       text        not null,
  reason       text        not null,
  detail       text        not null default '',
  found_at     timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, member_id, message_key)
);
call access.protect('activities.mail_set_aside');
