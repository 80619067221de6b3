-- What a member wants to be reminded of, and how. Without a row: the list, and no mail.
create table activities.reminder_choice (
  workspace_id uuid     not null,
  member_id    uuid     not null,
  digest       boolean  not null default false,
  hour         smallint not null default 8 check (hour between 0 and 23),
  muted        text[]   not null default '{}',
  primary key (workspace_id, member_id),
  foreign key (workspace_id, member_id) references access.member
);
-- who gets mail
create index reminder_choice_digest on activities.reminder_choice (workspace_id, member_id) where digest;
call access.protect('activities.reminder_choice');

-- A reminder that a member has put away; it comes again when what it is about has moved.
create table activities.reminder_away (
  workspace_id uuid        not null,
  member_id    uuid        not null,
  key          text        not null,
  at           timestamptz not null,
  primary key (workspace_id, member_id, key)
);
call access.protect('activities.reminder_away');

-- Mail to members that is to go out: one a day at most. SENDING is kept before it goes, so that
-- nothing goes twice; what was cut off there is never sent again.
create table activities.digest (
  workspace_id uuid        not null,
  id           uuid        not null,
  member_id    uuid        not null,
  day          date        not null,
  state        text        not null check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'NOTHING')),
  token_hash   bytea       not null unique,
  tries        int         not null default 0,
  next_at      timestamptz not null,
  sent_at      timestamptz,
  failure      text,
  primary key (workspace_id, id),
  unique (workspace_id, member_id, day)
);
-- what has to go out next
create index digest_next on activities.digest (workspace_id, next_at) where state = 'WAITING';
call access.protect('activities.digest');

-- Who gives mail up comes without a session: the secret in the message is the only way to the workspace.
create function activities.digest_of_token(secret_hash bytea) returns setof activities.digest
  language sql stable security definer set search_path = activities as $$
  select * from activities.digest where token_hash = secret_hash $$;
