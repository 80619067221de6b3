-- Under which name a workspace shows pieces to everybody, and whether it does: without a row it does not.
create table library.site (
  workspace_id uuid        not null primary key,
  slug         text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) between 2 and 40),
  name         text        not null check (char_length(name) between 1 and 200),
  about        text        not null check (char_length(about) <= 1000),
  address      text        not null check (char_length(address) between 8 and 300), -- such as https://read.example.com
  language     text        not null check (language in ('en', 'zh-Hans', 'zh-Hant')),
  contact      text        not null check (char_length(contact) <= 300),
  shown        boolean     not null,
  changed_at   timestamptz not null
);
call access.protect('library.site');

create function library.site_of_slug(wanted text) returns setof library.site
  language sql stable security definer set search_path = library as $$
  select * from library.site where slug = wanted $$;

-- For robots.txt.
create function library.shown_sites() returns setof library.site
  language sql stable security definer set search_path = library as $$
  select * from library.site where shown order by slug limit 200 $$;

-- A piece that everybody may read. The row stays when it is withdrawn, so that its address says that it is gone.
create table library.publication (
  workspace_id uuid        not null,
  piece_id     uuid        not null,
  handle       text        not null check (handle ~ '^[0-9a-f]{12}$'),
  since        timestamptz not null,
  made_by      uuid,
  withdrawn_at timestamptz,
  reads        bigint      not null default 0,
  primary key (workspace_id, piece_id),
  unique (workspace_id, handle),
  foreign key (workspace_id, piece_id) references library.piece
);
-- the public listing, the feed, the sitemap
create index publication_latest on library.publication (workspace_id, since desc, piece_id desc) where withdrawn_at is null;
create index publication_most_read on library.publication (workspace_id, reads desc, piece_id desc) where withdrawn_at is null;
call access.protect('library.publication');

-- How often a public piece was read on a day; nobody is named.
create table library.public_reading (
  workspace_id uuid   not null,
  piece_id     uuid   not null,
  on_day       date   not null,
  reads        bigint not null,
  primary key (workspace_id, piece_id, on_day),
  foreign key (workspace_id, piece_id) references library.piece
);
call access.protect('library.public_reading');

-- That somebody asks for a public piece to be taken down. It stays open until it is answered.
create table library.take_down (
  workspace_id uuid        not null,
  id           uuid        not null,
  piece_id     uuid        not null,
  token_hash   bytea       not null unique, -- of the secret by which they see the answer
  name         text        not null check (char_length(name) between 1 and 200),
  contact      text        not null check (char_length(contact) between 1 and 300),
  ground       text        not null check (ground in ('COPYRIGHT', 'PERSONAL', 'WRONG', 'OTHER')),
  words        text        not null check (char_length(words) between 1 and 4000),
  made_at      timestamptz not null,
  answered_at  timestamptz,
  answered_by  uuid,
  withdrawn    boolean,
  answer       text        check (char_length(answer) <= 4000),
  primary key (workspace_id, id),
  foreign key (workspace_id, piece_id) references library.piece
);
-- what is open, the oldest first; and all, the latest first
create index take_down_open on library.take_down (workspace_id, made_at, id) where answered_at is null;
create index take_down_latest on library.take_down (workspace_id, made_at desc, id desc);
call access.protect('library.take_down');

create function library.take_down_of_token(secret_hash bytea) returns setof library.take_down
  language sql stable security definer set search_path = library as $$
  select * from library.take_down where token_hash = secret_hash $$;
