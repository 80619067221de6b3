create schema library;
grant usage on schema library to buyerside_app;
alter default privileges in schema library grant select, insert, update, delete on tables to buyerside_app;

alter table search.document drop constraint document_kind_check;
alter table search.document add constraint document_kind_check check (kind in ('COMPANY', 'PERSON', 'DEAL', 'PIECE'));

-- A piece of the library: what helps a buyer through a stage, or what a team wants to read.
create table library.piece (
  workspace_id uuid        not null,
  id           uuid        not null,
  status       text        not null check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
  language     text        not null check (language in ('en', 'zh-Hans', 'zh-Hant')),
  title        text        not null check (char_length(title) between 1 and 300),
  summary      text        not null check (char_length(summary) <= 2000),
  author       text        not null check (char_length(author) <= 300),
  source       text        not null check (char_length(source) <= 500),
  source_on    date,
  source_reads bigint      check (source_reads >= 0), -- how often it was read where it comes from
  stage        text        check (char_length(stage) <= 100), -- the short name of a stage; null: any
  product      text        not null check (char_length(product) <= 200),
  tags         text[]      not null,
  rights       text        not null check (char_length(rights) <= 2000),
  body         text        not null, -- Markdown
  original     text,                 -- as it was pasted, where it was mended
  reads        bigint      not null default 0,
  version      int         not null,
  created_by   uuid,
  created_at   timestamptz not null,
  updated_at   timestamptz not null,
  deleted_at   timestamptz,
  primary key (workspace_id, id)
);
create index piece_latest on library.piece (workspace_id, updated_at desc, id desc) where deleted_at is null;
create index piece_most_read on library.piece (workspace_id, reads desc, id desc) where deleted_at is null;
create index piece_of_stage on library.piece (workspace_id, stage, reads desc, id desc) where deleted_at is null and status = 'PUBLISHED';
call access.protect('library.piece');

-- What a piece said before it was changed.
create table library.former (
  workspace_id uuid        not null,
  piece_id     uuid        not null,
  version      int         not null,
  facts        jsonb       not null,
  replaced_at  timestamptz not null,
  replaced_by  uuid,
  primary key (workspace_id, piece_id, version),
  foreign key (workspace_id, piece_id) references library.piece
);
call access.protect('library.former');

-- Who read a piece, once a day; the piece counts them.
create table library.reading (
  workspace_id uuid not null,
  piece_id     uuid not null,
  member_id    uuid not null,
  on_day       date not null,
  primary key (workspace_id, piece_id, member_id, on_day),
  foreign key (workspace_id, piece_id) references library.piece
);
call access.protect('library.reading');
