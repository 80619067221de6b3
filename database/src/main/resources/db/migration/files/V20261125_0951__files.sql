create schema files;
grant usage on schema files to buyerside_app;
alter default privileges in schema files grant select, insert, update, delete on tables to buyerside_app;

-- What a file holds, once however often it was attached; its name is its SHA-256.
create table files.content (
  workspace_id uuid        not null,
  hash         bytea       not null check (octet_length(hash) = 32),
  size         bigint      not null check (size > 0),
  media_type   text        not null check (char_length(media_type) <= 255), -- by what it holds, never by its name
  locked       boolean     not null, -- whether a password is needed to read it
  pages        int         check (pages > 0), -- of a PDF that could be opened
  kept_at      timestamptz not null,
  primary key (workspace_id, hash)
);
call access.protect('files.content');

-- A piece of a content, so that none ever lies in memory as a whole.
create table files.chunk (
  workspace_id uuid  not null,
  hash         bytea not null,
  ordinal      int   not null,
  bytes        bytea not null,
  primary key (workspace_id, hash, ordinal),
  foreign key (workspace_id, hash) references files.content on delete cascade
);
alter table files.chunk alter column bytes set storage external; -- most files are compressed already
call access.protect('files.chunk');

-- A small picture of a content, or of a page of it; empty where none can be drawn.
create table files.preview (
  workspace_id uuid  not null,
  hash         bytea not null,
  page         int   not null check (page >= 0), -- 0: the small one for lists
  bytes        bytea not null,
  primary key (workspace_id, hash, page),
  foreign key (workspace_id, hash) references files.content on delete cascade
);
alter table files.preview alter column bytes set storage external;
call access.protect('files.preview');

-- A file on a company, person, deal, activity or piece.
create table files.attachment (
  workspace_id uuid        not null,
  id           uuid        not null,
  holder_kind  text        not null check (char_length(holder_kind) between 1 and 30),
  holder_id    uuid        not null,
  name         text        not null check (char_length(name) between 1 and 255),
  hash         bytea       not null,
  added_by     uuid,
  added_at     timestamptz not null,
  removed_at   timestamptz, -- its content is dropped 30 days later
  primary key (workspace_id, id),
  foreign key (workspace_id, hash) references files.content
);
create index attachment_of on files.attachment (workspace_id, holder_id, id desc); -- a record's files
create index attachment_of_content on files.attachment (workspace_id, hash); -- whether a content is still needed
create index attachment_removed on files.attachment (workspace_id, removed_at) where removed_at is not null; -- the nightly sweep
call access.protect('files.attachment');
