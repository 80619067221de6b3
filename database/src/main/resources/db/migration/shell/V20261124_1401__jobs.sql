-- db-scheduler's table: work that outlives a request.
create table shell.scheduled_task (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_task_due on shell.scheduled_task (execution_time);
create index scheduled_task_heartbeat on shell.scheduled_task (last_heartbeat);
