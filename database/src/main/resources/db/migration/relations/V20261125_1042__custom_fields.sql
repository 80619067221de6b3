-- A field of companies, people or deals that the workspace defined for itself.
create table relations.custom_field (
  workspace_id uuid        not null,
  id           uuid        not null,
  area         text        not null check (area in ('COMPANY', 'PERSON', 'DEAL')),
  key          text        not null check (key ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  kind         text        not null check (kind in ('TEXT', 'NUMBER', 'DATE', 'CHOICE', 'YES_NO')),
  label_en     text        not null default '',
  label_hans   text        not null default '',
  label_hant   text        not null default '',
  choices      jsonb       not null default '[]',
  created_at   timestamptz not null,
  removed_at   timestamptz,
  version      int         not null default 1,
  primary key (workspace_id, id),
  check (label_en <> '' or label_hans <> '' or label_hant <> '')
);
create unique index custom_field_key on relations.custom_field (workspace_id, area, key) where removed_at is null;
call access.protect('relations.custom_field');

-- What a record has in such a field, and had: the present value has no end. One of the four columns holds it, by the
-- field's kind; a number is kept in ten-thousandths, so that it is exact and PostgreSQL may compare it below row-level security.
create table relations.custom_value (
  workspace_id uuid        not null,
  record_id    uuid        not null,
  field_id     uuid        not null,
  text_value   text        check (char_length(text_value) between 1 and 2000),
  number_value bigint,
  date_value   date,
  flag         boolean,
  from_at      timestamptz not null,
  to_at        timestamptz not null default 'infinity' check (to_at > from_at),
  primary key (workspace_id, record_id, field_id, from_at),
  foreign key (workspace_id, field_id) references relations.custom_field,
  check (num_nonnulls(text_value, number_value, date_value, flag) = 1)
);
create unique index custom_value_present on relations.custom_value (workspace_id, record_id, field_id) where to_at = 'infinity';
-- lists by a field's value
create index custom_value_text on relations.custom_value (workspace_id, field_id, text_value, record_id) where to_at = 'infinity' and text_value is not null;
create index custom_value_number on relations.custom_value (workspace_id, field_id, number_value, record_id) where to_at = 'infinity' and number_value is not null;
create index custom_value_date on relations.custom_value (workspace_id, field_id, date_value, record_id) where to_at = 'infinity' and date_value is not null;
create index custom_value_flag on relations.custom_value (workspace_id, field_id, flag, record_id) where to_at = 'infinity' and flag is not null;
call access.protect('relations.custom_value');
