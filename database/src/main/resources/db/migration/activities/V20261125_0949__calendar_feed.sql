-- A member's way for calendar programs to read what is planned. The token is in the address, only its hash is kept.
create table activities.calendar_feed (
  workspace_id uuid        not null,
  member_id    uuid        not null,
  token_hash   bytea       not null unique,
  made_at      timestamptz not null,
  primary key (workspace_id, member_id),
  foreign key (workspace_id, member_id) references access.member
);
call access.protect('activities.calendar_feed');

-- Calendar programs come without a session: the secret is the only way to the workspace.
create function activities.calendar_feed_of_token(secret_hash bytea) returns setof activities.calendar_feed
  language sql stable security definer set search_path = activities as $$
  select * from activities.calendar_feed where token_hash = secret_hash $$;
