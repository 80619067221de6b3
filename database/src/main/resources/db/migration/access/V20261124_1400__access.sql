-- The role the application works as: neither owner nor superuser, so that row-level security holds it.
do $$
begin
  if not exists (select from pg_roles where rolname = 'buyerside_app') then
    create role buyerside_app nologin;
  end if;
end $$;
grant buyerside_app to current_user;

create schema access;
create schema journal;
create schema search;
create schema relations;
create schema process;
create schema deals;
create schema activities;
create schema exchange;
do $$
declare module text;
begin
  foreach module in array array['shell','access','journal','search','relations','process','deals','activities','exchange'] loop
    execute format('grant usage on schema %I to buyerside_app', module);
    execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to buyerside_app', module);
    execute format('alter default privileges in schema %I grant usage on sequences to buyerside_app', module);
  end loop;
end $$;

-- The workspace this transaction works in; null before anyone has come in, and then no row is seen.
create function access.current_workspace() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('buyerside.workspace', true), '')::uuid;

-- Shuts a table: only rows of the current workspace are seen or written, even by the owner.
-- The owner's own functions (the doors below) look through a policy of their own.
create procedure access.protect(target regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy own_workspace on %s using (workspace_id = (select access.current_workspace()))', target);
  execute format('create policy doors on %s for select to current_user using (true)', target);
end $$;

-- A company's, or a team's, own world.
create table access.workspace (
  workspace_id uuid        not null primary key,
  name         text        not null check (char_length(name) between 1 and 200),
  language     text        not null check (language in ('en', 'zh-Hans', 'zh-Hant')),
  zone         text        not null,
  currency     text        not null check (currency ~ '^[A-Z]{3}$'),
  reps_see     text        not null default 'all' check (reps_see in ('own', 'all')),
  sample       boolean     not null default false,
  created_at   timestamptz not null
);
call access.protect('access.workspace');

-- A person who can sign in; may be a member of several workspaces, so no workspace owns the row.
create table access.account (
  id            uuid        not null primary key,
  email         text        not null unique check (email = lower(email)),
  name          text        not null check (char_length(name) between 1 and 200),
  password_hash text        not null,
  language      text        not null check (language in ('en', 'zh-Hans', 'zh-Hant')),
  zone          text        not null,
  created_at    timestamptz not null
);

-- An account's place in a workspace.
create table access.member (
  workspace_id uuid        not null references access.workspace,
  id           uuid        not null,
  account_id   uuid        not null references access.account,
  role         text        not null check (role in ('REP', 'MANAGER', 'OPERATIONS', 'ADMINISTRATOR')),
  joined_at    timestamptz not null,
  left_at      timestamptz,
  primary key (workspace_id, id),
  unique (workspace_id, account_id)
);
create index member_account on access.member (account_id);
call access.protect('access.member');

-- A seat offered to an e-mail address; the token is in the link, only its hash is kept.
create table access.invitation (
  workspace_id uuid        not null references access.workspace,
  id           uuid        not null,
  email        text        not null,
  role         text        not null check (role in ('REP', 'MANAGER', 'OPERATIONS', 'ADMINISTRATOR')),
  token_hash   bytea       not null unique,
  invited_by   uuid        not null,
  invited_at   timestamptz not null,
  expires_at   timestamptz not null,
  accepted_at  timestamptz,
  primary key (workspace_id, id)
);
call access.protect('access.invitation');

-- A key for programs, acting as the member who made it.
create table access.api_token (
  workspace_id uuid        not null references access.workspace,
  id           uuid        not null,
  member_id    uuid        not null,
  name         text        not null,
  token_hash   bytea       not null unique,
  created_at   timestamptz not null,
  revoked_at   timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, member_id) references access.member
);
call access.protect('access.api_token');

-- A browser that is signed in; the cookie holds the secret, only its hash is kept. Found before the workspace is known.
create table access.session (
  token_hash   bytea       not null primary key,
  account_id   uuid        not null references access.account,
  workspace_id uuid        not null,
  member_id    uuid        not null,
  created_at   timestamptz not null,
  expires_at   timestamptz not null
);
create index session_account on access.session (account_id);

-- How often sign-in was tried lately, by address or e-mail; for the rate limit, which comes before any workspace.
create table access.sign_in_attempt (
  key          text        not null primary key,
  window_start timestamptz not null,
  attempts     int         not null
);

-- Who a session or token acts as. The only ways from a secret to a workspace.
create view access.seat as
  select m.workspace_id, m.id as member_id, m.account_id, a.email, a.name, m.role, a.language, a.zone,
         w.name as workspace_name, w.currency, w.zone as workspace_zone, w.reps_see, w.sample
  from access.member m
  join access.account a on a.id = m.account_id
  join access.workspace w on w.workspace_id = m.workspace_id
  where m.left_at is null;
revoke all on access.seat from buyerside_app;

create function access.seat_of_session(secret_hash bytea, at timestamptz) returns setof access.seat
  language sql stable security definer set search_path = access as $$
  select s.* from access.session x join access.seat s on s.workspace_id = x.workspace_id and s.member_id = x.member_id
  where x.token_hash = secret_hash and x.expires_at > at $$;

create function access.seat_of_token(secret_hash bytea) returns setof access.seat
  language sql stable security definer set search_path = access as $$
  select s.* from access.api_token x join access.seat s on s.workspace_id = x.workspace_id and s.member_id = x.member_id
  where x.token_hash = secret_hash and x.revoked_at is null $$;

create function access.seat_of_member(workspace uuid, member uuid) returns setof access.seat
  language sql stable security definer set search_path = access as $$
  select * from access.seat s where s.workspace_id = workspace and s.member_id = member $$;

create function access.seats_of_account(account uuid) returns setof access.seat
  language sql stable security definer set search_path = access as $$
  select * from access.seat where account_id = account order by workspace_name $$;

create function access.invitation_of_token(secret_hash bytea) returns setof access.invitation
  language sql stable security definer set search_path = access as $$
  select * from access.invitation where token_hash = secret_hash $$;

create function access.workspaces() returns setof uuid
  language sql stable security definer set search_path = access as $$
  select workspace_id from access.workspace $$;
