-- A page that somebody without an account may read: as its maker sees it, until it expires or is revoked.
-- The token is in the link, only its hash is kept.
create table access.share (
  workspace_id uuid        not null references access.workspace,
  id           uuid        not null,
  page         text        not null,
  query        text        not null,
  token_hash   bytea       not null unique,
  made_by      uuid        not null,
  made_at      timestamptz not null,
  expires_at   timestamptz not null check (expires_at > made_at),
  revoked_at   timestamptz,
  primary key (workspace_id, id),
  foreign key (workspace_id, made_by) references access.member
);
-- the page's own list of links
create index share_maker on access.share (workspace_id, made_by, page, expires_at desc);
call access.protect('access.share');

create function access.share_of_token(secret_hash bytea) returns setof access.share
  language sql stable security definer set search_path = access as $$
  select * from access.share where token_hash = secret_hash $$;
