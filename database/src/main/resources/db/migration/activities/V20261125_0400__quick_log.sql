-- What a logged line said of money: a budget that was named, what a dinner or a gift cost.
alter table activities.activity
  add column amount_low      bigint,
  add column amount_high     bigint check (amount_high >= amount_low),
  add column amount_currency char(3);

-- the company's activities
create index activity_company on activities.activity (workspace_id, company_id, starts_at desc, id desc) where deleted_at is null;
-- the person's activities
create index participant_person on activities.participant (workspace_id, person_id, activity_id);

-- An abbreviation of one member's, and the words that it stands for in a quick log.
create table activities.shorthand (
  workspace_id uuid not null,
  member_id    uuid not null,
  word         text not null check (char_length(word) between 1 and 40),
  meaning      text not null check (char_length(meaning) between 1 and 200),
  primary key (workspace_id, member_id, word)
);
call access.protect('activities.shorthand');
