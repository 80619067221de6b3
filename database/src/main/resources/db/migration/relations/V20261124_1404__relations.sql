-- An organisation that buys, or may.
create table relations.company (
  workspace_id        uuid        not null,
  id                  uuid        not null,
  name                text        not null check (char_length(name) between 1 and 300),
  name_key            text        not null,
  sort_key            text        not null,
  short_name          text,
  domain              text,
  phone               text,
  industry            text,
  country             text,
  region              text,
  city                text,
  registration_number text,
  parent_name         text,
  source              text,
  note                text,
  owner_id            uuid,
  tags                text[]      not null default '{}',
  opened_on           date,
  created_at          timestamptz not null,
  updated_at          timestamptz not null,
  deleted_at          timestamptz,
  version             int         not null default 1,
  primary key (workspace_id, id)
);
create index company_list on relations.company (workspace_id, sort_key, id) where deleted_at is null;
create index company_name on relations.company (workspace_id, name_key) where deleted_at is null;
call access.protect('relations.company');

-- Somebody on the buyer's side.
create table relations.person (
  workspace_id uuid        not null,
  id           uuid        not null,
  company_id   uuid,
  name         text        not null check (char_length(name) between 1 and 300),
  sort_key     text        not null,
  salutation   text,
  title        text,
  department   text,
  email        text,
  phone        text,
  mobile       text,
  wechat       text,
  note         text,
  owner_id     uuid,
  tags         text[]      not null default '{}',
  opened_on    date,
  created_at   timestamptz not null,
  updated_at   timestamptz not null,
  deleted_at   timestamptz,
  version      int         not null default 1,
  primary key (workspace_id, id),
  foreign key (workspace_id, company_id) references relations.company
);
create index person_list on relations.person (workspace_id, sort_key, id) where deleted_at is null;
create index person_company on relations.person (workspace_id, company_id, sort_key) where deleted_at is null;
create index person_email on relations.person (workspace_id, lower(email)) where email is not null and deleted_at is null;
call access.protect('relations.person');
