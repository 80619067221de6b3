-- Members who work together under one of them. A member is of one team at most, so that the teams' sums add up.
create table access.team (
  workspace_id uuid        not null references access.workspace,
  id           uuid        not null,
  name         text        not null check (char_length(name) between 1 and 100),
  manager_id   uuid,
  created_at   timestamptz not null,
  version      int         not null default 1,
  primary key (workspace_id, id),
  unique (workspace_id, name),
  foreign key (workspace_id, manager_id) references access.member
);
create index team_manager on access.team (workspace_id, manager_id) where manager_id is not null;
call access.protect('access.team');

create table access.team_member (
  workspace_id uuid not null,
  member_id    uuid not null,
  team_id      uuid not null,
  primary key (workspace_id, member_id),
  foreign key (workspace_id, member_id) references access.member,
  foreign key (workspace_id, team_id) references access.team on delete cascade
);
create index team_member_team on access.team_member (workspace_id, team_id);
call access.protect('access.team_member');

alter table access.workspace drop constraint workspace_reps_see_check;
alter table access.workspace add constraint workspace_reps_see_check check (reps_see in ('own', 'team', 'all'));
alter table access.workspace add column managers_see text not null default 'all' check (managers_see in ('team', 'all'));

-- Whose deals a member sees; null: everybody's. Those of a team that one manages are always among them.
create function access.seen_by(workspace uuid, member uuid, role text, reps_see text, managers_see text) returns uuid[]
  language sql stable as $$
  select case
    when role not in ('REP', 'MANAGER') then null
    when role = 'REP' and reps_see = 'all' then null
    when role = 'MANAGER' and managers_see = 'all' then null
    else array(
      select member
      union
      select m.member_id from access.team_member m
      join access.team t on t.workspace_id = m.workspace_id and t.id = m.team_id
      where m.workspace_id = workspace
        and (t.manager_id = member
          or (role = 'MANAGER' or reps_see = 'team')
             and t.id = (select own.team_id from access.team_member own where own.workspace_id = workspace and own.member_id = member)))
  end $$;

create or replace view access.seat as
  select m.workspace_id, m.id as member_id, m.account_id, a.email, a.name, m.role, a.language, a.zone,
         w.name as workspace_name, w.currency, w.zone as workspace_zone, w.reps_see, w.sample,
         access.seen_by(m.workspace_id, m.id, m.role, w.reps_see, w.managers_see) as sees
  from access.member m
  join access.account a on a.id = m.account_id
  join access.workspace w on w.workspace_id = m.workspace_id
  where m.left_at is null;
